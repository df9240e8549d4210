import { writeFileSync } from 'node:fs';
import * as z from 'zod';
import { PackManifestSchema } from '../lib/model/pack';
import { ScenarioSchema } from '../lib/model/scenario';

/** Writes the JSON Schemas that editors check the YAML by; a test fails when they are older than the code. */
export const SCHEMAS = { scenario: ScenarioSchema, pack: PackManifestSchema };

export function schemaText(schema: z.core.$ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schema.ts')) {
  for (const [name, schema] of Object.entries(SCHEMAS))
    writeFileSync(`content/schema/${name}.json`, schemaText(schema));
}
