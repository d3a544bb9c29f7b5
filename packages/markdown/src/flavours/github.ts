import { gfmMarks, stringifyMarkdown } from '@trifold/prose'
import type { Flavour } from './flavour.ts'
import { githubAnchors } from './github-anchors.ts'

/**
 * GitHub, where files of a repository are read. Everything that Trifold's Markdown has is GitHub's own: tables, tasks,
 * strikethrough (GitHub Flavored Markdown Spec 0.29-gfm, 2019-04-06, https://github.github.com/gfm/), footnotes, alerts,
 * formulas and anchors of headings (https://docs.github.com/get-started/writing-on-github, read 2026-11). Front matter is
 * shown as a table above the text: a title heading says the same, for people.
 */
export const github: Flavour = {
  marks: gfmMarks,
  createAnchors: githubAnchors,
  stringify: stringifyMarkdown,
}
