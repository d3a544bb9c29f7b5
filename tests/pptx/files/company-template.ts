import { createHash } from 'node:crypto'
import type { LocalFile } from '@trifold/core'
import { compileText } from '../../articles/compile-text.ts'
import { everyBlock } from '../../articles/every-block.ts'
import { createContext } from '../../articles/render-article.ts'
import { makeFile } from './made-file.ts'

/** A template as of a company: another theme and another size, with slides, notes and links of its own to be left out. */
export const companyTemplate = async (): Promise<LocalFile> => {
  const { article } = compileText(everyBlock)
  if (article === undefined) throw new Error('the article with every block has errors')
  const slides = { ...article.meta.slides, theme: 'editorial', size: '4:3' as const }
  const themed = { ...article, meta: { ...article.meta, slides } }
  const { bytes } = await makeFile('company.pptx', themed, createContext(), false)
  const values = new Map<string, unknown>()
  return {
    path: 'company.pptx',
    location: 'company.pptx',
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
    derive: <Value>(key: string, make: () => Value): Value => {
      if (!values.has(key)) values.set(key, make())
      // One key names one maker, so the value is of the type that the maker gave it.
      return values.get(key) as Value
    },
  }
}
