// Runs the audits of the package graphql-http against RAPPORT_URL, and prints the name and status of each.

import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.env.RAPPORT_URL });
console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
