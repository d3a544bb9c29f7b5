import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Draws an SVG as PNG, its text in Arimo. */
export const drawPng = async (svg: string): Promise<Uint8Array> => {
  await openResvg()
  const fontBuffers = [400, 700].map((weight) =>
    read(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`),
  )
  return new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Arimo' } }).render().asPng()
}

const read = (file: string): Uint8Array => readFileSync(createRequire(import.meta.url).resolve(file))

/** There is one instance for a process, and no way to ask for it but to open it again. */
const openResvg = async (): Promise<void> => {
  try {
    await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'))
  } catch (cause) {
    if (!(cause instanceof Error && /already initialized/i.test(cause.message))) throw cause
  }
}
