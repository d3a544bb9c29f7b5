import type { Finding, Position } from '@trifold/core'
import { createLines, type Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'
import type { Check } from './check.ts'

/** An address of a website whose beginning is missing or has a slip: without `https://`, it leads to a file beside the page. */
const slip = /^(?:(?=www\.[^/.]+\.)|https?\/\/)(?=[^/])/i

/** An address of mail; what follows the last full stop may be a file's ending. */
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}$/

/** What may be a file after all, such as `www.notes.md`. */
const mayBeFile = /^www\.[^/]*\.(?:md|markdown|html?|pdf|png|jpe?g|gif|svg|webp|txt|zip)$/i

/** `picture@2x.png` */
const mayBePicture = /\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp|avif|zip)$/i

/** Links to websites begin with `https://`, those to a mailbox with `mailto:`. `text` is the article’s Markdown. */
export const checkAddresses = (text: string, strict: boolean, report: Report): Check => {
  let lines: Lines | undefined
  return {
    see: (node) => {
      if (node.type !== 'link' && node.type !== 'image') return
      const isMail = node.type === 'link' && mail.test(node.url) && !mayBePicture.test(node.url)
      const begun = isMail ? '' : slip.exec(node.url)?.[0]
      if (begun === undefined) return
      const scheme = isMail ? 'mailto:' : /^http\//i.test(begun) ? 'http://' : 'https://'
      lines ??= createLines(text)
      report(node.position, {
        code: 'link-scheme-given',
        severity: strict ? 'error' : 'warning',
        message: `The address ${node.url.slice(0, 60)} has no ${scheme} before it; as it stands, it is that of a file beside this one.`,
        help: `Write ${scheme}${node.url.slice(begun.length).slice(0, 60)}.`,
        fix: mayBeFile.test(node.url) ? undefined : fixOf(node, { begun, scheme }, lines),
      })
    },
  }
}

/** The scheme in its place, where the address stands in the link itself, on one line, as it is read, and once. */
const fixOf = (
  { url, position }: { readonly url: string; readonly position?: Position | undefined },
  { begun, scheme }: { readonly begun: string; readonly scheme: string },
  lines: Lines,
): Finding['fix'] => {
  if (position === undefined || position.start.line !== position.end.line) return undefined
  const { line, column } = position.start
  const written = lines.line(line).slice(column - 1, position.end.column - 1)
  const at = written.indexOf(`](${url}`)
  if (at === -1 || written.includes(`](${url}`, at + 1)) return undefined
  const start = { line, column: column + at + 2 }
  return { position: { start, end: { line, column: start.column + begun.length } }, text: scheme }
}
