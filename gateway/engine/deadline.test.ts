import { Deadline } from './deadline';

test('what is left runs down with the clock, and never below zero', () => {
  let now = 100;
  const deadline = Deadline.start(50, () => now);
  expect(deadline.remainingMs()).toBe(50);
  now = 130;
  expect(deadline.remainingMs()).toBe(20);
  now = 1000;
  expect(deadline.remainingMs()).toBe(0);
});

test('a part of the work gets at most its own limit, and never more than what is left', () => {
  let now = 0;
  const whole = Deadline.start(100, () => now);
  const part = whole.child(30);
  expect(part.remainingMs()).toBe(30);
  now = 90;
  expect(part.remainingMs()).toBe(0);
  expect(whole.child(30).remainingMs()).toBe(10);
});

test('a later deadline leaves more time, also when the first has passed', () => {
  let now = 0;
  const whole = Deadline.start(100, () => now);
  now = 150;
  expect(whole.later(80).remainingMs()).toBe(30);
  expect(whole.remainingMs()).toBe(0);
});
