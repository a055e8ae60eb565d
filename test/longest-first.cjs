const Sequencer = require('@jest/test-sequencer').default;

/** Where the tests are that take a minute or more: begun last, one of them would keep all others waiting at the end. */
const LONG = [
  'test/web/',
  'test/faults/',
  'test/door/',
  'test/evaluate/',
  'test/privacy/',
  'test/start/',
  'test/access/',
];

/** The order of jest, with the long ones first also where nothing is known yet of how long they take. */
class LongestFirst extends Sequencer {
  sort(tests) {
    const rankOf = ({ path }) => {
      const rank = LONG.findIndex((folder) => path.replaceAll('\\', '/').includes(`/${folder}`));
      return rank < 0 ? LONG.length : rank;
    };
    return super.sort(tests).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

module.exports = LongestFirst;
