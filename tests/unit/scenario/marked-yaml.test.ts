import { describe, expect, it } from 'vitest';
import { readMarkedYaml } from '@/lib/domain/scenario/marked-yaml';

const TEXT = 'pack:\n  id: night\nscenarios:\n  - id: lamp\n    steps:\n      task: x\n';

describe('a text read as YAML', () => {
  it.each([
    [['pack', 'id'], 2],
    [['scenarios', 0, 'steps', 'task'], 6],
    [['scenarios', 0, 'steps', 'result'], 6],
    [['scenarios', 7, 'id'], 4],
    [[], 1],
  ])('knows the line of %j: %i', (path, line) => {
    expect(readMarkedYaml(TEXT).lineOf(path)).toBe(line);
  });

  it('may be JSON, tabs included', () => {
    const { value, lineOf } = readMarkedYaml('{\n\t"pack": {\n\t\t"id": "night"\n\t}\n}');
    expect(value).toEqual({ pack: { id: 'night' } });
    expect(lineOf(['pack', 'id'])).toBe(3);
  });

  it.each([
    ['a quotation that does not end', 'a: 1\nb: "x', 2, /quote/],
    ['one key twice', 'a: 1\na: 2', 2, /unique/],
    ['two documents', 'a: 1\n---\nb: 2', 2, /^Source contains multiple documents$/],
    ['a tab as indentation', 'a:\n\t- b', 2, /Tabs/],
    ['a part that stands for another', 'a: &x [1]\nb:\n  - *x', 3, /repeats another part/],
    ['brackets without end', '['.repeat(100_000), 1, /nested too deeply/],
  ])('says where it has %s', (_what, text, line, message) => {
    const { errors, value } = readMarkedYaml(text);
    expect(errors[0]?.line).toBe(line);
    expect(errors.some((error) => message.test(error.message))).toBe(true);
    expect(value).toBeUndefined();
  });

  it('is data and nothing else', () => {
    expect(readMarkedYaml('a: !!js/function "x"\nb: !!binary eA==').value).toEqual({ a: 'x', b: expect.anything() });
    const { value } = readMarkedYaml('__proto__:\n  polluted: true');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('may be empty', () => {
    expect(readMarkedYaml('')).toMatchObject({ value: null, errors: [] });
  });
});
