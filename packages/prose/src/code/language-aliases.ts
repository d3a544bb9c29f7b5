/** Further names of the languages that are highlighted, as highlight.js has them. */
const aliases = `
  arduino ino | bash sh zsh | c h | cpp cc c++ h++ hpp hh hxx cxx | csharp cs c# | diff patch | go golang | graphql gql
  | ini toml | java jsp | javascript js jsx mjs cjs | json jsonc json5 | kotlin kt kts | lua pluto | makefile mk mak make
  | markdown md mkdown mkd | objectivec mm objc obj-c obj-c++ objective-c++ | perl pl pm | plaintext text txt
  | python py gyp ipython | python-repl pycon | ruby rb gemspec podspec thor irb | rust rs | shell console shellsession
  | typescript ts tsx mts cts | vbnet vb | xml html xhtml rss atom xjb xsd xsl plist wsf svg | yaml yml`

/** The language that each further name stands for. */
export const languageAliases = (): ReadonlyMap<string, string> =>
  new Map(
    aliases.split('|').flatMap((line) => {
      const [language = '', ...others] = line.trim().split(/\s+/)
      return others.map((alias): [string, string] => [alias, language])
    }),
  )
