import { element } from '../dom/element.ts'

/** The lines of the source that a finding is about; the marks below its place wear the accent. */
export const codeFrame = (frame: string): HTMLElement =>
  element(
    'pre',
    { class: 'frame', tabindex: '0', role: 'group', 'aria-label': 'Source', dir: 'ltr' },
    ...frame
      .split('\n')
      .map((line) => element('code', { class: isMarks(line) ? 'marks' : undefined }, `${line}\n`)),
  )

const isMarks = (line: string): boolean => /^[\s|]*\^+\s*$/.test(line)
