/**
 * Stands in for @stdlib/assert-has-generator-support, which finds out by `eval`: the site's policy
 * refuses that, and a refusal is an alarm in the reader's console. The answer is the one it then gave.
 */
module.exports = () => false;
