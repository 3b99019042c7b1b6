// PostGraphile as its documentation sets it up for production: the preset Amber, one process, its own pool and caches.
// SECURED=1: each request runs as the role `sales` with the claims of its token, under row-level security.
import { createServer } from "node:http"
import jsonwebtoken from "jsonwebtoken"
import { grafserv } from "postgraphile/grafserv/node"
import { makePgService } from "postgraphile/adaptors/pg"
import { postgraphile } from "postgraphile"
import { PostGraphileAmberPreset } from "postgraphile/presets/amber"

const { PEER_URL, SECRET, SECURED } = process.env

// Only where it is secured: without settings PostGraphile opens no transaction around a read.
const secured = {
  grafast: {
    context(requestContext) {
      const header = requestContext.node?.req.headers.authorization ?? ""
      const { sub } = jsonwebtoken.verify(header.slice("Bearer ".length), SECRET, { algorithms: ["HS256"] })
      return { pgSettings: { role: "sales", "jwt.claims.employee_id": sub } }
    },
  },
}

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: PEER_URL, schemas: ["public"] })],
  grafserv: { graphiql: false, watch: false, websockets: false },
  grafast: { explain: false, ...(SECURED ? secured.grafast : {}) },
}

const server = createServer()
const instance = postgraphile(preset).createServ(grafserv)
await instance.addTo(server)
await instance.ready()
server.keepAliveTimeout = 600_000
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`))
