const ASSIGNMENT = /\((\w+)\.innerHTML=(\w+)\.__html\)/;

/**
 * Takes the one place out of Preact that turns text into markup (`dangerouslySetInnerHTML`): we never use it, and
 * what is not in the package cannot be misused. Fails the build when Preact changes so that it is no longer found.
 */
export function noInnerHtml() {
  return {
    name: 'no-inner-html',
    transform(code: string, id: string) {
      if (!/preact\/dist\/preact\.m?js$/.test(id.split('?')[0] ?? '')) return undefined;
      if (!ASSIGNMENT.test(code)) throw new Error(`${id}: the innerHTML branch has changed; look at it anew`);
      return { code: code.replace(ASSIGNMENT, '(()=>{throw Error("markup from text")})()'), map: null };
    },
  };
}
