// A real SMTP server for tests: says its port on the first line, then every mail it took as one JSON line.
// Recipients choose its mood: busy-once@ is put off once (451), refused@ is turned away (550), silent@ gets no answer.
import { SMTPServer } from "smtp-server";

const putOff = new Set();
const fault = (code, text) => Object.assign(new Error(text), { responseCode: code });
const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  onAuth: (auth, session, done) => auth.password === "right" ? done(null, { user: auth.username }) : done(fault(535, "Wrong password")),
  onRcptTo(address, session, done) {
    const name = address.address.split("@")[0];
    if (name === "refused") return done(fault(550, "No such person"));
    if (name === "silent") return undefined;
    if (name === "busy-once" && !putOff.has(address.address)) {
      putOff.add(address.address);
      return done(fault(451, "Try again later"));
    }
    return done();
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on("data", part => parts.push(part));
    stream.on("end", () => {
      console.log(JSON.stringify({ to: session.envelope.rcptTo.map(r => r.address), user: session.user ?? null, secure: session.secure, raw: Buffer.concat(parts).toString("utf8") }));
      done();
    });
  },
});
server.on("error", () => { /* a client that hangs up is part of the tests */ });
server.listen(0, "127.0.0.1", () => console.log(server.server.address().port));
