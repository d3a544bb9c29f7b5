import type { Severity } from '@trifold/core'
import type { LocatedFinding } from '../../protocol.ts'
import type { Announce } from '../announce.ts'
import { copyButton } from '../dom/copy-button.ts'
import { element } from '../dom/element.ts'
import { pageHref } from '../dom/safe-href.ts'
import { codeFrame } from './code-frame.ts'
import { placeLink, severityWords } from './finding-note.ts'

/** All findings, the gravest first, each with its lines, what to do, and the command that explains it. */
export const findingsView = (findings: readonly LocatedFinding[], announce: Announce): HTMLElement => {
  if (findings.length === 0)
    return element('div', { class: 'findings text' }, element('p', { class: 'quiet' }, 'No findings.'))
  return element(
    'div',
    { class: 'findings text' },
    ...order.flatMap((severity) => group(severity, findings, announce) ?? []),
  )
}

const order: readonly Severity[] = ['error', 'warning', 'info']

const groupNames: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
}

const group = (
  severity: Severity,
  findings: readonly LocatedFinding[],
  announce: Announce,
): HTMLElement | undefined => {
  const some = findings.filter((finding) => finding.severity === severity)
  if (some.length === 0) return undefined
  return element(
    'section',
    { class: severity },
    element('h2', {}, groupNames[severity], element('span', { class: 'count' }, ` ${some.length}`)),
    ...some.map((finding) => findingArticle(finding, announce)),
  )
}

const findingArticle = (finding: LocatedFinding, announce: Announce): HTMLElement => {
  const { severity, message, help, frame, code, url } = finding
  const rule = url === undefined ? undefined : pageHref(url)
  const explain = `trifold explain ${code}`
  return element(
    'article',
    { class: `finding ${severity}` },
    element(
      'h3',
      { dir: 'auto' },
      element('span', { class: 'unseen' }, `${severityWords[severity]}: `),
      message,
    ),
    element('p', { class: 'where' }, placeLink(finding)),
    frame === '' ? undefined : codeFrame(frame),
    help === undefined ? undefined : element('p', { class: 'help', dir: 'auto' }, help),
    element(
      'p',
      { class: 'explain' },
      element('code', {}, explain),
      copyButton(announce, `the command ${explain}`, () => explain),
      rule === undefined
        ? undefined
        : element('a', { href: rule, target: '_blank', rel: 'noopener noreferrer' }, 'The rule'),
    ),
  )
}
