import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { writeModule } from '../../../scripts/precompile-templates.mjs'

/**
 * Makes src/generated/diagnostic-pages.ts of content/diagnostics: what `trifold explain` tells of each code. See
 * src/explain/diagnostic-page.ts.
 */

const folder = join(import.meta.dirname, '..')
const content = join(folder, '../../content/diagnostics')

const pages = readdirSync(content)
  .filter((file) => file.endsWith('.md'))
  .map((file) => basename(file, '.md'))
  // By code, not by file: a full stop comes after a hyphen.
  .sort()
  .map((code) => {
    const file = `${code}.md`
    const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(content, file), 'utf8')) ?? []
    if (head === undefined) throw new Error(`${file}: expected front matter between lines of ---`)
    const { description, tags } = parse(head)
    if (typeof description !== 'string' || !Array.isArray(tags))
      throw new Error(`${file}: expected a description and tags`)
    const [severity, topic] = tags
    return [code, { description, severity, topic, text: text.trim() }]
  })

writeModule(
  join(folder, 'src/generated/diagnostic-pages.ts'),
  `export const diagnosticPages = ${JSON.stringify(Object.fromEntries(pages), undefined, 1)}\n`,
)
