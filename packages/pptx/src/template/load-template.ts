import { createDiagnostic, type Diagnostic, type LocalFile } from '@trifold/core'
import type { DeckBox } from '@trifold/deck'
import type { Design } from '../design/design.ts'
import { footerMark } from '../design/footer-mark.ts'
import { packDesign } from '../design/pack-design.ts'
import { fillFooters } from './design/fill-footers.ts'
import { templateDesign } from './design/template-design.ts'
import { readTemplate } from './layouts/template.ts'

/** A template that slides can be written into. */
export interface LoadedTemplate {
  readonly design: Design
  /** The box that slides are paginated for, with the widths of the template’s faces. */
  readonly box: DeckBox
  /** The colour of text, as `#rrggbb`. */
  readonly ink: string
}

/** Shares of the template’s size of text, tried until everything of an article fits. */
const shrinks = [1, 0.8, 0.65] as const

/**
 * The user’s template, read once in a run: with its own size of text, then with smaller ones, for articles that do not
 * fit. What keeps it from being used is an error in its file.
 */
export const loadTemplate = (
  file: LocalFile,
  rtl: boolean,
): { readonly loaded: readonly (() => LoadedTemplate)[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { template, findings } = file.derive('pptx template', () => readTemplate(file.bytes))
  const diagnostics = findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => createDiagnostic(file.path, undefined, finding))
  if (template === undefined || diagnostics.some(({ severity }) => severity === 'error'))
    return { loaded: [], diagnostics }
  const load = (shrink: number) => (): LoadedTemplate =>
    file.derive(`pptx template ${rtl} ${shrink}`, () => {
      const { design, measurer, ink } = templateDesign(template, { rtl, shrink })
      const box = { name: `template ${file.hash} ${shrink}`, geometry: design.geometry, measurer }
      return { design: packDesign(fillFooters(design, footerMark)), box, ink }
    })
  return { loaded: shrinks.map(load), diagnostics }
}
