import {
  type Article,
  type AssetProblem,
  type AssetSource,
  isRemote,
  type Position,
  rootsOf,
  visit,
} from '@trifold/core'
import type { Report } from '../source/report.ts'

const codes: Readonly<Record<AssetProblem['problem'], string>> = {
  missing: 'image-found',
  outside: 'image-inside',
  'too-large': 'image-size',
  'not-an-image': 'image-readable',
  unreadable: 'image-readable',
}

/** Every local picture can be read; one that is over a limit is an error. */
export const checkImages = (
  article: Article,
  assets: AssetSource,
  metaPosition: Position | undefined,
  strict: boolean,
  report: Report,
): void => {
  const check = (url: string, position: Position | undefined): void => {
    if (url === '' || isRemote(url)) return
    const found = assets.read(url)
    if (!('problem' in found)) return
    report(position, {
      code: codes[found.problem],
      severity: strict || found.problem === 'too-large' ? 'error' : 'warning',
      message: found.message,
    })
  }
  if (article.meta.image !== undefined) check(article.meta.image.src, metaPosition)
  visit(rootsOf(article), (node) => {
    if (node.type === 'image') check(node.url, node.position)
  })
}
