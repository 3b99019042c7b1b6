// One round of load by autocannon: reads what to do from standard input, writes what came of it to standard output.
//
// { url, headers, connections, seconds, bodies: [text] }   sends the bodies in turn
// { …, rows: [{ id, version }], template: {query, variables} }   changes rows: each connection has rows of its own, and
//                                                                 says which version it knows
import autocannon from "autocannon"

let text = ""
for await (const part of process.stdin) text += part
const round = JSON.parse(text)
let refused = 0
const versions = new Map((round.rows ?? []).map((row) => [row.id, row.version]))
let clients = 0
let written = 0

function changing(client) {
  const mine = round.rows.filter((_, place) => place % round.connections === clients % round.connections)
  clients += 1
  let turn = 0
  client.setRequests([
    {
      method: "POST",
      setupRequest(request, context) {
        const row = mine[turn++ % mine.length]
        context.row = row.id
        const own = { id: row.id, version: versions.get(row.id), text: `preference ${++written} of ${process.pid}` }
        const variables = { ...round.template.variables, ...(round.unversioned ? { id: own.id, text: own.text } : own) }
        return { ...request, body: JSON.stringify({ query: round.template.query, variables }) }
      },
      onResponse(status, body, context) {
        const version = status === 200 ? JSON.parse(body).data?.customerUpdate?.customer?.version : undefined
        if (version === undefined) refused += 1
        else versions.set(context.row, version)
      },
    },
  ])
}

const result = await autocannon({
  url: round.url,
  method: "POST",
  headers: { "content-type": "application/json", ...round.headers },
  connections: round.connections,
  duration: round.seconds,
  ...(round.rows
    ? { setupClient: changing }
    : { requests: round.bodies.map((body) => ({ method: "POST", body })) }),
})
const { requests, duration, non2xx, errors, timeouts } = result
console.log(
  JSON.stringify({
    answers: requests.total,
    seconds: duration,
    failed: non2xx + errors + timeouts + refused,
  }),
)
