import type { Finding } from '@trifold/core'
import { pageLimits } from '../page/page-limits.ts'
import type { PagePlan } from './edit-page.ts'

type Problem = Extract<PagePlan, { problem: string }>['problem']

const bounded = (what: string): Finding => ({
  code: 'page-bounded',
  severity: 'error',
  message: `The page is not edited: ${what}.`,
  help: 'Put the data where the page is made, such as in its template.',
})

/** Why nothing is put into a page. */
export const embedProblems: Record<Problem, Finding> = {
  length: bounded(`it is longer than ${pageLimits.length} characters`),
  depth: bounded(`its elements nest deeper than ${pageLimits.depth} levels`),
  elements: bounded(`it makes more than ${pageLimits.elements} elements`),
  'no-page': {
    code: 'page-is-html',
    severity: 'error',
    message: 'The file is no page: it holds no element of HTML.',
    help: 'Name the HTML file, or the template, that makes the page’s <head>.',
  },
  'no-place': {
    code: 'snippet-placed',
    severity: 'error',
    message:
      'There is no place for the data: wherever the <head> could end, the page’s own markup would swallow it.',
    help: 'Close the comment, the script or the element that is left open before </head>.',
  },
  'open-script': {
    code: 'snippet-closed',
    severity: 'error',
    message: 'The script that Trifold put here has no end, so that all that follows is part of it.',
    help: 'Write </script> where it should end, or remove it.',
  },
}
