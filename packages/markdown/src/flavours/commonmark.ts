import { commonmarkMarks, stringifyMarkdown } from '@trifold/prose'
import type { Flavour } from './flavour.ts'
import { githubAnchors } from './github-anchors.ts'

/**
 * CommonMark and nothing else (specification 0.31.2, 2024-01-28, https://spec.commonmark.org/0.31.2/): no tables, tasks,
 * strikethrough, footnotes, alerts and formulas; raw HTML passes (section 4.6). It gives headings no anchors; hosts that
 * do mostly follow GitHub's.
 */
export const commonmark: Flavour = {
  marks: commonmarkMarks,
  createAnchors: githubAnchors,
  stringify: stringifyMarkdown,
}
