const codes = (text: string, print: (code: number) => string): string =>
  Array.from(text, (sign) => print(sign.codePointAt(0) ?? 0)).join('')

/** Ways to write the same markup, of which some readers take none, and others all, for markup. */
export const spellings: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => markup.replace(/ /g, '/'),
  (markup) => markup.replace(/<(\/?[a-z]+)/g, (name) => name.toUpperCase()).replace(/ /, '\t'),
  // The end of the text ends it, or what comes next.
  (markup) => markup.replace(/>[^<>]*$/, ' '),
  (markup) => markup.replace(/[<>"']/g, (sign) => codes(sign, (code) => `&#${code};`)),
  (markup) => codes(markup.slice(0, 9), (code) => `&#x${code.toString(16)}`) + markup.slice(9),
  (markup) => markup.replaceAll('&', '&amp;').replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (markup) => `<${markup}`,
  (markup) => markup.replaceAll('<', '\\u003c').replaceAll('>', '\\x3e'),
  (markup) => `\\${markup}`,
  (markup) => markup.replace(/<([a-z])/, '<\u0000$1'),
  (markup) => encodeURIComponent(markup),
  (markup) => markup.replace(/^<([a-z]+)/, '<$1\f').replace('=', '\u00a0=\u000b'),
  (markup) => markup.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (markup) => `<!--><!--->${markup}-->`,
  (markup) => markup.replace(/^<([a-z]+)/, '<x:$1 xmlns:x="http://www.w3.org/1999/xhtml"'),
]
