import { writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Limits } from '../lib/model/limits';
import { PackManifestSchema } from '../lib/model/pack';
import { PackFileSchema } from '../lib/model/pack-file';
import { ScenarioSchema } from '../lib/model/scenario';

/** Writes the JSON Schemas that editors check the YAML by; a test fails when they are older than the code. */
export const SCHEMAS = { scenario: ScenarioSchema, pack: PackManifestSchema, 'pack-file': PackFileSchema };

export function schemaText(schema: z.core.$ZodType): string {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      for (const check of zodSchema._zod.def.checks ?? []) {
        const { params } = check._zod.def as { params?: Limits };
        if (params) Object.assign(jsonSchema, params);
      }
    },
  });
  return `${JSON.stringify(made, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schema.ts')) {
  for (const [name, schema] of Object.entries(SCHEMAS))
    writeFileSync(`content/schema/${name}.json`, schemaText(schema));
}
