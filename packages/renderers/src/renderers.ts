import type { Renderer } from '@trifold/core'
import { htmlRenderer } from '@trifold/html'
import { jsonldRenderer } from '@trifold/jsonld'
import { markdownRenderer } from '@trifold/markdown'
import { marpRenderer, notesRenderer } from '@trifold/marp'
import { pptxRenderer } from '@trifold/pptx'
import {
  deckRenderer,
  iframeRenderer,
  pdfRenderer,
  pngRenderer,
  revealRenderer,
  slidesRenderer,
} from '@trifold/slides'

/** Every format that Trifold prints, in the order in which reports name them. */
export const renderers: readonly Renderer[] = [
  markdownRenderer,
  htmlRenderer,
  slidesRenderer,
  pptxRenderer,
  jsonldRenderer,
  revealRenderer,
  marpRenderer,
  iframeRenderer,
  deckRenderer,
  notesRenderer,
  pdfRenderer,
  pngRenderer,
]
