import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMAS, schemaText } from '../../scripts/schema';

describe('the JSON Schemas for editors', () => {
  it.each(Object.entries(SCHEMAS))('%s is as new as the code; else run npm run schema', (name, schema) => {
    expect(readFileSync(`content/schema/${name}.json`, 'utf8')).toBe(schemaText(schema));
  });
});
