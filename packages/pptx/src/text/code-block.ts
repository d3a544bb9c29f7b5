import { floor } from '@trifold/deck'
import { codeTokens } from '@trifold/prose'
import type { Element } from 'hast'
import { type FlowSetting, paragraphOf } from './flow-setting.ts'
import { classesOf } from './inline-runs.ts'
import type { Character, Paragraph, Run } from './paragraph.ts'

/** Code that stands among other text: a paragraph for each of its lines. */
export const codeBlock = (node: Element, setting: FlowSetting): Paragraph[] => {
  const { size } = setting.character
  const code = node.children.find((child) => child.type === 'element')
  const language = code === undefined ? undefined : languageIn(classesOf(code))
  const character: Character = {
    ...setting.character,
    size: Math.max(size * 0.8, Math.min(size, floor)),
    face: 'code',
  }
  return codeTokens(textOf(node).replace(/\n$/, ''), language).map((line) => ({
    ...paragraphOf(codeRuns(line, character), { ...setting, character }),
    code: true,
  }))
}

const languageIn = (classes: readonly string[]): string | undefined =>
  classes.find((name) => name.startsWith('language-'))?.slice('language-'.length)

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')

/** Columns that a tab goes on to a multiple of. */
const tab = 2

/** A line of code as runs in the colours of its tokens; tabs are as wide as they were measured. */
export const codeRuns = (line: ReturnType<typeof codeTokens>[number], character: Character): Run[] =>
  line.map(({ text, colour }) => ({
    text: text.replaceAll('\t', ' '.repeat(tab)),
    character:
      colour === undefined
        ? character
        : { ...character, colour: typeof colour === 'number' ? { hue: colour } : colour },
  }))
