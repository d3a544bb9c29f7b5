import { createDiagnostic } from '@trifold/core'
import { internalFinding } from '@trifold/engine'
import type { RenderedPreview } from '../work/render-work.ts'
import type { ShelvedArticle } from './shelved-article.ts'

/** An article at which the program itself failed, or which it gave up. */
export const failedPreview = ({ path, hash, summary }: ShelvedArticle, error: unknown): RenderedPreview => {
  const reason = error instanceof Error ? error.message : String(error)
  const { file, title, slug, lang, dir, draft } = summary
  const found = createDiagnostic(file, undefined, internalFinding('Rendering', reason))
  return {
    title,
    slug,
    lang,
    dir,
    draft,
    hash,
    usable: false,
    errors: 1,
    warnings: 0,
    diagnostics: [{ ...found, frame: '' }],
    files: [],
    appearances: [],
    watched: [path],
    dependence: nothing,
  }
}

const nothing: RenderedPreview['dependence'] = {
  uses: new Set(),
  lacks: new Set(),
  others: '',
  urls: [],
  asksNeighbours: false,
  told: false,
}
