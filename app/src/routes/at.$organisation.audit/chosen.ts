/** What the address asks of the log; days as ISO text, empty where not asked. */
export interface Chosen {
  kind: string
  from: string
  until: string
}
