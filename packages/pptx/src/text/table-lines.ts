import type { Element, ElementContent } from 'hast'
import { collapseSpace } from './collapse-space.ts'
import { type FlowSetting, paragraphOf } from './flow-setting.ts'
import { inlineRuns } from './inline-runs.ts'
import type { Paragraph, Run } from './paragraph.ts'

/** A table that stands within text, as the tables of raw HTML and of notes do: a line for each row. */
export const tableLines = (table: Element, setting: FlowSetting): Paragraph[] =>
  elementsIn(table.children).flatMap((part) =>
    part.tagName === 'caption'
      ? setting.flow([part], setting)
      : rowsIn(part).flatMap((row) => {
          const runs = rowRuns(row, setting)
          return runs.length === 0 ? [] : [paragraphOf(runs, setting)]
        }),
  )

const elementsIn = (nodes: readonly ElementContent[]): Element[] =>
  nodes.filter((node) => node.type === 'element')

const rowsIn = (part: Element): Element[] =>
  part.tagName === 'tr' ? [part] : elementsIn(part.children).filter(({ tagName }) => tagName === 'tr')

const rowRuns = (row: Element, setting: FlowSetting): Run[] =>
  elementsIn(row.children)
    .map((cell) => collapseSpace(inlineRuns([cell], setting)))
    .flatMap((cell, index) => (index === 0 ? cell : [separator(setting), ...cell]))

const separator = ({ character }: FlowSetting): Run => ({
  text: ' | ',
  character: { ...character, colour: 'muted' },
})
