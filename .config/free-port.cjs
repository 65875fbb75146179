const { createServer } = require("node:net");

/** Refuses, with words, where something else answers at this port: the manifest names it, so no other will do. */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) =>
      reject(
        new Error(
          error.code === "EADDRINUSE"
            ? `Port ${port} is taken by another program, perhaps by "npm start" or another development server. The manifest names this port: stop the other program, then start again.`
            : `Port ${port} cannot be used: ${error.message}`,
        ),
      ),
    );
    server.listen(port, "localhost", () => server.close(() => resolve(port)));
  });
}

module.exports = { freePort };
