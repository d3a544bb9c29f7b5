import { unpack } from '../unpack.ts'

/** A picture that resvg has read. */
interface Tree {
  readonly width: number
  readonly height: number
  /** As SVG of paths alone: text drawn, styles resolved, nothing that runs or refers to another place. */
  toString(): string
  render(): { asPng(): Uint8Array }
}

interface TreeOptions {
  readonly fitTo?: { readonly mode: 'zoom'; readonly value: number }
  readonly font?: { readonly fontBuffers: readonly Uint8Array[]; readonly defaultFontFamily: string }
}

/** Reads an SVG; throws what is wrong with it, as text or as an error. */
export type ReadTree = (svg: string, options: TreeOptions) => Tree

/** What the generated module exports. */
interface Bindings {
  readonly Resvg: new (svg: string, options: TreeOptions) => Tree
  readonly initWasm: (module: WebAssembly.Module) => Promise<void>
}

/**
 * Makes instances of resvg, one for each picture: a picture that exhausts its instance leaves the next one untouched, and
 * none depends on those before it.
 */
export const openResvg = async (): Promise<() => Promise<ReadTree>> => {
  const { createResvg, wasm } = await import('../../generated/resvg.ts')
  const module = await WebAssembly.compile(unpack(wasm))
  return async () => {
    const { Resvg, initWasm }: Bindings = createResvg()
    await initWasm(module)
    return (svg, options) => new Resvg(svg, options)
  }
}
