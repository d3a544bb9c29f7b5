import { deflateSync } from 'fflate'

/** Packs by DEFLATE (RFC 1951). The same bytes on every machine, which Node's own packer does not promise. */
export const deflate = (plain: Uint8Array): Uint8Array => deflateSync(plain, { level: 6 })
