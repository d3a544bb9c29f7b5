import type { Node } from '@trifold/core'
import type { Report } from '../source/report.ts'
import type { Check } from './check.ts'

/** Tags of Liquid and Hugo, Hashnode's embeds, Obsidian's. (`{{ x }}` is ordinary prose.) */
const tag = /\{%[^%\n]*%\}|\{\{[<%][^\n]*?[>%]\}\}|!\[\[[^\]\n]+\]\]|%\[[^\]\n]+\]|\{:[ \t]*[.#][^}\n]*\}/g

const reference = /^\{\{[<%][ \t]*(?:rel)?ref[ \t]+["`]?([^"`\s>%]+)/
const video = /^(?:\{\{[<%]|\{%)[ \t]*(?:youtube|vimeo|tweet|x|instagram|gist|embed)\b/

/** What is written instead: a link for what leads to another article or embeds a page of somebody else's. */
const helpFor = (text: string): string => {
  const target = reference.exec(text)?.[1]
  if (target !== undefined)
    return `Write the file’s name in its place, as in [words](${target.slice(0, 60)}).`
  if (video.test(text)) return 'Write a link to it: [what it shows](https://…).'
  return 'Write in Markdown what it stands for, such as ![a picture](picture.png).'
}

/** Tags of a template language, which other tools put pictures and code for, are text here: the author is told once. */
export const checkTemplates = (report: Report): Check => {
  let count = 0
  let first: { node: Node; text: string } | undefined
  return {
    see: (node) => {
      if (node.type !== 'text') return
      for (const [text] of node.value.matchAll(tag)) {
        count += 1
        first ??= { node, text }
      }
    },
    finish: () => {
      if (first === undefined) return
      const more = count === 1 ? '' : ` (and ${count - 1} more)`
      report(first.node.position, {
        code: 'template-free',
        severity: 'warning',
        message: `A tag of a template language is shown as text: ${first.text.slice(0, 60)}${more}.`,
        help: helpFor(first.text),
      })
    },
  }
}
