// Runs before anything is compiled, so it is written in what every Node version understands.
var needed = [20, 19];
var found = process.versions.node.split('.').map(Number);
if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  var versions = needed.join('.') + ' or later; this is Node ' + process.versions.node;
  console.error('Huishoudbeeld needs Node ' + versions + '.');
  process.exit(1);
}
