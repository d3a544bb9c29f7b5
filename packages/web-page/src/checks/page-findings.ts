import type { Finding } from '@trifold/core'
import { pageLimits } from '../page/page-limits.ts'
import type { WebPage } from '../page/web-page.ts'

/** A finding on a page, at offsets of its file; without an end it is about the page as a whole. */
export interface PageFinding extends Finding {
  readonly start: number
  readonly end: number | undefined
}

const reasons: Record<NonNullable<WebPage['refused']>, string> = {
  length: `it is longer than ${pageLimits.length} characters`,
  depth: `its elements nest deeper than ${pageLimits.depth} levels`,
  elements: `it makes more than ${pageLimits.elements} elements`,
}

/** What there is to say of a page before its graphs are read: whether it has any, and those that nobody reads. */
export const pageFindings = (page: WebPage): PageFinding[] => {
  if (page.refused !== undefined) {
    const message = `The page is not read: ${reasons[page.refused]}.`
    const help = 'Check the part of it that holds the data, or make it smaller.'
    return [{ code: 'page-bounded', severity: 'error', message, help, start: 0, end: undefined }]
  }
  return [...unreadTypes(page), ...outsideDocument(page), ...empty(page), ...none(page)]
}

const unreadTypes = ({ scripts }: WebPage): PageFinding[] =>
  scripts
    .filter(({ isRead }) => !isRead)
    .map(({ type, elementStart, start }) => ({
      code: 'json-ld-type',
      severity: 'warning',
      message: `Nobody reads JSON-LD from a script of the type ${JSON.stringify(type)}.`,
      help: 'Write type="application/ld+json".',
      start: elementStart,
      end: start,
    }))

const outsideDocument = ({ unreadScripts }: WebPage): PageFinding[] =>
  unreadScripts.map(({ inside, start }) => ({
    code: 'json-ld-in-document',
    severity: 'info',
    message: `JSON-LD inside <${inside}> is no part of the document: it is not read, and not checked.`,
    help: 'Put the script into <head> or <body>.',
    start,
    end: start + '<script'.length,
  }))

const empty = ({ scripts }: WebPage): PageFinding[] =>
  scripts
    .filter(({ isRead, text }) => isRead && text.trim() === '')
    .map(({ elementStart, start }) => ({
      code: 'json-ld-present',
      severity: 'warning',
      message: 'The script of JSON-LD is empty.',
      help: 'Remove it, or let it hold the data that it was meant for.',
      start: elementStart,
      end: start,
    }))

const none = ({ scripts, unreadScripts, otherSyntaxes }: WebPage): PageFinding[] => {
  if (scripts.length > 0 || unreadScripts.length > 0) return []
  const other = otherSyntaxes.join(' and ')
  const message = `The page has no JSON-LD${other === '' ? '' : `; its ${other} is not checked`}.`
  const help = 'trifold embed puts an article’s data into a page.'
  return [{ code: 'json-ld-present', severity: 'info', message, help, start: 0, end: undefined }]
}
