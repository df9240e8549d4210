import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import { holds } from '../../support/property';

describe('phraseKey', () => {
  it.each([
    ['hearing-aid batteries', 'xnpp'],
    ['no ticket', 's2ve'],
    ['größe', 'wrkq'],
  ])('gives "%s" the key that old events hold', (phrase, key) => {
    expect(phraseKey(phrase)).toBe(key);
  });

  it('sees neither case nor spacing', () => {
    expect(phraseKey('  No\n ticket ')).toBe(phraseKey('no ticket'));
  });

  it('tells phrases with other words, signs or accents apart', () => {
    const keys = ['no ticket', 'no tickets', 'no, ticket', 'nö ticket', 'ticket no'].map(phraseKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is always four characters of base 36', () => {
    holds(fc.property(fc.string({ unit: 'grapheme' }), (phrase) => /^[0-9a-z]{4}$/.test(phraseKey(phrase))));
  });
});
