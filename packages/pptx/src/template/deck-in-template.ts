import { createDiagnostic, type Diagnostic, type LocalFile } from '@trifold/core'
import type { DeckBox, MadeDeck } from '@trifold/deck'
import { textPoints } from './design/template-geometry.ts'
import { findings } from './findings.ts'
import { type LoadedTemplate, loadTemplate } from './load-template.ts'

/** A deck paginated for a template, and the template. */
export interface DeckInTemplate {
  readonly made: MadeDeck
  readonly loaded: LoadedTemplate
  /** What is to be told of the template. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The same where there may be no template; or errors alone, which keep it from being used. */
export type MaybeInTemplate = Partial<DeckInTemplate> & Pick<DeckInTemplate, 'diagnostics'>

/**
 * Makes a deck for a template: in the size of its own text, and in smaller ones where something fits no slide. Without a
 * deck, the errors that keep the template from being used.
 */
export const deckInTemplate = async (
  file: LocalFile,
  { article, rtl }: { readonly article: string; readonly rtl: boolean },
  make: (box: DeckBox) => Promise<MadeDeck>,
): Promise<MaybeInTemplate> => {
  const { loaded: sizes, diagnostics } = loadTemplate(file, rtl)
  let first: DeckInTemplate | undefined
  for (const load of sizes) {
    const loaded = load()
    const made = await make(loaded.box)
    if (made.deck !== undefined) {
      const told = first === undefined ? [] : [smaller(article, loaded, first.loaded)]
      return { made, loaded, diagnostics: [...diagnostics, ...told] }
    }
    first ??= { made, loaded, diagnostics }
  }
  return first ?? { diagnostics }
}

const smaller = (article: string, { design }: LoadedTemplate, { design: own }: LoadedTemplate): Diagnostic =>
  createDiagnostic(
    article,
    undefined,
    findings['template-text-size'](textPoints(design.scale), textPoints(own.scale)),
  )
