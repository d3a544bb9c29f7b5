import { describe, expect, it } from 'vitest'
import { codeFrame } from './code-frame.ts'
import { createDiagnostic } from './diagnostic.ts'

const at = (line: number, column: number, endLine: number, endColumn: number) =>
  createDiagnostic(
    'a.md',
    { start: { line, column }, end: { line: endLine, column: endColumn } },
    { code: 'story-turn', severity: 'error', message: 'm' },
  )

describe('codeFrame', () => {
  it('underlines the place', () => {
    expect(codeFrame('one\n:::story{turn=9}\n', at(2, 10, 2, 16))).toBe(
      ['  2 | :::story{turn=9}', '    |          ^^^^^^'].join('\n'),
    )
  })

  it('underlines to the end of the line when the place goes on below', () => {
    expect(codeFrame('abc\ndef', at(1, 2, 2, 3))).toBe(['  1 | abc', '    |  ^^'].join('\n'))
  })

  it('shows no control characters of the source', () => {
    expect(codeFrame('a\u001b[31mb', at(1, 1, 1, 2))).not.toContain('\u001b')
  })

  it('cuts a long line around the place', () => {
    const frame = codeFrame(`${'x'.repeat(5000)}here${'y'.repeat(5000)}`, at(1, 5001, 1, 5005))
    expect(frame).toContain('here')
    expect(frame.length).toBeLessThan(260)
    const [line = '', mark = ''] = frame.split('\n')
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('here')
  })

  it('is empty when the file has no such line', () => {
    expect(codeFrame('one line', at(7, 1, 7, 2))).toBe('')
  })
})
