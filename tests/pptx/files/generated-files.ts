import type { LocalFile } from '@trifold/core'
import { createContext } from '../../articles/render-article.ts'
import { judgedArticle } from '../../slides-judge/article/judged-article.ts'
import { pictureOf } from '../../slides-judge/article/pictures.ts'
import { compileJudged } from '../../slides-judge/render-deck.ts'
import { type MadeFile, makeFile } from './made-file.ts'

/**
 * The files of generated articles that are hard to set: every block, eleven scripts, pictures, formulas. Every tenth comes
 * with its HTML deck, where there is no template.
 */
export const generatedFiles = async (seeds: readonly number[], template?: LocalFile): Promise<MadeFile[]> => {
  const made: MadeFile[] = []
  for (const seed of seeds) {
    const article = compileJudged(judgedArticle(seed).source)
    const context = { ...createContext(), asset: pictureOf, template }
    made.push(await makeFile(`seed ${seed}`, article, context, template === undefined && seed % 10 === 0))
  }
  return made
}
