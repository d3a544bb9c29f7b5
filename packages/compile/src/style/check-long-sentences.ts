import { type Block, type Paragraph, plainText, visit } from '@trifold/core'
import type { Check } from '../checks/check.ts'
import type { Report } from '../source/report.ts'

/**
 * Four lines of a slide in its usual size, about 65 characters each. What has more is still set, smaller or on two slides,
 * and nobody in the room has read it by the time it is gone. Signs of East Asian scripts take twice the width.
 */
const longest = 260
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g

/**
 * The sentence that opens a section is the one that slides show, unless it ends in a colon; it is short enough to be read
 * there. Cutting at every full stop counts too little where one ends an abbreviation, never too much.
 */
export const checkLongSentences = (report: Report): Check => {
  const see = (blocks: readonly Block[]): void => {
    const first = blocks.find((block) => block.type !== 'html')
    if (first?.type !== 'paragraph' || holdsImage(first)) return
    const sentence = firstSentence(first)
    const length = sentence.length + (sentence.match(wide)?.length ?? 0)
    if (length <= longest || sentence.endsWith(':')) return
    report(first.position, {
      code: 'sentence-short',
      severity: 'warning',
      message: `The sentence that opens this section has ${sentence.length} characters; expected at most ${longest}, since slides show it.`,
      help: 'Cut it in two, the first of which says what the section is about.',
    })
  }
  return {
    see: (node) => {
      if (node.type === 'section') see(node.children)
    },
  }
}

/** Pictures stand on slides by themselves; their texts are no sentence. */
const holdsImage = (paragraph: Paragraph): boolean => {
  let holds = false
  visit(paragraph.children, ({ type }) => {
    holds ||= type === 'image'
  })
  return holds
}

const firstSentence = (paragraph: Paragraph): string => {
  const text = plainText(paragraph).trim().replace(/\s+/g, ' ')
  return /^[\s\S]*?(?:[.!?…؟।](?=["”»’)\]]*\s)|[。！？])/u.exec(text)?.[0] ?? text
}
