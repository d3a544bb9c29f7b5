import type { Severity } from '@trifold/core'
import type { LocatedFinding } from '../../protocol.ts'
import { element } from '../dom/element.ts'
import { editorHref } from '../dom/safe-href.ts'

/** How much a finding matters, as a word. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
}

/** Where a finding is, as the command line writes it. */
const placeOf = ({ file, line, column }: LocatedFinding): string => `${file}:${line}:${column}`

/** The place of a finding, which opens the author's editor if there is one. */
export const placeLink = (finding: LocatedFinding): HTMLElement => {
  const href = editorHref(finding.editor)
  const place = placeOf(finding)
  return href === undefined
    ? element('span', { class: 'place', dir: 'ltr' }, place)
    : element('a', { class: 'place', href, dir: 'ltr', title: 'Open in the editor' }, place)
}

/** A finding beside what it is about: in short. */
export const findingNote = (finding: LocatedFinding): HTMLElement =>
  element(
    'p',
    { class: `note ${finding.severity}` },
    element('strong', {}, `${severityWords[finding.severity]}: `),
    element('span', { dir: 'auto' }, finding.message),
    ' ',
    placeLink(finding),
  )
