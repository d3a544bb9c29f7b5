import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlRenderer, Parser } from 'commonmark'
import { parse } from 'yaml'

/** What a host makes of a file: the values of its front matter, and the page, title included. */
export interface HostPage {
  readonly frontmatter: Readonly<Record<string, unknown>>
  readonly html: string
}

export type Host = (markdown: string) => HostPage

const gfm = [
  '--unsafe',
  ...['table', 'strikethrough', 'tasklist', 'autolink', 'footnotes'].flatMap((name) => ['-e', name]),
]

const github: Host = (markdown) => ({
  frontmatter: {},
  html: execFileSync('cmark-gfm', gfm, { input: markdown, encoding: 'utf8' }),
})

const commonmark: Host = (markdown) => ({
  frontmatter: {},
  html: new HtmlRenderer().render(new Parser().parse(markdown)),
})

const split = (markdown: string): { frontmatter: Record<string, unknown>; body: string } => {
  const [whole = '', yaml = ''] = /^---\n(.*?)\n---\n/s.exec(markdown) ?? []
  return { frontmatter: yaml === '' ? {} : parse(yaml), body: markdown.slice(whole.length) }
}

/** Hugo as it is installed, with none but its default settings. It ends with an error for a shortcode that it lacks. */
const hugo: Host = (markdown) => {
  const site = mkdtempSync(join(tmpdir(), 'trifold-hugo-'))
  try {
    for (const folder of ['content/posts', 'layouts/_default'])
      mkdirSync(join(site, folder), { recursive: true })
    writeFileSync(
      join(site, 'hugo.toml'),
      'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n',
    )
    writeFileSync(join(site, 'layouts/_default/single.html'), '<h1>{{ .Title }}</h1>{{ .Content }}')
    writeFileSync(
      join(site, 'content/posts/post.md'),
      split(markdown).body === markdown ? markdown : markdown.replace(/^slug: .*$/m, 'slug: post'),
    )
    execFileSync('hugo', ['--source', site, '--quiet', '--buildFuture'], { stdio: 'pipe' })
    return {
      frontmatter: split(markdown).frontmatter,
      html: readFileSync(join(site, 'public/posts/post/index.html'), 'utf8'),
    }
  } finally {
    rmSync(site, { recursive: true })
  }
}

const devto: Host = (markdown) => {
  const { frontmatter, body } = split(markdown)
  const html = execFileSync('ruby', [join(import.meta.dirname, 'forem.rb')], {
    input: body,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  return { frontmatter, html: `<h1>${String(frontmatter.title)}</h1>${html}` }
}

/** What each host reads Markdown with. */
export const hosts = { github, commonmark, hugo, devto } as const
