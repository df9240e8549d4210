import { describe, expect, it } from 'vitest';
import { readSegmentName, writeSegmentName } from '@/lib/model/sync';

describe('the name of a segment', () => {
  it('says who wrote it, what it holds and in which format', () => {
    const name = { writer: 'j32fs8s3', hash: '0123456789ab', format: 12 };
    expect(writeSegmentName(name)).toBe('j32fs8s3-0123456789ab.12');
    expect(readSegmentName('j32fs8s3-0123456789ab.12')).toEqual(name);
  });

  it.each([
    '',
    'j32fs8s3',
    'j32fs8s3-0123456789ab',
    'j32fs8s3-0123456789ab.',
    'j32fs8s3-0123456789ab.0',
    'j32fs8s3-0123456789ab.1.part',
    'j32fs8s3-0123456789AB.1',
    'j32fs8s-0123456789ab.1',
    'a/j32fs8s3-0123456789ab.1',
    'j32fs8s3-0123456789ab.1\n',
    'key-0123456789ab',
  ])('is not %j', (name) => {
    expect(readSegmentName(name)).toBeUndefined();
  });
});
