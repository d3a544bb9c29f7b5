import type { Raster } from '../raster/raster.ts'
import { unpack } from '../unpack.ts'
import { firstFrame } from './first-frame.ts'

/** Decodes a picture; undefined for bytes that hold none. */
export type Decode = (bytes: Uint8Array) => Promise<Raster | undefined>

/** What the generated modules export: makes an instance. */
type CreateDecoder<Input extends unknown[]> = (options: {
  readonly noInitialRun: true
  readonly instantiateWasm: (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => WebAssembly.Exports
}) => Promise<{
  decode(...input: Input): { data: Uint8ClampedArray; width: number; height: number } | null
}>

export const decodeWebp: Decode = async (bytes) => {
  const { createDecoder, wasm } = await import('../../generated/webp.ts')
  const create = createDecoder as CreateDecoder<[Uint8Array]>
  return decodeWith(create, wasm, firstFrame(bytes))
}

export const decodeAvif: Decode = async (bytes) => {
  const { createDecoder, wasm } = await import('../../generated/avif.ts')
  // The generated module has no types of its own.
  const create = createDecoder as CreateDecoder<[Uint8Array, bitsPerChannel: 8]>
  return decodeWith(create, wasm, bytes, 8)
}

/** Decodes in an instance of its own: what one picture breaks, no other meets. */
const decodeWith = async <Input extends unknown[]>(
  createDecoder: CreateDecoder<Input>,
  wasm: string,
  ...input: Input
): Promise<Raster | undefined> => {
  const module = await WebAssembly.compile(unpack(wasm))
  try {
    const decoder = await createDecoder({
      noInitialRun: true,
      instantiateWasm: (imports, done) => {
        const instance = new WebAssembly.Instance(module, imports)
        done(instance)
        return instance.exports
      },
    })
    const image = decoder.decode(...input)
    return image === null ? undefined : { width: image.width, height: image.height, pixels: image.data }
  } catch {
    return undefined
  }
}
