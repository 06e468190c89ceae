// What axe finds against these rules, one paragraph each, with every place and what axe says about it.
const { violations } = await axe.run(document, { runOnly: argument, resultTypes: ['violations'] });
return violations.map((rule) => '- ' + rule.id + ' (' + rule.impact + '): ' + rule.help + '\n' + rule.nodes.map(
  (node) => '    at ' + node.target + ': ' + node.html + '\n      ' + (node.failureSummary ?? '').replaceAll('\n', '\n      ')).join('\n'));
