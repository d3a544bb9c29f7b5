import { expect, it } from 'vitest'
import type { LocatedFinding } from '../../protocol.ts'
import { gravest } from './gravest.ts'

const finding = (severity: LocatedFinding['severity'], code: string): LocatedFinding => ({
  ...{ severity, code, message: '', file: 'a.md', frame: '' },
  ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
})
const note = finding('info', 'a-note')
const style = finding('warning', 'link-described')
const swallowing = finding('warning', 'code-closed')
const error = finding('error', 'story-turn')

it.each([
  [[], undefined],
  [[note], undefined],
  [[note, style], style],
  [[style, swallowing], swallowing],
  [[style, swallowing, error], error],
])('what is told first is what matters most: %#', (findings, expected) => {
  expect(gravest(findings)).toBe(expected)
})
