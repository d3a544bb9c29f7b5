/** Calls at the next frame, however often it is asked for before that. */
export const oncePerFrame = (call: () => void): (() => void) => {
  let isAsked = false
  return () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      call()
    })
  }
}
