/** Another day, and a clock that runs four hundred times as fast: what asks for the time gets one that no other run gets. */
const { now } = Date
const began = now()
const shifted = () => began + 400 * 24 * 3_600_000 + (now() - began) * 400

globalThis.Date = class extends Date {
  constructor(...args) {
    super(...(args.length === 0 ? [shifted()] : args))
  }
  static now() {
    return shifted()
  }
}
