import { describe, expect, it } from 'vitest';
import { splitLinks } from '@/lib/domain/scenario/links';

const hrefs = (text: string) => splitLinks(text).flatMap(({ href }) => href ?? []);

describe('an address in a text', () => {
  it('is shown in full, and ends where the sentence does', () => {
    const text = 'By Ada (https://ada.example/a?b=1). See http://x.example, too.';
    expect(splitLinks(text)).toEqual([
      { text: 'By Ada (' },
      { text: 'https://ada.example/a?b=1', href: 'https://ada.example/a?b=1' },
      { text: '). See ' },
      { text: 'http://x.example', href: 'http://x.example/' },
      { text: ', too.' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://x.example',
    'file:///etc/passwd',
    '//x.example',
    'www.x.example',
    'https://bank.example@evil.example/',
    'https://user:password@evil.example/',
    'https://',
    'https://[',
    'chrome-extension://abc/popup.html',
  ])('that is none of a page, or looks like another, is text: %s', (text) => {
    expect(hrefs(text)).toEqual([]);
    expect(
      splitLinks(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });

  it('cannot break out of its attribute', () => {
    expect(hrefs('https://x.example/"onclick=alert(1)')).toEqual(['https://x.example/']);
  });
});
