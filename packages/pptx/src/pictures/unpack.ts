import { unzlibSync } from 'fflate'

/** Bytes that a generated module holds: packed, in base64. */
export const unpack = (packed: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(unzlibSync(Buffer.from(packed, 'base64')))
