"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../../../usr/share/nodejs/internmap/dist/index.cjs
var require_dist = __commonJS({
  "../../../../usr/share/nodejs/internmap/dist/index.cjs"(exports) {
    Object.defineProperty(exports, "__esModule", { value: true });
    var InternMap = class extends Map {
      constructor(entries, key = keyof) {
        super();
        Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } });
        if (entries != null)
          for (const [key2, value] of entries)
            this.set(key2, value);
      }
      get(key) {
        return super.get(intern_get(this, key));
      }
      has(key) {
        return super.has(intern_get(this, key));
      }
      set(key, value) {
        return super.set(intern_set(this, key), value);
      }
      delete(key) {
        return super.delete(intern_delete(this, key));
      }
    };
    var InternSet = class extends Set {
      constructor(values, key = keyof) {
        super();
        Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } });
        if (values != null)
          for (const value of values)
            this.add(value);
      }
      has(value) {
        return super.has(intern_get(this, value));
      }
      add(value) {
        return super.add(intern_set(this, value));
      }
      delete(value) {
        return super.delete(intern_delete(this, value));
      }
    };
    function intern_get({ _intern, _key }, value) {
      const key = _key(value);
      return _intern.has(key) ? _intern.get(key) : value;
    }
    function intern_set({ _intern, _key }, value) {
      const key = _key(value);
      if (_intern.has(key))
        return _intern.get(key);
      _intern.set(key, value);
      return value;
    }
    function intern_delete({ _intern, _key }, value) {
      const key = _key(value);
      if (_intern.has(key)) {
        value = _intern.get(key);
        _intern.delete(key);
      }
      return value;
    }
    function keyof(value) {
      return value !== null && typeof value === "object" ? value.valueOf() : value;
    }
    exports.InternMap = InternMap;
    exports.InternSet = InternSet;
  }
});

// ../../../../usr/share/nodejs/d3-array/dist/index.cjs
var require_dist2 = __commonJS({
  "../../../../usr/share/nodejs/d3-array/dist/index.cjs"(exports) {
    Object.defineProperty(exports, "__esModule", { value: true });
    var internmap = require_dist();
    function ascending(a, b) {
      return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
    }
    function descending(a, b) {
      return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
    }
    function bisector(f) {
      let compare1, compare2, delta;
      if (f.length !== 2) {
        compare1 = ascending;
        compare2 = (d, x) => ascending(f(d), x);
        delta = (d, x) => f(d) - x;
      } else {
        compare1 = f === ascending || f === descending ? f : zero;
        compare2 = f;
        delta = f;
      }
      function left(a, x, lo = 0, hi = a.length) {
        if (lo < hi) {
          if (compare1(x, x) !== 0)
            return hi;
          do {
            const mid = lo + hi >>> 1;
            if (compare2(a[mid], x) < 0)
              lo = mid + 1;
            else
              hi = mid;
          } while (lo < hi);
        }
        return lo;
      }
      function right(a, x, lo = 0, hi = a.length) {
        if (lo < hi) {
          if (compare1(x, x) !== 0)
            return hi;
          do {
            const mid = lo + hi >>> 1;
            if (compare2(a[mid], x) <= 0)
              lo = mid + 1;
            else
              hi = mid;
          } while (lo < hi);
        }
        return lo;
      }
      function center(a, x, lo = 0, hi = a.length) {
        const i = left(a, x, lo, hi - 1);
        return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
      }
      return { left, center, right };
    }
    function zero() {
      return 0;
    }
    function number(x) {
      return x === null ? NaN : +x;
    }
    function* numbers(values, valueof) {
      if (valueof === void 0) {
        for (let value of values) {
          if (value != null && (value = +value) >= value) {
            yield value;
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && (value = +value) >= value) {
            yield value;
          }
        }
      }
    }
    var ascendingBisect = bisector(ascending);
    var bisectRight = ascendingBisect.right;
    var bisectLeft = ascendingBisect.left;
    var bisectCenter = bisector(number).center;
    function blur(values, r) {
      if (!((r = +r) >= 0))
        throw new RangeError("invalid r");
      let length2 = values.length;
      if (!((length2 = Math.floor(length2)) >= 0))
        throw new RangeError("invalid length");
      if (!length2 || !r)
        return values;
      const blur3 = blurf(r);
      const temp = values.slice();
      blur3(values, temp, 0, length2, 1);
      blur3(temp, values, 0, length2, 1);
      blur3(values, temp, 0, length2, 1);
      return values;
    }
    var blur2 = Blur2(blurf);
    var blurImage = Blur2(blurfImage);
    function Blur2(blur3) {
      return function(data, rx, ry = rx) {
        if (!((rx = +rx) >= 0))
          throw new RangeError("invalid rx");
        if (!((ry = +ry) >= 0))
          throw new RangeError("invalid ry");
        let { data: values, width, height } = data;
        if (!((width = Math.floor(width)) >= 0))
          throw new RangeError("invalid width");
        if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0))
          throw new RangeError("invalid height");
        if (!width || !height || !rx && !ry)
          return data;
        const blurx = rx && blur3(rx);
        const blury = ry && blur3(ry);
        const temp = values.slice();
        if (blurx && blury) {
          blurh(blurx, temp, values, width, height);
          blurh(blurx, values, temp, width, height);
          blurh(blurx, temp, values, width, height);
          blurv(blury, values, temp, width, height);
          blurv(blury, temp, values, width, height);
          blurv(blury, values, temp, width, height);
        } else if (blurx) {
          blurh(blurx, values, temp, width, height);
          blurh(blurx, temp, values, width, height);
          blurh(blurx, values, temp, width, height);
        } else if (blury) {
          blurv(blury, values, temp, width, height);
          blurv(blury, temp, values, width, height);
          blurv(blury, values, temp, width, height);
        }
        return data;
      };
    }
    function blurh(blur3, T, S, w, h) {
      for (let y = 0, n = w * h; y < n; ) {
        blur3(T, S, y, y += w, 1);
      }
    }
    function blurv(blur3, T, S, w, h) {
      for (let x = 0, n = w * h; x < w; ++x) {
        blur3(T, S, x, x + n, w);
      }
    }
    function blurfImage(radius) {
      const blur3 = blurf(radius);
      return (T, S, start, stop, step) => {
        start <<= 2, stop <<= 2, step <<= 2;
        blur3(T, S, start + 0, stop + 0, step);
        blur3(T, S, start + 1, stop + 1, step);
        blur3(T, S, start + 2, stop + 2, step);
        blur3(T, S, start + 3, stop + 3, step);
      };
    }
    function blurf(radius) {
      const radius0 = Math.floor(radius);
      if (radius0 === radius)
        return bluri(radius);
      const t = radius - radius0;
      const w = 2 * radius + 1;
      return (T, S, start, stop, step) => {
        if (!((stop -= step) >= start))
          return;
        let sum2 = radius0 * S[start];
        const s0 = step * radius0;
        const s1 = s0 + step;
        for (let i = start, j = start + s0; i < j; i += step) {
          sum2 += S[Math.min(stop, i)];
        }
        for (let i = start, j = stop; i <= j; i += step) {
          sum2 += S[Math.min(stop, i + s0)];
          T[i] = (sum2 + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
          sum2 -= S[Math.max(start, i - s0)];
        }
      };
    }
    function bluri(radius) {
      const w = 2 * radius + 1;
      return (T, S, start, stop, step) => {
        if (!((stop -= step) >= start))
          return;
        let sum2 = radius * S[start];
        const s = step * radius;
        for (let i = start, j = start + s; i < j; i += step) {
          sum2 += S[Math.min(stop, i)];
        }
        for (let i = start, j = stop; i <= j; i += step) {
          sum2 += S[Math.min(stop, i + s)];
          T[i] = sum2 / w;
          sum2 -= S[Math.max(start, i - s)];
        }
      };
    }
    function count(values, valueof) {
      let count2 = 0;
      if (valueof === void 0) {
        for (let value of values) {
          if (value != null && (value = +value) >= value) {
            ++count2;
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && (value = +value) >= value) {
            ++count2;
          }
        }
      }
      return count2;
    }
    function length$1(array2) {
      return array2.length | 0;
    }
    function empty(length2) {
      return !(length2 > 0);
    }
    function arrayify(values) {
      return typeof values !== "object" || "length" in values ? values : Array.from(values);
    }
    function reducer(reduce2) {
      return (values) => reduce2(...values);
    }
    function cross(...values) {
      const reduce2 = typeof values[values.length - 1] === "function" && reducer(values.pop());
      values = values.map(arrayify);
      const lengths = values.map(length$1);
      const j = values.length - 1;
      const index2 = new Array(j + 1).fill(0);
      const product = [];
      if (j < 0 || lengths.some(empty))
        return product;
      while (true) {
        product.push(index2.map((j2, i2) => values[i2][j2]));
        let i = j;
        while (++index2[i] === lengths[i]) {
          if (i === 0)
            return reduce2 ? product.map(reduce2) : product;
          index2[i--] = 0;
        }
      }
    }
    function cumsum(values, valueof) {
      var sum2 = 0, index2 = 0;
      return Float64Array.from(values, valueof === void 0 ? (v) => sum2 += +v || 0 : (v) => sum2 += +valueof(v, index2++, values) || 0);
    }
    function variance(values, valueof) {
      let count2 = 0;
      let delta;
      let mean2 = 0;
      let sum2 = 0;
      if (valueof === void 0) {
        for (let value of values) {
          if (value != null && (value = +value) >= value) {
            delta = value - mean2;
            mean2 += delta / ++count2;
            sum2 += delta * (value - mean2);
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && (value = +value) >= value) {
            delta = value - mean2;
            mean2 += delta / ++count2;
            sum2 += delta * (value - mean2);
          }
        }
      }
      if (count2 > 1)
        return sum2 / (count2 - 1);
    }
    function deviation(values, valueof) {
      const v = variance(values, valueof);
      return v ? Math.sqrt(v) : v;
    }
    function extent(values, valueof) {
      let min2;
      let max2;
      if (valueof === void 0) {
        for (const value of values) {
          if (value != null) {
            if (min2 === void 0) {
              if (value >= value)
                min2 = max2 = value;
            } else {
              if (min2 > value)
                min2 = value;
              if (max2 < value)
                max2 = value;
            }
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null) {
            if (min2 === void 0) {
              if (value >= value)
                min2 = max2 = value;
            } else {
              if (min2 > value)
                min2 = value;
              if (max2 < value)
                max2 = value;
            }
          }
        }
      }
      return [min2, max2];
    }
    var Adder = class {
      constructor() {
        this._partials = new Float64Array(32);
        this._n = 0;
      }
      add(x) {
        const p = this._partials;
        let i = 0;
        for (let j = 0; j < this._n && j < 32; j++) {
          const y = p[j], hi = x + y, lo = Math.abs(x) < Math.abs(y) ? x - (hi - y) : y - (hi - x);
          if (lo)
            p[i++] = lo;
          x = hi;
        }
        p[i] = x;
        this._n = i + 1;
        return this;
      }
      valueOf() {
        const p = this._partials;
        let n = this._n, x, y, lo, hi = 0;
        if (n > 0) {
          hi = p[--n];
          while (n > 0) {
            x = hi;
            y = p[--n];
            hi = x + y;
            lo = y - (hi - x);
            if (lo)
              break;
          }
          if (n > 0 && (lo < 0 && p[n - 1] < 0 || lo > 0 && p[n - 1] > 0)) {
            y = lo * 2;
            x = hi + y;
            if (y == x - hi)
              hi = x;
          }
        }
        return hi;
      }
    };
    function fsum(values, valueof) {
      const adder = new Adder();
      if (valueof === void 0) {
        for (let value of values) {
          if (value = +value) {
            adder.add(value);
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if (value = +valueof(value, ++index2, values)) {
            adder.add(value);
          }
        }
      }
      return +adder;
    }
    function fcumsum(values, valueof) {
      const adder = new Adder();
      let index2 = -1;
      return Float64Array.from(
        values,
        valueof === void 0 ? (v) => adder.add(+v || 0) : (v) => adder.add(+valueof(v, ++index2, values) || 0)
      );
    }
    function identity(x) {
      return x;
    }
    function group(values, ...keys) {
      return nest(values, identity, identity, keys);
    }
    function groups(values, ...keys) {
      return nest(values, Array.from, identity, keys);
    }
    function flatten$1(groups2, keys) {
      for (let i = 1, n = keys.length; i < n; ++i) {
        groups2 = groups2.flatMap((g) => g.pop().map(([key, value]) => [...g, key, value]));
      }
      return groups2;
    }
    function flatGroup(values, ...keys) {
      return flatten$1(groups(values, ...keys), keys);
    }
    function flatRollup(values, reduce2, ...keys) {
      return flatten$1(rollups(values, reduce2, ...keys), keys);
    }
    function rollup(values, reduce2, ...keys) {
      return nest(values, identity, reduce2, keys);
    }
    function rollups(values, reduce2, ...keys) {
      return nest(values, Array.from, reduce2, keys);
    }
    function index(values, ...keys) {
      return nest(values, identity, unique, keys);
    }
    function indexes(values, ...keys) {
      return nest(values, Array.from, unique, keys);
    }
    function unique(values) {
      if (values.length !== 1)
        throw new Error("duplicate key");
      return values[0];
    }
    function nest(values, map2, reduce2, keys) {
      return function regroup(values2, i) {
        if (i >= keys.length)
          return reduce2(values2);
        const groups2 = new internmap.InternMap();
        const keyof = keys[i++];
        let index2 = -1;
        for (const value of values2) {
          const key = keyof(value, ++index2, values2);
          const group2 = groups2.get(key);
          if (group2)
            group2.push(value);
          else
            groups2.set(key, [value]);
        }
        for (const [key, values3] of groups2) {
          groups2.set(key, regroup(values3, i));
        }
        return map2(groups2);
      }(values, 0);
    }
    function permute(source, keys) {
      return Array.from(keys, (key) => source[key]);
    }
    function sort(values, ...F) {
      if (typeof values[Symbol.iterator] !== "function")
        throw new TypeError("values is not iterable");
      values = Array.from(values);
      let [f] = F;
      if (f && f.length !== 2 || F.length > 1) {
        const index2 = Uint32Array.from(values, (d, i) => i);
        if (F.length > 1) {
          F = F.map((f2) => values.map(f2));
          index2.sort((i, j) => {
            for (const f2 of F) {
              const c = ascendingDefined(f2[i], f2[j]);
              if (c)
                return c;
            }
          });
        } else {
          f = values.map(f);
          index2.sort((i, j) => ascendingDefined(f[i], f[j]));
        }
        return permute(values, index2);
      }
      return values.sort(compareDefined(f));
    }
    function compareDefined(compare = ascending) {
      if (compare === ascending)
        return ascendingDefined;
      if (typeof compare !== "function")
        throw new TypeError("compare is not a function");
      return (a, b) => {
        const x = compare(a, b);
        if (x || x === 0)
          return x;
        return (compare(b, b) === 0) - (compare(a, a) === 0);
      };
    }
    function ascendingDefined(a, b) {
      return (a == null || !(a >= a)) - (b == null || !(b >= b)) || (a < b ? -1 : a > b ? 1 : 0);
    }
    function groupSort(values, reduce2, key) {
      return (reduce2.length !== 2 ? sort(rollup(values, reduce2, key), ([ak, av], [bk, bv]) => ascending(av, bv) || ascending(ak, bk)) : sort(group(values, key), ([ak, av], [bk, bv]) => reduce2(av, bv) || ascending(ak, bk))).map(([key2]) => key2);
    }
    var array = Array.prototype;
    var slice = array.slice;
    function constant(x) {
      return () => x;
    }
    var e10 = Math.sqrt(50);
    var e5 = Math.sqrt(10);
    var e2 = Math.sqrt(2);
    function ticks(start, stop, count2) {
      var reverse2, i = -1, n, ticks2, step;
      stop = +stop, start = +start, count2 = +count2;
      if (start === stop && count2 > 0)
        return [start];
      if (reverse2 = stop < start)
        n = start, start = stop, stop = n;
      if ((step = tickIncrement(start, stop, count2)) === 0 || !isFinite(step))
        return [];
      if (step > 0) {
        let r0 = Math.round(start / step), r1 = Math.round(stop / step);
        if (r0 * step < start)
          ++r0;
        if (r1 * step > stop)
          --r1;
        ticks2 = new Array(n = r1 - r0 + 1);
        while (++i < n)
          ticks2[i] = (r0 + i) * step;
      } else {
        step = -step;
        let r0 = Math.round(start * step), r1 = Math.round(stop * step);
        if (r0 / step < start)
          ++r0;
        if (r1 / step > stop)
          --r1;
        ticks2 = new Array(n = r1 - r0 + 1);
        while (++i < n)
          ticks2[i] = (r0 + i) / step;
      }
      if (reverse2)
        ticks2.reverse();
      return ticks2;
    }
    function tickIncrement(start, stop, count2) {
      var step = (stop - start) / Math.max(0, count2), power = Math.floor(Math.log(step) / Math.LN10), error = step / Math.pow(10, power);
      return power >= 0 ? (error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1) * Math.pow(10, power) : -Math.pow(10, -power) / (error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1);
    }
    function tickStep(start, stop, count2) {
      var step0 = Math.abs(stop - start) / Math.max(0, count2), step1 = Math.pow(10, Math.floor(Math.log(step0) / Math.LN10)), error = step0 / step1;
      if (error >= e10)
        step1 *= 10;
      else if (error >= e5)
        step1 *= 5;
      else if (error >= e2)
        step1 *= 2;
      return stop < start ? -step1 : step1;
    }
    function nice(start, stop, count2) {
      let prestep;
      while (true) {
        const step = tickIncrement(start, stop, count2);
        if (step === prestep || step === 0 || !isFinite(step)) {
          return [start, stop];
        } else if (step > 0) {
          start = Math.floor(start / step) * step;
          stop = Math.ceil(stop / step) * step;
        } else if (step < 0) {
          start = Math.ceil(start * step) / step;
          stop = Math.floor(stop * step) / step;
        }
        prestep = step;
      }
    }
    function thresholdSturges(values) {
      return Math.ceil(Math.log(count(values)) / Math.LN2) + 1;
    }
    function bin() {
      var value = identity, domain = extent, threshold = thresholdSturges;
      function histogram(data) {
        if (!Array.isArray(data))
          data = Array.from(data);
        var i, n = data.length, x, step, values = new Array(n);
        for (i = 0; i < n; ++i) {
          values[i] = value(data[i], i, data);
        }
        var xz = domain(values), x0 = xz[0], x1 = xz[1], tz = threshold(values, x0, x1);
        if (!Array.isArray(tz)) {
          const max2 = x1, tn = +tz;
          if (domain === extent)
            [x0, x1] = nice(x0, x1, tn);
          tz = ticks(x0, x1, tn);
          if (tz[0] <= x0)
            step = tickIncrement(x0, x1, tn);
          if (tz[tz.length - 1] >= x1) {
            if (max2 >= x1 && domain === extent) {
              const step2 = tickIncrement(x0, x1, tn);
              if (isFinite(step2)) {
                if (step2 > 0) {
                  x1 = (Math.floor(x1 / step2) + 1) * step2;
                } else if (step2 < 0) {
                  x1 = (Math.ceil(x1 * -step2) + 1) / -step2;
                }
              }
            } else {
              tz.pop();
            }
          }
        }
        var m = tz.length;
        while (tz[0] <= x0)
          tz.shift(), --m;
        while (tz[m - 1] > x1)
          tz.pop(), --m;
        var bins = new Array(m + 1), bin2;
        for (i = 0; i <= m; ++i) {
          bin2 = bins[i] = [];
          bin2.x0 = i > 0 ? tz[i - 1] : x0;
          bin2.x1 = i < m ? tz[i] : x1;
        }
        if (isFinite(step)) {
          if (step > 0) {
            for (i = 0; i < n; ++i) {
              if ((x = values[i]) != null && x0 <= x && x <= x1) {
                bins[Math.min(m, Math.floor((x - x0) / step))].push(data[i]);
              }
            }
          } else if (step < 0) {
            for (i = 0; i < n; ++i) {
              if ((x = values[i]) != null && x0 <= x && x <= x1) {
                const j = Math.floor((x0 - x) * step);
                bins[Math.min(m, j + (tz[j] <= x))].push(data[i]);
              }
            }
          }
        } else {
          for (i = 0; i < n; ++i) {
            if ((x = values[i]) != null && x0 <= x && x <= x1) {
              bins[bisectRight(tz, x, 0, m)].push(data[i]);
            }
          }
        }
        return bins;
      }
      histogram.value = function(_) {
        return arguments.length ? (value = typeof _ === "function" ? _ : constant(_), histogram) : value;
      };
      histogram.domain = function(_) {
        return arguments.length ? (domain = typeof _ === "function" ? _ : constant([_[0], _[1]]), histogram) : domain;
      };
      histogram.thresholds = function(_) {
        return arguments.length ? (threshold = typeof _ === "function" ? _ : Array.isArray(_) ? constant(slice.call(_)) : constant(_), histogram) : threshold;
      };
      return histogram;
    }
    function max(values, valueof) {
      let max2;
      if (valueof === void 0) {
        for (const value of values) {
          if (value != null && (max2 < value || max2 === void 0 && value >= value)) {
            max2 = value;
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && (max2 < value || max2 === void 0 && value >= value)) {
            max2 = value;
          }
        }
      }
      return max2;
    }
    function maxIndex(values, valueof) {
      let max2;
      let maxIndex2 = -1;
      let index2 = -1;
      if (valueof === void 0) {
        for (const value of values) {
          ++index2;
          if (value != null && (max2 < value || max2 === void 0 && value >= value)) {
            max2 = value, maxIndex2 = index2;
          }
        }
      } else {
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && (max2 < value || max2 === void 0 && value >= value)) {
            max2 = value, maxIndex2 = index2;
          }
        }
      }
      return maxIndex2;
    }
    function min(values, valueof) {
      let min2;
      if (valueof === void 0) {
        for (const value of values) {
          if (value != null && (min2 > value || min2 === void 0 && value >= value)) {
            min2 = value;
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && (min2 > value || min2 === void 0 && value >= value)) {
            min2 = value;
          }
        }
      }
      return min2;
    }
    function minIndex(values, valueof) {
      let min2;
      let minIndex2 = -1;
      let index2 = -1;
      if (valueof === void 0) {
        for (const value of values) {
          ++index2;
          if (value != null && (min2 > value || min2 === void 0 && value >= value)) {
            min2 = value, minIndex2 = index2;
          }
        }
      } else {
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && (min2 > value || min2 === void 0 && value >= value)) {
            min2 = value, minIndex2 = index2;
          }
        }
      }
      return minIndex2;
    }
    function quickselect(array2, k, left = 0, right = array2.length - 1, compare) {
      compare = compare === void 0 ? ascendingDefined : compareDefined(compare);
      while (right > left) {
        if (right - left > 600) {
          const n = right - left + 1;
          const m = k - left + 1;
          const z = Math.log(n);
          const s = 0.5 * Math.exp(2 * z / 3);
          const sd = 0.5 * Math.sqrt(z * s * (n - s) / n) * (m - n / 2 < 0 ? -1 : 1);
          const newLeft = Math.max(left, Math.floor(k - m * s / n + sd));
          const newRight = Math.min(right, Math.floor(k + (n - m) * s / n + sd));
          quickselect(array2, k, newLeft, newRight, compare);
        }
        const t = array2[k];
        let i = left;
        let j = right;
        swap(array2, left, k);
        if (compare(array2[right], t) > 0)
          swap(array2, left, right);
        while (i < j) {
          swap(array2, i, j), ++i, --j;
          while (compare(array2[i], t) < 0)
            ++i;
          while (compare(array2[j], t) > 0)
            --j;
        }
        if (compare(array2[left], t) === 0)
          swap(array2, left, j);
        else
          ++j, swap(array2, j, right);
        if (j <= k)
          left = j + 1;
        if (k <= j)
          right = j - 1;
      }
      return array2;
    }
    function swap(array2, i, j) {
      const t = array2[i];
      array2[i] = array2[j];
      array2[j] = t;
    }
    function greatest(values, compare = ascending) {
      let max2;
      let defined = false;
      if (compare.length === 1) {
        let maxValue;
        for (const element of values) {
          const value = compare(element);
          if (defined ? ascending(value, maxValue) > 0 : ascending(value, value) === 0) {
            max2 = element;
            maxValue = value;
            defined = true;
          }
        }
      } else {
        for (const value of values) {
          if (defined ? compare(value, max2) > 0 : compare(value, value) === 0) {
            max2 = value;
            defined = true;
          }
        }
      }
      return max2;
    }
    function quantile(values, p, valueof) {
      values = Float64Array.from(numbers(values, valueof));
      if (!(n = values.length))
        return;
      if ((p = +p) <= 0 || n < 2)
        return min(values);
      if (p >= 1)
        return max(values);
      var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = max(quickselect(values, i0).subarray(0, i0 + 1)), value1 = min(values.subarray(i0 + 1));
      return value0 + (value1 - value0) * (i - i0);
    }
    function quantileSorted(values, p, valueof = number) {
      if (!(n = values.length))
        return;
      if ((p = +p) <= 0 || n < 2)
        return +valueof(values[0], 0, values);
      if (p >= 1)
        return +valueof(values[n - 1], n - 1, values);
      var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = +valueof(values[i0], i0, values), value1 = +valueof(values[i0 + 1], i0 + 1, values);
      return value0 + (value1 - value0) * (i - i0);
    }
    function quantileIndex(values, p, valueof) {
      values = Float64Array.from(numbers(values, valueof));
      if (!(n = values.length))
        return;
      if ((p = +p) <= 0 || n < 2)
        return minIndex(values);
      if (p >= 1)
        return maxIndex(values);
      var n, i = Math.floor((n - 1) * p), order = (i2, j) => ascendingDefined(values[i2], values[j]), index2 = quickselect(Uint32Array.from(values, (_, i2) => i2), i, 0, n - 1, order);
      return greatest(index2.subarray(0, i + 1), (i2) => values[i2]);
    }
    function thresholdFreedmanDiaconis(values, min2, max2) {
      return Math.ceil((max2 - min2) / (2 * (quantile(values, 0.75) - quantile(values, 0.25)) * Math.pow(count(values), -1 / 3)));
    }
    function thresholdScott(values, min2, max2) {
      return Math.ceil((max2 - min2) * Math.cbrt(count(values)) / (3.49 * deviation(values)));
    }
    function mean(values, valueof) {
      let count2 = 0;
      let sum2 = 0;
      if (valueof === void 0) {
        for (let value of values) {
          if (value != null && (value = +value) >= value) {
            ++count2, sum2 += value;
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && (value = +value) >= value) {
            ++count2, sum2 += value;
          }
        }
      }
      if (count2)
        return sum2 / count2;
    }
    function median(values, valueof) {
      return quantile(values, 0.5, valueof);
    }
    function medianIndex(values, valueof) {
      return quantileIndex(values, 0.5, valueof);
    }
    function* flatten(arrays) {
      for (const array2 of arrays) {
        yield* array2;
      }
    }
    function merge(arrays) {
      return Array.from(flatten(arrays));
    }
    function mode(values, valueof) {
      const counts = new internmap.InternMap();
      if (valueof === void 0) {
        for (let value of values) {
          if (value != null && value >= value) {
            counts.set(value, (counts.get(value) || 0) + 1);
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if ((value = valueof(value, ++index2, values)) != null && value >= value) {
            counts.set(value, (counts.get(value) || 0) + 1);
          }
        }
      }
      let modeValue;
      let modeCount = 0;
      for (const [value, count2] of counts) {
        if (count2 > modeCount) {
          modeCount = count2;
          modeValue = value;
        }
      }
      return modeValue;
    }
    function pairs(values, pairof = pair) {
      const pairs2 = [];
      let previous;
      let first = false;
      for (const value of values) {
        if (first)
          pairs2.push(pairof(previous, value));
        previous = value;
        first = true;
      }
      return pairs2;
    }
    function pair(a, b) {
      return [a, b];
    }
    function range(start, stop, step) {
      start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
      var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range2 = new Array(n);
      while (++i < n) {
        range2[i] = start + i * step;
      }
      return range2;
    }
    function rank(values, valueof = ascending) {
      if (typeof values[Symbol.iterator] !== "function")
        throw new TypeError("values is not iterable");
      let V = Array.from(values);
      const R = new Float64Array(V.length);
      if (valueof.length !== 2)
        V = V.map(valueof), valueof = ascending;
      const compareIndex = (i, j) => valueof(V[i], V[j]);
      let k, r;
      Uint32Array.from(V, (_, i) => i).sort(valueof === ascending ? (i, j) => ascendingDefined(V[i], V[j]) : compareDefined(compareIndex)).forEach((j, i) => {
        const c = compareIndex(j, k === void 0 ? j : k);
        if (c >= 0) {
          if (k === void 0 || c > 0)
            k = j, r = i;
          R[j] = r;
        } else {
          R[j] = NaN;
        }
      });
      return R;
    }
    function least(values, compare = ascending) {
      let min2;
      let defined = false;
      if (compare.length === 1) {
        let minValue;
        for (const element of values) {
          const value = compare(element);
          if (defined ? ascending(value, minValue) < 0 : ascending(value, value) === 0) {
            min2 = element;
            minValue = value;
            defined = true;
          }
        }
      } else {
        for (const value of values) {
          if (defined ? compare(value, min2) < 0 : compare(value, value) === 0) {
            min2 = value;
            defined = true;
          }
        }
      }
      return min2;
    }
    function leastIndex(values, compare = ascending) {
      if (compare.length === 1)
        return minIndex(values, compare);
      let minValue;
      let min2 = -1;
      let index2 = -1;
      for (const value of values) {
        ++index2;
        if (min2 < 0 ? compare(value, value) === 0 : compare(value, minValue) < 0) {
          minValue = value;
          min2 = index2;
        }
      }
      return min2;
    }
    function greatestIndex(values, compare = ascending) {
      if (compare.length === 1)
        return maxIndex(values, compare);
      let maxValue;
      let max2 = -1;
      let index2 = -1;
      for (const value of values) {
        ++index2;
        if (max2 < 0 ? compare(value, value) === 0 : compare(value, maxValue) > 0) {
          maxValue = value;
          max2 = index2;
        }
      }
      return max2;
    }
    function scan(values, compare) {
      const index2 = leastIndex(values, compare);
      return index2 < 0 ? void 0 : index2;
    }
    var shuffle = shuffler(Math.random);
    function shuffler(random) {
      return function shuffle2(array2, i0 = 0, i1 = array2.length) {
        let m = i1 - (i0 = +i0);
        while (m) {
          const i = random() * m-- | 0, t = array2[m + i0];
          array2[m + i0] = array2[i + i0];
          array2[i + i0] = t;
        }
        return array2;
      };
    }
    function sum(values, valueof) {
      let sum2 = 0;
      if (valueof === void 0) {
        for (let value of values) {
          if (value = +value) {
            sum2 += value;
          }
        }
      } else {
        let index2 = -1;
        for (let value of values) {
          if (value = +valueof(value, ++index2, values)) {
            sum2 += value;
          }
        }
      }
      return sum2;
    }
    function transpose(matrix) {
      if (!(n = matrix.length))
        return [];
      for (var i = -1, m = min(matrix, length), transpose2 = new Array(m); ++i < m; ) {
        for (var j = -1, n, row = transpose2[i] = new Array(n); ++j < n; ) {
          row[j] = matrix[j][i];
        }
      }
      return transpose2;
    }
    function length(d) {
      return d.length;
    }
    function zip() {
      return transpose(arguments);
    }
    function every(values, test2) {
      if (typeof test2 !== "function")
        throw new TypeError("test is not a function");
      let index2 = -1;
      for (const value of values) {
        if (!test2(value, ++index2, values)) {
          return false;
        }
      }
      return true;
    }
    function some(values, test2) {
      if (typeof test2 !== "function")
        throw new TypeError("test is not a function");
      let index2 = -1;
      for (const value of values) {
        if (test2(value, ++index2, values)) {
          return true;
        }
      }
      return false;
    }
    function filter(values, test2) {
      if (typeof test2 !== "function")
        throw new TypeError("test is not a function");
      const array2 = [];
      let index2 = -1;
      for (const value of values) {
        if (test2(value, ++index2, values)) {
          array2.push(value);
        }
      }
      return array2;
    }
    function map(values, mapper) {
      if (typeof values[Symbol.iterator] !== "function")
        throw new TypeError("values is not iterable");
      if (typeof mapper !== "function")
        throw new TypeError("mapper is not a function");
      return Array.from(values, (value, index2) => mapper(value, index2, values));
    }
    function reduce(values, reducer2, value) {
      if (typeof reducer2 !== "function")
        throw new TypeError("reducer is not a function");
      const iterator = values[Symbol.iterator]();
      let done, next, index2 = -1;
      if (arguments.length < 3) {
        ({ done, value } = iterator.next());
        if (done)
          return;
        ++index2;
      }
      while ({ done, value: next } = iterator.next(), !done) {
        value = reducer2(value, next, ++index2, values);
      }
      return value;
    }
    function reverse(values) {
      if (typeof values[Symbol.iterator] !== "function")
        throw new TypeError("values is not iterable");
      return Array.from(values).reverse();
    }
    function difference(values, ...others) {
      values = new internmap.InternSet(values);
      for (const other of others) {
        for (const value of other) {
          values.delete(value);
        }
      }
      return values;
    }
    function disjoint(values, other) {
      const iterator = other[Symbol.iterator](), set2 = new internmap.InternSet();
      for (const v of values) {
        if (set2.has(v))
          return false;
        let value, done;
        while ({ value, done } = iterator.next()) {
          if (done)
            break;
          if (Object.is(v, value))
            return false;
          set2.add(value);
        }
      }
      return true;
    }
    function intersection(values, ...others) {
      values = new internmap.InternSet(values);
      others = others.map(set);
      out:
        for (const value of values) {
          for (const other of others) {
            if (!other.has(value)) {
              values.delete(value);
              continue out;
            }
          }
        }
      return values;
    }
    function set(values) {
      return values instanceof internmap.InternSet ? values : new internmap.InternSet(values);
    }
    function superset(values, other) {
      const iterator = values[Symbol.iterator](), set2 = /* @__PURE__ */ new Set();
      for (const o of other) {
        const io = intern(o);
        if (set2.has(io))
          continue;
        let value, done;
        while ({ value, done } = iterator.next()) {
          if (done)
            return false;
          const ivalue = intern(value);
          set2.add(ivalue);
          if (Object.is(io, ivalue))
            break;
        }
      }
      return true;
    }
    function intern(value) {
      return value !== null && typeof value === "object" ? value.valueOf() : value;
    }
    function subset(values, other) {
      return superset(other, values);
    }
    function union(...others) {
      const set2 = new internmap.InternSet();
      for (const other of others) {
        for (const o of other) {
          set2.add(o);
        }
      }
      return set2;
    }
    Object.defineProperty(exports, "InternMap", {
      enumerable: true,
      get: function() {
        return internmap.InternMap;
      }
    });
    Object.defineProperty(exports, "InternSet", {
      enumerable: true,
      get: function() {
        return internmap.InternSet;
      }
    });
    exports.Adder = Adder;
    exports.ascending = ascending;
    exports.bin = bin;
    exports.bisect = bisectRight;
    exports.bisectCenter = bisectCenter;
    exports.bisectLeft = bisectLeft;
    exports.bisectRight = bisectRight;
    exports.bisector = bisector;
    exports.blur = blur;
    exports.blur2 = blur2;
    exports.blurImage = blurImage;
    exports.count = count;
    exports.cross = cross;
    exports.cumsum = cumsum;
    exports.descending = descending;
    exports.deviation = deviation;
    exports.difference = difference;
    exports.disjoint = disjoint;
    exports.every = every;
    exports.extent = extent;
    exports.fcumsum = fcumsum;
    exports.filter = filter;
    exports.flatGroup = flatGroup;
    exports.flatRollup = flatRollup;
    exports.fsum = fsum;
    exports.greatest = greatest;
    exports.greatestIndex = greatestIndex;
    exports.group = group;
    exports.groupSort = groupSort;
    exports.groups = groups;
    exports.histogram = bin;
    exports.index = index;
    exports.indexes = indexes;
    exports.intersection = intersection;
    exports.least = least;
    exports.leastIndex = leastIndex;
    exports.map = map;
    exports.max = max;
    exports.maxIndex = maxIndex;
    exports.mean = mean;
    exports.median = median;
    exports.medianIndex = medianIndex;
    exports.merge = merge;
    exports.min = min;
    exports.minIndex = minIndex;
    exports.mode = mode;
    exports.nice = nice;
    exports.pairs = pairs;
    exports.permute = permute;
    exports.quantile = quantile;
    exports.quantileIndex = quantileIndex;
    exports.quantileSorted = quantileSorted;
    exports.quickselect = quickselect;
    exports.range = range;
    exports.rank = rank;
    exports.reduce = reduce;
    exports.reverse = reverse;
    exports.rollup = rollup;
    exports.rollups = rollups;
    exports.scan = scan;
    exports.shuffle = shuffle;
    exports.shuffler = shuffler;
    exports.some = some;
    exports.sort = sort;
    exports.subset = subset;
    exports.sum = sum;
    exports.superset = superset;
    exports.thresholdFreedmanDiaconis = thresholdFreedmanDiaconis;
    exports.thresholdScott = thresholdScott;
    exports.thresholdSturges = thresholdSturges;
    exports.tickIncrement = tickIncrement;
    exports.tickStep = tickStep;
    exports.ticks = ticks;
    exports.transpose = transpose;
    exports.union = union;
    exports.variance = variance;
    exports.zip = zip;
  }
});

// ../../../../usr/share/nodejs/d3-collection/dist/d3-collection.js
var require_d3_collection = __commonJS({
  "../../../../usr/share/nodejs/d3-collection/dist/d3-collection.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}));
    })(exports, function(exports2) {
      "use strict";
      var prefix = "$";
      function Map2() {
      }
      Map2.prototype = map.prototype = {
        constructor: Map2,
        has: function(key) {
          return prefix + key in this;
        },
        get: function(key) {
          return this[prefix + key];
        },
        set: function(key, value) {
          this[prefix + key] = value;
          return this;
        },
        remove: function(key) {
          var property = prefix + key;
          return property in this && delete this[property];
        },
        clear: function() {
          for (var property in this)
            if (property[0] === prefix)
              delete this[property];
        },
        keys: function() {
          var keys2 = [];
          for (var property in this)
            if (property[0] === prefix)
              keys2.push(property.slice(1));
          return keys2;
        },
        values: function() {
          var values2 = [];
          for (var property in this)
            if (property[0] === prefix)
              values2.push(this[property]);
          return values2;
        },
        entries: function() {
          var entries2 = [];
          for (var property in this)
            if (property[0] === prefix)
              entries2.push({ key: property.slice(1), value: this[property] });
          return entries2;
        },
        size: function() {
          var size = 0;
          for (var property in this)
            if (property[0] === prefix)
              ++size;
          return size;
        },
        empty: function() {
          for (var property in this)
            if (property[0] === prefix)
              return false;
          return true;
        },
        each: function(f) {
          for (var property in this)
            if (property[0] === prefix)
              f(this[property], property.slice(1), this);
        }
      };
      function map(object, f) {
        var map2 = new Map2();
        if (object instanceof Map2)
          object.each(function(value, key2) {
            map2.set(key2, value);
          });
        else if (Array.isArray(object)) {
          var i = -1, n = object.length, o;
          if (f == null)
            while (++i < n)
              map2.set(i, object[i]);
          else
            while (++i < n)
              map2.set(f(o = object[i], i, object), o);
        } else if (object)
          for (var key in object)
            map2.set(key, object[key]);
        return map2;
      }
      function nest() {
        var keys2 = [], sortKeys = [], sortValues, rollup, nest2;
        function apply(array, depth, createResult, setResult) {
          if (depth >= keys2.length) {
            if (sortValues != null)
              array.sort(sortValues);
            return rollup != null ? rollup(array) : array;
          }
          var i = -1, n = array.length, key = keys2[depth++], keyValue, value, valuesByKey = map(), values2, result = createResult();
          while (++i < n) {
            if (values2 = valuesByKey.get(keyValue = key(value = array[i]) + "")) {
              values2.push(value);
            } else {
              valuesByKey.set(keyValue, [value]);
            }
          }
          valuesByKey.each(function(values3, key2) {
            setResult(result, key2, apply(values3, depth, createResult, setResult));
          });
          return result;
        }
        function entries2(map2, depth) {
          if (++depth > keys2.length)
            return map2;
          var array, sortKey = sortKeys[depth - 1];
          if (rollup != null && depth >= keys2.length)
            array = map2.entries();
          else
            array = [], map2.each(function(v, k) {
              array.push({ key: k, values: entries2(v, depth) });
            });
          return sortKey != null ? array.sort(function(a, b) {
            return sortKey(a.key, b.key);
          }) : array;
        }
        return nest2 = {
          object: function(array) {
            return apply(array, 0, createObject, setObject);
          },
          map: function(array) {
            return apply(array, 0, createMap, setMap);
          },
          entries: function(array) {
            return entries2(apply(array, 0, createMap, setMap), 0);
          },
          key: function(d) {
            keys2.push(d);
            return nest2;
          },
          sortKeys: function(order) {
            sortKeys[keys2.length - 1] = order;
            return nest2;
          },
          sortValues: function(order) {
            sortValues = order;
            return nest2;
          },
          rollup: function(f) {
            rollup = f;
            return nest2;
          }
        };
      }
      function createObject() {
        return {};
      }
      function setObject(object, key, value) {
        object[key] = value;
      }
      function createMap() {
        return map();
      }
      function setMap(map2, key, value) {
        map2.set(key, value);
      }
      function Set2() {
      }
      var proto = map.prototype;
      Set2.prototype = set.prototype = {
        constructor: Set2,
        has: proto.has,
        add: function(value) {
          value += "";
          this[prefix + value] = value;
          return this;
        },
        remove: proto.remove,
        clear: proto.clear,
        values: proto.keys,
        size: proto.size,
        empty: proto.empty,
        each: proto.each
      };
      function set(object, f) {
        var set2 = new Set2();
        if (object instanceof Set2)
          object.each(function(value) {
            set2.add(value);
          });
        else if (object) {
          var i = -1, n = object.length;
          if (f == null)
            while (++i < n)
              set2.add(object[i]);
          else
            while (++i < n)
              set2.add(f(object[i], i, object));
        }
        return set2;
      }
      function keys(map2) {
        var keys2 = [];
        for (var key in map2)
          keys2.push(key);
        return keys2;
      }
      function values(map2) {
        var values2 = [];
        for (var key in map2)
          values2.push(map2[key]);
        return values2;
      }
      function entries(map2) {
        var entries2 = [];
        for (var key in map2)
          entries2.push({ key, value: map2[key] });
        return entries2;
      }
      exports2.entries = entries;
      exports2.keys = keys;
      exports2.map = map;
      exports2.nest = nest;
      exports2.set = set;
      exports2.values = values;
      Object.defineProperty(exports2, "__esModule", { value: true });
    });
  }
});

// ../../../../usr/share/nodejs/d3-color/dist/d3-color.js
var require_d3_color = __commonJS({
  "../../../../usr/share/nodejs/d3-color/dist/d3-color.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}));
    })(exports, function(exports2) {
      "use strict";
      function define2(constructor, factory, prototype) {
        constructor.prototype = factory.prototype = prototype;
        prototype.constructor = constructor;
      }
      function extend(parent, definition) {
        var prototype = Object.create(parent.prototype);
        for (var key in definition)
          prototype[key] = definition[key];
        return prototype;
      }
      function Color() {
      }
      var darker = 0.7;
      var brighter = 1 / darker;
      var reI = "\\s*([+-]?\\d+)\\s*", reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", reHex3 = /^#([0-9a-f]{3})$/, reHex6 = /^#([0-9a-f]{6})$/, reRgbInteger = new RegExp("^rgb\\(" + [reI, reI, reI] + "\\)$"), reRgbPercent = new RegExp("^rgb\\(" + [reP, reP, reP] + "\\)$"), reRgbaInteger = new RegExp("^rgba\\(" + [reI, reI, reI, reN] + "\\)$"), reRgbaPercent = new RegExp("^rgba\\(" + [reP, reP, reP, reN] + "\\)$"), reHslPercent = new RegExp("^hsl\\(" + [reN, reP, reP] + "\\)$"), reHslaPercent = new RegExp("^hsla\\(" + [reN, reP, reP, reN] + "\\)$");
      var named = {
        aliceblue: 15792383,
        antiquewhite: 16444375,
        aqua: 65535,
        aquamarine: 8388564,
        azure: 15794175,
        beige: 16119260,
        bisque: 16770244,
        black: 0,
        blanchedalmond: 16772045,
        blue: 255,
        blueviolet: 9055202,
        brown: 10824234,
        burlywood: 14596231,
        cadetblue: 6266528,
        chartreuse: 8388352,
        chocolate: 13789470,
        coral: 16744272,
        cornflowerblue: 6591981,
        cornsilk: 16775388,
        crimson: 14423100,
        cyan: 65535,
        darkblue: 139,
        darkcyan: 35723,
        darkgoldenrod: 12092939,
        darkgray: 11119017,
        darkgreen: 25600,
        darkgrey: 11119017,
        darkkhaki: 12433259,
        darkmagenta: 9109643,
        darkolivegreen: 5597999,
        darkorange: 16747520,
        darkorchid: 10040012,
        darkred: 9109504,
        darksalmon: 15308410,
        darkseagreen: 9419919,
        darkslateblue: 4734347,
        darkslategray: 3100495,
        darkslategrey: 3100495,
        darkturquoise: 52945,
        darkviolet: 9699539,
        deeppink: 16716947,
        deepskyblue: 49151,
        dimgray: 6908265,
        dimgrey: 6908265,
        dodgerblue: 2003199,
        firebrick: 11674146,
        floralwhite: 16775920,
        forestgreen: 2263842,
        fuchsia: 16711935,
        gainsboro: 14474460,
        ghostwhite: 16316671,
        gold: 16766720,
        goldenrod: 14329120,
        gray: 8421504,
        green: 32768,
        greenyellow: 11403055,
        grey: 8421504,
        honeydew: 15794160,
        hotpink: 16738740,
        indianred: 13458524,
        indigo: 4915330,
        ivory: 16777200,
        khaki: 15787660,
        lavender: 15132410,
        lavenderblush: 16773365,
        lawngreen: 8190976,
        lemonchiffon: 16775885,
        lightblue: 11393254,
        lightcoral: 15761536,
        lightcyan: 14745599,
        lightgoldenrodyellow: 16448210,
        lightgray: 13882323,
        lightgreen: 9498256,
        lightgrey: 13882323,
        lightpink: 16758465,
        lightsalmon: 16752762,
        lightseagreen: 2142890,
        lightskyblue: 8900346,
        lightslategray: 7833753,
        lightslategrey: 7833753,
        lightsteelblue: 11584734,
        lightyellow: 16777184,
        lime: 65280,
        limegreen: 3329330,
        linen: 16445670,
        magenta: 16711935,
        maroon: 8388608,
        mediumaquamarine: 6737322,
        mediumblue: 205,
        mediumorchid: 12211667,
        mediumpurple: 9662683,
        mediumseagreen: 3978097,
        mediumslateblue: 8087790,
        mediumspringgreen: 64154,
        mediumturquoise: 4772300,
        mediumvioletred: 13047173,
        midnightblue: 1644912,
        mintcream: 16121850,
        mistyrose: 16770273,
        moccasin: 16770229,
        navajowhite: 16768685,
        navy: 128,
        oldlace: 16643558,
        olive: 8421376,
        olivedrab: 7048739,
        orange: 16753920,
        orangered: 16729344,
        orchid: 14315734,
        palegoldenrod: 15657130,
        palegreen: 10025880,
        paleturquoise: 11529966,
        palevioletred: 14381203,
        papayawhip: 16773077,
        peachpuff: 16767673,
        peru: 13468991,
        pink: 16761035,
        plum: 14524637,
        powderblue: 11591910,
        purple: 8388736,
        rebeccapurple: 6697881,
        red: 16711680,
        rosybrown: 12357519,
        royalblue: 4286945,
        saddlebrown: 9127187,
        salmon: 16416882,
        sandybrown: 16032864,
        seagreen: 3050327,
        seashell: 16774638,
        sienna: 10506797,
        silver: 12632256,
        skyblue: 8900331,
        slateblue: 6970061,
        slategray: 7372944,
        slategrey: 7372944,
        snow: 16775930,
        springgreen: 65407,
        steelblue: 4620980,
        tan: 13808780,
        teal: 32896,
        thistle: 14204888,
        tomato: 16737095,
        turquoise: 4251856,
        violet: 15631086,
        wheat: 16113331,
        white: 16777215,
        whitesmoke: 16119285,
        yellow: 16776960,
        yellowgreen: 10145074
      };
      define2(Color, color, {
        displayable: function() {
          return this.rgb().displayable();
        },
        hex: function() {
          return this.rgb().hex();
        },
        toString: function() {
          return this.rgb() + "";
        }
      });
      function color(format) {
        var m;
        format = (format + "").trim().toLowerCase();
        return (m = reHex3.exec(format)) ? (m = parseInt(m[1], 16), new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1)) : (m = reHex6.exec(format)) ? rgbn(parseInt(m[1], 16)) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
      }
      function rgbn(n) {
        return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
      }
      function rgba(r, g, b, a) {
        if (a <= 0)
          r = g = b = NaN;
        return new Rgb(r, g, b, a);
      }
      function rgbConvert(o) {
        if (!(o instanceof Color))
          o = color(o);
        if (!o)
          return new Rgb();
        o = o.rgb();
        return new Rgb(o.r, o.g, o.b, o.opacity);
      }
      function rgb(r, g, b, opacity) {
        return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
      }
      function Rgb(r, g, b, opacity) {
        this.r = +r;
        this.g = +g;
        this.b = +b;
        this.opacity = +opacity;
      }
      define2(Rgb, rgb, extend(Color, {
        brighter: function(k) {
          k = k == null ? brighter : Math.pow(brighter, k);
          return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
        },
        darker: function(k) {
          k = k == null ? darker : Math.pow(darker, k);
          return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
        },
        rgb: function() {
          return this;
        },
        displayable: function() {
          return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
        },
        hex: function() {
          return "#" + hex(this.r) + hex(this.g) + hex(this.b);
        },
        toString: function() {
          var a = this.opacity;
          a = isNaN(a) ? 1 : Math.max(0, Math.min(1, a));
          return (a === 1 ? "rgb(" : "rgba(") + Math.max(0, Math.min(255, Math.round(this.r) || 0)) + ", " + Math.max(0, Math.min(255, Math.round(this.g) || 0)) + ", " + Math.max(0, Math.min(255, Math.round(this.b) || 0)) + (a === 1 ? ")" : ", " + a + ")");
        }
      }));
      function hex(value) {
        value = Math.max(0, Math.min(255, Math.round(value) || 0));
        return (value < 16 ? "0" : "") + value.toString(16);
      }
      function hsla(h, s, l, a) {
        if (a <= 0)
          h = s = l = NaN;
        else if (l <= 0 || l >= 1)
          h = s = NaN;
        else if (s <= 0)
          h = NaN;
        return new Hsl(h, s, l, a);
      }
      function hslConvert(o) {
        if (o instanceof Hsl)
          return new Hsl(o.h, o.s, o.l, o.opacity);
        if (!(o instanceof Color))
          o = color(o);
        if (!o)
          return new Hsl();
        if (o instanceof Hsl)
          return o;
        o = o.rgb();
        var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
        if (s) {
          if (r === max)
            h = (g - b) / s + (g < b) * 6;
          else if (g === max)
            h = (b - r) / s + 2;
          else
            h = (r - g) / s + 4;
          s /= l < 0.5 ? max + min : 2 - max - min;
          h *= 60;
        } else {
          s = l > 0 && l < 1 ? 0 : h;
        }
        return new Hsl(h, s, l, o.opacity);
      }
      function hsl(h, s, l, opacity) {
        return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
      }
      function Hsl(h, s, l, opacity) {
        this.h = +h;
        this.s = +s;
        this.l = +l;
        this.opacity = +opacity;
      }
      define2(Hsl, hsl, extend(Color, {
        brighter: function(k) {
          k = k == null ? brighter : Math.pow(brighter, k);
          return new Hsl(this.h, this.s, this.l * k, this.opacity);
        },
        darker: function(k) {
          k = k == null ? darker : Math.pow(darker, k);
          return new Hsl(this.h, this.s, this.l * k, this.opacity);
        },
        rgb: function() {
          var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s, m1 = 2 * l - m2;
          return new Rgb(
            hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
            hsl2rgb(h, m1, m2),
            hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
            this.opacity
          );
        },
        displayable: function() {
          return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
        }
      }));
      function hsl2rgb(h, m1, m2) {
        return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
      }
      var deg2rad = Math.PI / 180;
      var rad2deg = 180 / Math.PI;
      var K = 18, Xn = 0.96422, Yn = 1, Zn = 0.82521, t0 = 4 / 29, t1 = 6 / 29, t2 = 3 * t1 * t1, t3 = t1 * t1 * t1;
      function labConvert(o) {
        if (o instanceof Lab)
          return new Lab(o.l, o.a, o.b, o.opacity);
        if (o instanceof Hcl)
          return hcl2lab(o);
        if (!(o instanceof Rgb))
          o = rgbConvert(o);
        var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x, z;
        if (r === g && g === b)
          x = z = y;
        else {
          x = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
          z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
        }
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
      }
      function gray(l, opacity) {
        return new Lab(l, 0, 0, opacity == null ? 1 : opacity);
      }
      function lab(l, a, b, opacity) {
        return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
      }
      function Lab(l, a, b, opacity) {
        this.l = +l;
        this.a = +a;
        this.b = +b;
        this.opacity = +opacity;
      }
      define2(Lab, lab, extend(Color, {
        brighter: function(k) {
          return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
        },
        darker: function(k) {
          return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
        },
        rgb: function() {
          var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
          x = Xn * lab2xyz(x);
          y = Yn * lab2xyz(y);
          z = Zn * lab2xyz(z);
          return new Rgb(
            lrgb2rgb(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
            lrgb2rgb(-0.9787684 * x + 1.9161415 * y + 0.033454 * z),
            lrgb2rgb(0.0719453 * x - 0.2289914 * y + 1.4052427 * z),
            this.opacity
          );
        }
      }));
      function xyz2lab(t) {
        return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
      }
      function lab2xyz(t) {
        return t > t1 ? t * t * t : t2 * (t - t0);
      }
      function lrgb2rgb(x) {
        return 255 * (x <= 31308e-7 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055);
      }
      function rgb2lrgb(x) {
        return (x /= 255) <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
      }
      function hclConvert(o) {
        if (o instanceof Hcl)
          return new Hcl(o.h, o.c, o.l, o.opacity);
        if (!(o instanceof Lab))
          o = labConvert(o);
        if (o.a === 0 && o.b === 0)
          return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
        var h = Math.atan2(o.b, o.a) * rad2deg;
        return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
      }
      function lch(l, c, h, opacity) {
        return arguments.length === 1 ? hclConvert(l) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
      }
      function hcl(h, c, l, opacity) {
        return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
      }
      function Hcl(h, c, l, opacity) {
        this.h = +h;
        this.c = +c;
        this.l = +l;
        this.opacity = +opacity;
      }
      function hcl2lab(o) {
        if (isNaN(o.h))
          return new Lab(o.l, 0, 0, o.opacity);
        var h = o.h * deg2rad;
        return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
      }
      define2(Hcl, hcl, extend(Color, {
        brighter: function(k) {
          return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
        },
        darker: function(k) {
          return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
        },
        rgb: function() {
          return hcl2lab(this).rgb();
        }
      }));
      var A = -0.14861, B = 1.78277, C = -0.29227, D = -0.90649, E = 1.97294, ED = E * D, EB = E * B, BC_DA = B * C - D * A;
      function cubehelixConvert(o) {
        if (o instanceof Cubehelix)
          return new Cubehelix(o.h, o.s, o.l, o.opacity);
        if (!(o instanceof Rgb))
          o = rgbConvert(o);
        var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * rad2deg - 120 : NaN;
        return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
      }
      function cubehelix(h, s, l, opacity) {
        return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
      }
      function Cubehelix(h, s, l, opacity) {
        this.h = +h;
        this.s = +s;
        this.l = +l;
        this.opacity = +opacity;
      }
      define2(Cubehelix, cubehelix, extend(Color, {
        brighter: function(k) {
          k = k == null ? brighter : Math.pow(brighter, k);
          return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
        },
        darker: function(k) {
          k = k == null ? darker : Math.pow(darker, k);
          return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
        },
        rgb: function() {
          var h = isNaN(this.h) ? 0 : (this.h + 120) * deg2rad, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
          return new Rgb(
            255 * (l + a * (A * cosh + B * sinh)),
            255 * (l + a * (C * cosh + D * sinh)),
            255 * (l + a * (E * cosh)),
            this.opacity
          );
        }
      }));
      exports2.color = color;
      exports2.cubehelix = cubehelix;
      exports2.gray = gray;
      exports2.hcl = hcl;
      exports2.hsl = hsl;
      exports2.lab = lab;
      exports2.lch = lch;
      exports2.rgb = rgb;
    });
  }
});

// ../../../../usr/share/nodejs/d3-interpolate/dist/d3-interpolate.js
var require_d3_interpolate = __commonJS({
  "../../../../usr/share/nodejs/d3-interpolate/dist/d3-interpolate.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports, require_d3_color()) : typeof define === "function" && define.amd ? define(["exports", "d3-color"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}, global.d3));
    })(exports, function(exports2, d3Color) {
      "use strict";
      function basis(t1, v0, v1, v2, v3) {
        var t2 = t1 * t1, t3 = t2 * t1;
        return ((1 - 3 * t1 + 3 * t2 - t3) * v0 + (4 - 6 * t2 + 3 * t3) * v1 + (1 + 3 * t1 + 3 * t2 - 3 * t3) * v2 + t3 * v3) / 6;
      }
      function basis$1(values) {
        var n = values.length - 1;
        return function(t) {
          var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
          return basis((t - i / n) * n, v0, v1, v2, v3);
        };
      }
      function basisClosed(values) {
        var n = values.length;
        return function(t) {
          var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
          return basis((t - i / n) * n, v0, v1, v2, v3);
        };
      }
      function constant(x) {
        return function() {
          return x;
        };
      }
      function linear(a, d) {
        return function(t) {
          return a + t * d;
        };
      }
      function exponential(a, b, y) {
        return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
          return Math.pow(a + t * b, y);
        };
      }
      function hue$1(a, b) {
        var d = b - a;
        return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
      }
      function gamma(y) {
        return (y = +y) === 1 ? nogamma : function(a, b) {
          return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
        };
      }
      function nogamma(a, b) {
        var d = b - a;
        return d ? linear(a, d) : constant(isNaN(a) ? b : a);
      }
      var rgb = function rgbGamma(y) {
        var color = gamma(y);
        function rgb2(start, end) {
          var r = color((start = d3Color.rgb(start)).r, (end = d3Color.rgb(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
          return function(t) {
            start.r = r(t);
            start.g = g(t);
            start.b = b(t);
            start.opacity = opacity(t);
            return start + "";
          };
        }
        rgb2.gamma = rgbGamma;
        return rgb2;
      }(1);
      function rgbSpline(spline) {
        return function(colors) {
          var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color;
          for (i = 0; i < n; ++i) {
            color = d3Color.rgb(colors[i]);
            r[i] = color.r || 0;
            g[i] = color.g || 0;
            b[i] = color.b || 0;
          }
          r = spline(r);
          g = spline(g);
          b = spline(b);
          color.opacity = 1;
          return function(t) {
            color.r = r(t);
            color.g = g(t);
            color.b = b(t);
            return color + "";
          };
        };
      }
      var rgbBasis = rgbSpline(basis$1);
      var rgbBasisClosed = rgbSpline(basisClosed);
      function numberArray(a, b) {
        if (!b)
          b = [];
        var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
        return function(t) {
          for (i = 0; i < n; ++i)
            c[i] = a[i] * (1 - t) + b[i] * t;
          return c;
        };
      }
      function isNumberArray(x) {
        return ArrayBuffer.isView(x) && !(x instanceof DataView);
      }
      function array(a, b) {
        return (isNumberArray(b) ? numberArray : genericArray)(a, b);
      }
      function genericArray(a, b) {
        var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i;
        for (i = 0; i < na; ++i)
          x[i] = value(a[i], b[i]);
        for (; i < nb; ++i)
          c[i] = b[i];
        return function(t) {
          for (i = 0; i < na; ++i)
            c[i] = x[i](t);
          return c;
        };
      }
      function date(a, b) {
        var d = new Date();
        return a = +a, b = +b, function(t) {
          return d.setTime(a * (1 - t) + b * t), d;
        };
      }
      function number(a, b) {
        return a = +a, b = +b, function(t) {
          return a * (1 - t) + b * t;
        };
      }
      function object(a, b) {
        var i = {}, c = {}, k;
        if (a === null || typeof a !== "object")
          a = {};
        if (b === null || typeof b !== "object")
          b = {};
        for (k in b) {
          if (k in a) {
            i[k] = value(a[k], b[k]);
          } else {
            c[k] = b[k];
          }
        }
        return function(t) {
          for (k in i)
            c[k] = i[k](t);
          return c;
        };
      }
      var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, reB = new RegExp(reA.source, "g");
      function zero(b) {
        return function() {
          return b;
        };
      }
      function one(b) {
        return function(t) {
          return b(t) + "";
        };
      }
      function string(a, b) {
        var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
        a = a + "", b = b + "";
        while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
          if ((bs = bm.index) > bi) {
            bs = b.slice(bi, bs);
            if (s[i])
              s[i] += bs;
            else
              s[++i] = bs;
          }
          if ((am = am[0]) === (bm = bm[0])) {
            if (s[i])
              s[i] += bm;
            else
              s[++i] = bm;
          } else {
            s[++i] = null;
            q.push({ i, x: number(am, bm) });
          }
          bi = reB.lastIndex;
        }
        if (bi < b.length) {
          bs = b.slice(bi);
          if (s[i])
            s[i] += bs;
          else
            s[++i] = bs;
        }
        return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
          for (var i2 = 0, o; i2 < b; ++i2)
            s[(o = q[i2]).i] = o.x(t);
          return s.join("");
        });
      }
      function value(a, b) {
        var t = typeof b, c;
        return b == null || t === "boolean" ? constant(b) : (t === "number" ? number : t === "string" ? (c = d3Color.color(b)) ? (b = c, rgb) : string : b instanceof d3Color.color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number)(a, b);
      }
      function discrete(range) {
        var n = range.length;
        return function(t) {
          return range[Math.max(0, Math.min(n - 1, Math.floor(t * n)))];
        };
      }
      function hue(a, b) {
        var i = hue$1(+a, +b);
        return function(t) {
          var x = i(t);
          return x - 360 * Math.floor(x / 360);
        };
      }
      function round(a, b) {
        return a = +a, b = +b, function(t) {
          return Math.round(a * (1 - t) + b * t);
        };
      }
      var degrees = 180 / Math.PI;
      var identity = {
        translateX: 0,
        translateY: 0,
        rotate: 0,
        skewX: 0,
        scaleX: 1,
        scaleY: 1
      };
      function decompose(a, b, c, d, e, f) {
        var scaleX, scaleY, skewX;
        if (scaleX = Math.sqrt(a * a + b * b))
          a /= scaleX, b /= scaleX;
        if (skewX = a * c + b * d)
          c -= a * skewX, d -= b * skewX;
        if (scaleY = Math.sqrt(c * c + d * d))
          c /= scaleY, d /= scaleY, skewX /= scaleY;
        if (a * d < b * c)
          a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
        return {
          translateX: e,
          translateY: f,
          rotate: Math.atan2(b, a) * degrees,
          skewX: Math.atan(skewX) * degrees,
          scaleX,
          scaleY
        };
      }
      var cssNode, cssRoot, cssView, svgNode;
      function parseCss(value2) {
        if (value2 === "none")
          return identity;
        if (!cssNode)
          cssNode = document.createElement("DIV"), cssRoot = document.documentElement, cssView = document.defaultView;
        cssNode.style.transform = value2;
        value2 = cssView.getComputedStyle(cssRoot.appendChild(cssNode), null).getPropertyValue("transform");
        cssRoot.removeChild(cssNode);
        value2 = value2.slice(7, -1).split(",");
        return decompose(+value2[0], +value2[1], +value2[2], +value2[3], +value2[4], +value2[5]);
      }
      function parseSvg(value2) {
        if (value2 == null)
          return identity;
        if (!svgNode)
          svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
        svgNode.setAttribute("transform", value2);
        if (!(value2 = svgNode.transform.baseVal.consolidate()))
          return identity;
        value2 = value2.matrix;
        return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
      }
      function interpolateTransform(parse, pxComma, pxParen, degParen) {
        function pop(s) {
          return s.length ? s.pop() + " " : "";
        }
        function translate(xa, ya, xb, yb, s, q) {
          if (xa !== xb || ya !== yb) {
            var i = s.push("translate(", null, pxComma, null, pxParen);
            q.push({ i: i - 4, x: number(xa, xb) }, { i: i - 2, x: number(ya, yb) });
          } else if (xb || yb) {
            s.push("translate(" + xb + pxComma + yb + pxParen);
          }
        }
        function rotate(a, b, s, q) {
          if (a !== b) {
            if (a - b > 180)
              b += 360;
            else if (b - a > 180)
              a += 360;
            q.push({ i: s.push(pop(s) + "rotate(", null, degParen) - 2, x: number(a, b) });
          } else if (b) {
            s.push(pop(s) + "rotate(" + b + degParen);
          }
        }
        function skewX(a, b, s, q) {
          if (a !== b) {
            q.push({ i: s.push(pop(s) + "skewX(", null, degParen) - 2, x: number(a, b) });
          } else if (b) {
            s.push(pop(s) + "skewX(" + b + degParen);
          }
        }
        function scale(xa, ya, xb, yb, s, q) {
          if (xa !== xb || ya !== yb) {
            var i = s.push(pop(s) + "scale(", null, ",", null, ")");
            q.push({ i: i - 4, x: number(xa, xb) }, { i: i - 2, x: number(ya, yb) });
          } else if (xb !== 1 || yb !== 1) {
            s.push(pop(s) + "scale(" + xb + "," + yb + ")");
          }
        }
        return function(a, b) {
          var s = [], q = [];
          a = parse(a), b = parse(b);
          translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
          rotate(a.rotate, b.rotate, s, q);
          skewX(a.skewX, b.skewX, s, q);
          scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
          a = b = null;
          return function(t) {
            var i = -1, n = q.length, o;
            while (++i < n)
              s[(o = q[i]).i] = o.x(t);
            return s.join("");
          };
        };
      }
      var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
      var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
      var rho = Math.SQRT2, rho2 = 2, rho4 = 4, epsilon2 = 1e-12;
      function cosh(x) {
        return ((x = Math.exp(x)) + 1 / x) / 2;
      }
      function sinh(x) {
        return ((x = Math.exp(x)) - 1 / x) / 2;
      }
      function tanh(x) {
        return ((x = Math.exp(2 * x)) - 1) / (x + 1);
      }
      function zoom(p0, p1) {
        var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
        if (d2 < epsilon2) {
          S = Math.log(w1 / w0) / rho;
          i = function(t) {
            return [
              ux0 + t * dx,
              uy0 + t * dy,
              w0 * Math.exp(rho * t * S)
            ];
          };
        } else {
          var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
          S = (r1 - r0) / rho;
          i = function(t) {
            var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
            return [
              ux0 + u * dx,
              uy0 + u * dy,
              w0 * coshr0 / cosh(rho * s + r0)
            ];
          };
        }
        i.duration = S * 1e3;
        return i;
      }
      function hsl(hue2) {
        return function(start, end) {
          var h = hue2((start = d3Color.hsl(start)).h, (end = d3Color.hsl(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
          return function(t) {
            start.h = h(t);
            start.s = s(t);
            start.l = l(t);
            start.opacity = opacity(t);
            return start + "";
          };
        };
      }
      var hsl$1 = hsl(hue$1);
      var hslLong = hsl(nogamma);
      function lab(start, end) {
        var l = nogamma((start = d3Color.lab(start)).l, (end = d3Color.lab(end)).l), a = nogamma(start.a, end.a), b = nogamma(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
        return function(t) {
          start.l = l(t);
          start.a = a(t);
          start.b = b(t);
          start.opacity = opacity(t);
          return start + "";
        };
      }
      function hcl(hue2) {
        return function(start, end) {
          var h = hue2((start = d3Color.hcl(start)).h, (end = d3Color.hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
          return function(t) {
            start.h = h(t);
            start.c = c(t);
            start.l = l(t);
            start.opacity = opacity(t);
            return start + "";
          };
        };
      }
      var hcl$1 = hcl(hue$1);
      var hclLong = hcl(nogamma);
      function cubehelix(hue2) {
        return function cubehelixGamma(y) {
          y = +y;
          function cubehelix2(start, end) {
            var h = hue2((start = d3Color.cubehelix(start)).h, (end = d3Color.cubehelix(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
            return function(t) {
              start.h = h(t);
              start.s = s(t);
              start.l = l(Math.pow(t, y));
              start.opacity = opacity(t);
              return start + "";
            };
          }
          cubehelix2.gamma = cubehelixGamma;
          return cubehelix2;
        }(1);
      }
      var cubehelix$1 = cubehelix(hue$1);
      var cubehelixLong = cubehelix(nogamma);
      function piecewise(interpolate, values) {
        var i = 0, n = values.length - 1, v = values[0], I = new Array(n < 0 ? 0 : n);
        while (i < n)
          I[i] = interpolate(v, v = values[++i]);
        return function(t) {
          var i2 = Math.max(0, Math.min(n - 1, Math.floor(t *= n)));
          return I[i2](t - i2);
        };
      }
      function quantize(interpolator, n) {
        var samples = new Array(n);
        for (var i = 0; i < n; ++i)
          samples[i] = interpolator(i / (n - 1));
        return samples;
      }
      exports2.interpolate = value;
      exports2.interpolateArray = array;
      exports2.interpolateBasis = basis$1;
      exports2.interpolateBasisClosed = basisClosed;
      exports2.interpolateCubehelix = cubehelix$1;
      exports2.interpolateCubehelixLong = cubehelixLong;
      exports2.interpolateDate = date;
      exports2.interpolateDiscrete = discrete;
      exports2.interpolateHcl = hcl$1;
      exports2.interpolateHclLong = hclLong;
      exports2.interpolateHsl = hsl$1;
      exports2.interpolateHslLong = hslLong;
      exports2.interpolateHue = hue;
      exports2.interpolateLab = lab;
      exports2.interpolateNumber = number;
      exports2.interpolateNumberArray = numberArray;
      exports2.interpolateObject = object;
      exports2.interpolateRgb = rgb;
      exports2.interpolateRgbBasis = rgbBasis;
      exports2.interpolateRgbBasisClosed = rgbBasisClosed;
      exports2.interpolateRound = round;
      exports2.interpolateString = string;
      exports2.interpolateTransformCss = interpolateTransformCss;
      exports2.interpolateTransformSvg = interpolateTransformSvg;
      exports2.interpolateZoom = zoom;
      exports2.piecewise = piecewise;
      exports2.quantize = quantize;
      Object.defineProperty(exports2, "__esModule", { value: true });
    });
  }
});

// ../../../../usr/share/javascript/d3-format/d3-format.js
var require_d3_format = __commonJS({
  "../../../../usr/share/javascript/d3-format/d3-format.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}));
    })(exports, function(exports2) {
      "use strict";
      function formatDecimal(x, p) {
        if ((i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e")) < 0)
          return null;
        var i, coefficient = x.slice(0, i);
        return [
          coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
          +x.slice(i + 1)
        ];
      }
      function exponent(x) {
        return x = formatDecimal(Math.abs(x)), x ? x[1] : NaN;
      }
      function formatGroup(grouping, thousands) {
        return function(value, width) {
          var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
          while (i > 0 && g > 0) {
            if (length + g + 1 > width)
              g = Math.max(1, width - length);
            t.push(value.substring(i -= g, i + g));
            if ((length += g + 1) > width)
              break;
            g = grouping[j = (j + 1) % grouping.length];
          }
          return t.reverse().join(thousands);
        };
      }
      function formatNumerals(numerals) {
        return function(value) {
          return value.replace(/[0-9]/g, function(i) {
            return numerals[+i];
          });
        };
      }
      var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
      function formatSpecifier(specifier) {
        if (!(match = re.exec(specifier)))
          throw new Error("invalid format: " + specifier);
        var match;
        return new FormatSpecifier({
          fill: match[1],
          align: match[2],
          sign: match[3],
          symbol: match[4],
          zero: match[5],
          width: match[6],
          comma: match[7],
          precision: match[8] && match[8].slice(1),
          trim: match[9],
          type: match[10]
        });
      }
      formatSpecifier.prototype = FormatSpecifier.prototype;
      function FormatSpecifier(specifier) {
        this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
        this.align = specifier.align === void 0 ? ">" : specifier.align + "";
        this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
        this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
        this.zero = !!specifier.zero;
        this.width = specifier.width === void 0 ? void 0 : +specifier.width;
        this.comma = !!specifier.comma;
        this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
        this.trim = !!specifier.trim;
        this.type = specifier.type === void 0 ? "" : specifier.type + "";
      }
      FormatSpecifier.prototype.toString = function() {
        return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
      };
      function formatTrim(s) {
        out:
          for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) {
            switch (s[i]) {
              case ".":
                i0 = i1 = i;
                break;
              case "0":
                if (i0 === 0)
                  i0 = i;
                i1 = i;
                break;
              default:
                if (i0 > 0) {
                  if (!+s[i])
                    break out;
                  i0 = 0;
                }
                break;
            }
          }
        return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
      }
      var prefixExponent;
      function formatPrefixAuto(x, p) {
        var d = formatDecimal(x, p);
        if (!d)
          return x + "";
        var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
        return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimal(x, Math.max(0, p + i - 1))[0];
      }
      function formatRounded(x, p) {
        var d = formatDecimal(x, p);
        if (!d)
          return x + "";
        var coefficient = d[0], exponent2 = d[1];
        return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
      }
      var formatTypes = {
        "%": function(x, p) {
          return (x * 100).toFixed(p);
        },
        "b": function(x) {
          return Math.round(x).toString(2);
        },
        "c": function(x) {
          return x + "";
        },
        "d": function(x) {
          return Math.round(x).toString(10);
        },
        "e": function(x, p) {
          return x.toExponential(p);
        },
        "f": function(x, p) {
          return x.toFixed(p);
        },
        "g": function(x, p) {
          return x.toPrecision(p);
        },
        "o": function(x) {
          return Math.round(x).toString(8);
        },
        "p": function(x, p) {
          return formatRounded(x * 100, p);
        },
        "r": formatRounded,
        "s": formatPrefixAuto,
        "X": function(x) {
          return Math.round(x).toString(16).toUpperCase();
        },
        "x": function(x) {
          return Math.round(x).toString(16);
        }
      };
      function identity(x) {
        return x;
      }
      var map = Array.prototype.map, prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
      function formatLocale(locale2) {
        var group = locale2.grouping === void 0 || locale2.thousands === void 0 ? identity : formatGroup(map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? identity : formatNumerals(map.call(locale2.numerals, String)), percent = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "-" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
        function newFormat(specifier) {
          specifier = formatSpecifier(specifier);
          var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
          if (type === "n")
            comma = true, type = "g";
          else if (!formatTypes[type])
            precision === void 0 && (precision = 12), trim = true, type = "g";
          if (zero || fill === "0" && align === "=")
            zero = true, fill = "0", align = "=";
          var prefix = symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : "", suffix = symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "";
          var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
          precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
          function format(value) {
            var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
            if (type === "c") {
              valueSuffix = formatType(value) + valueSuffix;
              value = "";
            } else {
              value = +value;
              var valueNegative = value < 0;
              value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
              if (trim)
                value = formatTrim(value);
              if (valueNegative && +value === 0)
                valueNegative = false;
              valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
              valueSuffix = (type === "s" ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
              if (maybeSuffix) {
                i = -1, n = value.length;
                while (++i < n) {
                  if (c = value.charCodeAt(i), 48 > c || c > 57) {
                    valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
                    value = value.slice(0, i);
                    break;
                  }
                }
              }
            }
            if (comma && !zero)
              value = group(value, Infinity);
            var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
            if (comma && zero)
              value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
            switch (align) {
              case "<":
                value = valuePrefix + value + valueSuffix + padding;
                break;
              case "=":
                value = valuePrefix + padding + value + valueSuffix;
                break;
              case "^":
                value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
                break;
              default:
                value = padding + valuePrefix + value + valueSuffix;
                break;
            }
            return numerals(value);
          }
          format.toString = function() {
            return specifier + "";
          };
          return format;
        }
        function formatPrefix(specifier, value) {
          var f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier)), e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), prefix = prefixes[8 + e / 3];
          return function(value2) {
            return f(k * value2) + prefix;
          };
        }
        return {
          format: newFormat,
          formatPrefix
        };
      }
      var locale;
      exports2.format = void 0;
      exports2.formatPrefix = void 0;
      defaultLocale({
        decimal: ".",
        thousands: ",",
        grouping: [3],
        currency: ["$", ""],
        minus: "-"
      });
      function defaultLocale(definition) {
        locale = formatLocale(definition);
        exports2.format = locale.format;
        exports2.formatPrefix = locale.formatPrefix;
        return locale;
      }
      function precisionFixed(step) {
        return Math.max(0, -exponent(Math.abs(step)));
      }
      function precisionPrefix(step, value) {
        return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
      }
      function precisionRound(step, max) {
        step = Math.abs(step), max = Math.abs(max) - step;
        return Math.max(0, exponent(max) - exponent(step)) + 1;
      }
      exports2.FormatSpecifier = FormatSpecifier;
      exports2.formatDefaultLocale = defaultLocale;
      exports2.formatLocale = formatLocale;
      exports2.formatSpecifier = formatSpecifier;
      exports2.precisionFixed = precisionFixed;
      exports2.precisionPrefix = precisionPrefix;
      exports2.precisionRound = precisionRound;
      Object.defineProperty(exports2, "__esModule", { value: true });
    });
  }
});

// ../../../../usr/share/nodejs/d3-time/dist/d3-time.js
var require_d3_time = __commonJS({
  "../../../../usr/share/nodejs/d3-time/dist/d3-time.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}));
    })(exports, function(exports2) {
      "use strict";
      var t0 = new Date(), t1 = new Date();
      function newInterval(floori, offseti, count, field) {
        function interval(date) {
          return floori(date = new Date(+date)), date;
        }
        interval.floor = interval;
        interval.ceil = function(date) {
          return floori(date = new Date(date - 1)), offseti(date, 1), floori(date), date;
        };
        interval.round = function(date) {
          var d0 = interval(date), d1 = interval.ceil(date);
          return date - d0 < d1 - date ? d0 : d1;
        };
        interval.offset = function(date, step) {
          return offseti(date = new Date(+date), step == null ? 1 : Math.floor(step)), date;
        };
        interval.range = function(start, stop, step) {
          var range = [], previous;
          start = interval.ceil(start);
          step = step == null ? 1 : Math.floor(step);
          if (!(start < stop) || !(step > 0))
            return range;
          do
            range.push(previous = new Date(+start)), offseti(start, step), floori(start);
          while (previous < start && start < stop);
          return range;
        };
        interval.filter = function(test2) {
          return newInterval(function(date) {
            if (date >= date)
              while (floori(date), !test2(date))
                date.setTime(date - 1);
          }, function(date, step) {
            if (date >= date) {
              if (step < 0)
                while (++step <= 0) {
                  while (offseti(date, -1), !test2(date)) {
                  }
                }
              else
                while (--step >= 0) {
                  while (offseti(date, 1), !test2(date)) {
                  }
                }
            }
          });
        };
        if (count) {
          interval.count = function(start, end) {
            t0.setTime(+start), t1.setTime(+end);
            floori(t0), floori(t1);
            return Math.floor(count(t0, t1));
          };
          interval.every = function(step) {
            step = Math.floor(step);
            return !isFinite(step) || !(step > 0) ? null : !(step > 1) ? interval : interval.filter(field ? function(d) {
              return field(d) % step === 0;
            } : function(d) {
              return interval.count(0, d) % step === 0;
            });
          };
        }
        return interval;
      }
      var millisecond = newInterval(function() {
      }, function(date, step) {
        date.setTime(+date + step);
      }, function(start, end) {
        return end - start;
      });
      millisecond.every = function(k) {
        k = Math.floor(k);
        if (!isFinite(k) || !(k > 0))
          return null;
        if (!(k > 1))
          return millisecond;
        return newInterval(function(date) {
          date.setTime(Math.floor(date / k) * k);
        }, function(date, step) {
          date.setTime(+date + step * k);
        }, function(start, end) {
          return (end - start) / k;
        });
      };
      var milliseconds = millisecond.range;
      var durationSecond = 1e3;
      var durationMinute = 6e4;
      var durationHour = 36e5;
      var durationDay = 864e5;
      var durationWeek = 6048e5;
      var second = newInterval(function(date) {
        date.setTime(date - date.getMilliseconds());
      }, function(date, step) {
        date.setTime(+date + step * durationSecond);
      }, function(start, end) {
        return (end - start) / durationSecond;
      }, function(date) {
        return date.getUTCSeconds();
      });
      var seconds = second.range;
      var minute = newInterval(function(date) {
        date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond);
      }, function(date, step) {
        date.setTime(+date + step * durationMinute);
      }, function(start, end) {
        return (end - start) / durationMinute;
      }, function(date) {
        return date.getMinutes();
      });
      var minutes = minute.range;
      var hour = newInterval(function(date) {
        date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond - date.getMinutes() * durationMinute);
      }, function(date, step) {
        date.setTime(+date + step * durationHour);
      }, function(start, end) {
        return (end - start) / durationHour;
      }, function(date) {
        return date.getHours();
      });
      var hours = hour.range;
      var day = newInterval(function(date) {
        date.setHours(0, 0, 0, 0);
      }, function(date, step) {
        date.setDate(date.getDate() + step);
      }, function(start, end) {
        return (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay;
      }, function(date) {
        return date.getDate() - 1;
      });
      var days = day.range;
      function weekday(i) {
        return newInterval(function(date) {
          date.setDate(date.getDate() - (date.getDay() + 7 - i) % 7);
          date.setHours(0, 0, 0, 0);
        }, function(date, step) {
          date.setDate(date.getDate() + step * 7);
        }, function(start, end) {
          return (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek;
        });
      }
      var sunday = weekday(0);
      var monday = weekday(1);
      var tuesday = weekday(2);
      var wednesday = weekday(3);
      var thursday = weekday(4);
      var friday = weekday(5);
      var saturday = weekday(6);
      var sundays = sunday.range;
      var mondays = monday.range;
      var tuesdays = tuesday.range;
      var wednesdays = wednesday.range;
      var thursdays = thursday.range;
      var fridays = friday.range;
      var saturdays = saturday.range;
      var month = newInterval(function(date) {
        date.setDate(1);
        date.setHours(0, 0, 0, 0);
      }, function(date, step) {
        date.setMonth(date.getMonth() + step);
      }, function(start, end) {
        return end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12;
      }, function(date) {
        return date.getMonth();
      });
      var months = month.range;
      var year = newInterval(function(date) {
        date.setMonth(0, 1);
        date.setHours(0, 0, 0, 0);
      }, function(date, step) {
        date.setFullYear(date.getFullYear() + step);
      }, function(start, end) {
        return end.getFullYear() - start.getFullYear();
      }, function(date) {
        return date.getFullYear();
      });
      year.every = function(k) {
        return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : newInterval(function(date) {
          date.setFullYear(Math.floor(date.getFullYear() / k) * k);
          date.setMonth(0, 1);
          date.setHours(0, 0, 0, 0);
        }, function(date, step) {
          date.setFullYear(date.getFullYear() + step * k);
        });
      };
      var years = year.range;
      var utcMinute = newInterval(function(date) {
        date.setUTCSeconds(0, 0);
      }, function(date, step) {
        date.setTime(+date + step * durationMinute);
      }, function(start, end) {
        return (end - start) / durationMinute;
      }, function(date) {
        return date.getUTCMinutes();
      });
      var utcMinutes = utcMinute.range;
      var utcHour = newInterval(function(date) {
        date.setUTCMinutes(0, 0, 0);
      }, function(date, step) {
        date.setTime(+date + step * durationHour);
      }, function(start, end) {
        return (end - start) / durationHour;
      }, function(date) {
        return date.getUTCHours();
      });
      var utcHours = utcHour.range;
      var utcDay = newInterval(function(date) {
        date.setUTCHours(0, 0, 0, 0);
      }, function(date, step) {
        date.setUTCDate(date.getUTCDate() + step);
      }, function(start, end) {
        return (end - start) / durationDay;
      }, function(date) {
        return date.getUTCDate() - 1;
      });
      var utcDays = utcDay.range;
      function utcWeekday(i) {
        return newInterval(function(date) {
          date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 7 - i) % 7);
          date.setUTCHours(0, 0, 0, 0);
        }, function(date, step) {
          date.setUTCDate(date.getUTCDate() + step * 7);
        }, function(start, end) {
          return (end - start) / durationWeek;
        });
      }
      var utcSunday = utcWeekday(0);
      var utcMonday = utcWeekday(1);
      var utcTuesday = utcWeekday(2);
      var utcWednesday = utcWeekday(3);
      var utcThursday = utcWeekday(4);
      var utcFriday = utcWeekday(5);
      var utcSaturday = utcWeekday(6);
      var utcSundays = utcSunday.range;
      var utcMondays = utcMonday.range;
      var utcTuesdays = utcTuesday.range;
      var utcWednesdays = utcWednesday.range;
      var utcThursdays = utcThursday.range;
      var utcFridays = utcFriday.range;
      var utcSaturdays = utcSaturday.range;
      var utcMonth = newInterval(function(date) {
        date.setUTCDate(1);
        date.setUTCHours(0, 0, 0, 0);
      }, function(date, step) {
        date.setUTCMonth(date.getUTCMonth() + step);
      }, function(start, end) {
        return end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12;
      }, function(date) {
        return date.getUTCMonth();
      });
      var utcMonths = utcMonth.range;
      var utcYear = newInterval(function(date) {
        date.setUTCMonth(0, 1);
        date.setUTCHours(0, 0, 0, 0);
      }, function(date, step) {
        date.setUTCFullYear(date.getUTCFullYear() + step);
      }, function(start, end) {
        return end.getUTCFullYear() - start.getUTCFullYear();
      }, function(date) {
        return date.getUTCFullYear();
      });
      utcYear.every = function(k) {
        return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : newInterval(function(date) {
          date.setUTCFullYear(Math.floor(date.getUTCFullYear() / k) * k);
          date.setUTCMonth(0, 1);
          date.setUTCHours(0, 0, 0, 0);
        }, function(date, step) {
          date.setUTCFullYear(date.getUTCFullYear() + step * k);
        });
      };
      var utcYears = utcYear.range;
      exports2.timeDay = day;
      exports2.timeDays = days;
      exports2.timeFriday = friday;
      exports2.timeFridays = fridays;
      exports2.timeHour = hour;
      exports2.timeHours = hours;
      exports2.timeInterval = newInterval;
      exports2.timeMillisecond = millisecond;
      exports2.timeMilliseconds = milliseconds;
      exports2.timeMinute = minute;
      exports2.timeMinutes = minutes;
      exports2.timeMonday = monday;
      exports2.timeMondays = mondays;
      exports2.timeMonth = month;
      exports2.timeMonths = months;
      exports2.timeSaturday = saturday;
      exports2.timeSaturdays = saturdays;
      exports2.timeSecond = second;
      exports2.timeSeconds = seconds;
      exports2.timeSunday = sunday;
      exports2.timeSundays = sundays;
      exports2.timeThursday = thursday;
      exports2.timeThursdays = thursdays;
      exports2.timeTuesday = tuesday;
      exports2.timeTuesdays = tuesdays;
      exports2.timeWednesday = wednesday;
      exports2.timeWednesdays = wednesdays;
      exports2.timeWeek = sunday;
      exports2.timeWeeks = sundays;
      exports2.timeYear = year;
      exports2.timeYears = years;
      exports2.utcDay = utcDay;
      exports2.utcDays = utcDays;
      exports2.utcFriday = utcFriday;
      exports2.utcFridays = utcFridays;
      exports2.utcHour = utcHour;
      exports2.utcHours = utcHours;
      exports2.utcMillisecond = millisecond;
      exports2.utcMilliseconds = milliseconds;
      exports2.utcMinute = utcMinute;
      exports2.utcMinutes = utcMinutes;
      exports2.utcMonday = utcMonday;
      exports2.utcMondays = utcMondays;
      exports2.utcMonth = utcMonth;
      exports2.utcMonths = utcMonths;
      exports2.utcSaturday = utcSaturday;
      exports2.utcSaturdays = utcSaturdays;
      exports2.utcSecond = second;
      exports2.utcSeconds = seconds;
      exports2.utcSunday = utcSunday;
      exports2.utcSundays = utcSundays;
      exports2.utcThursday = utcThursday;
      exports2.utcThursdays = utcThursdays;
      exports2.utcTuesday = utcTuesday;
      exports2.utcTuesdays = utcTuesdays;
      exports2.utcWednesday = utcWednesday;
      exports2.utcWednesdays = utcWednesdays;
      exports2.utcWeek = utcSunday;
      exports2.utcWeeks = utcSundays;
      exports2.utcYear = utcYear;
      exports2.utcYears = utcYears;
      Object.defineProperty(exports2, "__esModule", { value: true });
    });
  }
});

// ../../../../usr/share/nodejs/d3-time-format/dist/d3-time-format.js
var require_d3_time_format = __commonJS({
  "../../../../usr/share/nodejs/d3-time-format/dist/d3-time-format.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports, require_d3_time()) : typeof define === "function" && define.amd ? define(["exports", "d3-time"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}, global.d3));
    })(exports, function(exports2, d3Time) {
      "use strict";
      function localDate(d) {
        if (0 <= d.y && d.y < 100) {
          var date = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
          date.setFullYear(d.y);
          return date;
        }
        return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
      }
      function utcDate(d) {
        if (0 <= d.y && d.y < 100) {
          var date = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
          date.setUTCFullYear(d.y);
          return date;
        }
        return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
      }
      function newYear(y) {
        return { y, m: 0, d: 1, H: 0, M: 0, S: 0, L: 0 };
      }
      function formatLocale(locale2) {
        var locale_dateTime = locale2.dateTime, locale_date = locale2.date, locale_time = locale2.time, locale_periods = locale2.periods, locale_weekdays = locale2.days, locale_shortWeekdays = locale2.shortDays, locale_months = locale2.months, locale_shortMonths = locale2.shortMonths;
        var periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths);
        var formats = {
          "a": formatShortWeekday,
          "A": formatWeekday,
          "b": formatShortMonth,
          "B": formatMonth,
          "c": null,
          "d": formatDayOfMonth,
          "e": formatDayOfMonth,
          "f": formatMicroseconds,
          "H": formatHour24,
          "I": formatHour12,
          "j": formatDayOfYear,
          "L": formatMilliseconds,
          "m": formatMonthNumber,
          "M": formatMinutes,
          "p": formatPeriod,
          "Q": formatUnixTimestamp,
          "s": formatUnixTimestampSeconds,
          "S": formatSeconds,
          "u": formatWeekdayNumberMonday,
          "U": formatWeekNumberSunday,
          "V": formatWeekNumberISO,
          "w": formatWeekdayNumberSunday,
          "W": formatWeekNumberMonday,
          "x": null,
          "X": null,
          "y": formatYear,
          "Y": formatFullYear,
          "Z": formatZone,
          "%": formatLiteralPercent
        };
        var utcFormats = {
          "a": formatUTCShortWeekday,
          "A": formatUTCWeekday,
          "b": formatUTCShortMonth,
          "B": formatUTCMonth,
          "c": null,
          "d": formatUTCDayOfMonth,
          "e": formatUTCDayOfMonth,
          "f": formatUTCMicroseconds,
          "H": formatUTCHour24,
          "I": formatUTCHour12,
          "j": formatUTCDayOfYear,
          "L": formatUTCMilliseconds,
          "m": formatUTCMonthNumber,
          "M": formatUTCMinutes,
          "p": formatUTCPeriod,
          "Q": formatUnixTimestamp,
          "s": formatUnixTimestampSeconds,
          "S": formatUTCSeconds,
          "u": formatUTCWeekdayNumberMonday,
          "U": formatUTCWeekNumberSunday,
          "V": formatUTCWeekNumberISO,
          "w": formatUTCWeekdayNumberSunday,
          "W": formatUTCWeekNumberMonday,
          "x": null,
          "X": null,
          "y": formatUTCYear,
          "Y": formatUTCFullYear,
          "Z": formatUTCZone,
          "%": formatLiteralPercent
        };
        var parses = {
          "a": parseShortWeekday,
          "A": parseWeekday,
          "b": parseShortMonth,
          "B": parseMonth,
          "c": parseLocaleDateTime,
          "d": parseDayOfMonth,
          "e": parseDayOfMonth,
          "f": parseMicroseconds,
          "H": parseHour24,
          "I": parseHour24,
          "j": parseDayOfYear,
          "L": parseMilliseconds,
          "m": parseMonthNumber,
          "M": parseMinutes,
          "p": parsePeriod,
          "Q": parseUnixTimestamp,
          "s": parseUnixTimestampSeconds,
          "S": parseSeconds,
          "u": parseWeekdayNumberMonday,
          "U": parseWeekNumberSunday,
          "V": parseWeekNumberISO,
          "w": parseWeekdayNumberSunday,
          "W": parseWeekNumberMonday,
          "x": parseLocaleDate,
          "X": parseLocaleTime,
          "y": parseYear,
          "Y": parseFullYear,
          "Z": parseZone,
          "%": parseLiteralPercent
        };
        formats.x = newFormat(locale_date, formats);
        formats.X = newFormat(locale_time, formats);
        formats.c = newFormat(locale_dateTime, formats);
        utcFormats.x = newFormat(locale_date, utcFormats);
        utcFormats.X = newFormat(locale_time, utcFormats);
        utcFormats.c = newFormat(locale_dateTime, utcFormats);
        function newFormat(specifier, formats2) {
          return function(date) {
            var string = [], i = -1, j = 0, n = specifier.length, c, pad2, format;
            if (!(date instanceof Date))
              date = new Date(+date);
            while (++i < n) {
              if (specifier.charCodeAt(i) === 37) {
                string.push(specifier.slice(j, i));
                if ((pad2 = pads[c = specifier.charAt(++i)]) != null)
                  c = specifier.charAt(++i);
                else
                  pad2 = c === "e" ? " " : "0";
                if (format = formats2[c])
                  c = format(date, pad2);
                string.push(c);
                j = i + 1;
              }
            }
            string.push(specifier.slice(j, i));
            return string.join("");
          };
        }
        function newParse(specifier, newDate) {
          return function(string) {
            var d = newYear(1900), i = parseSpecifier(d, specifier, string += "", 0), week, day;
            if (i != string.length)
              return null;
            if ("Q" in d)
              return new Date(d.Q);
            if ("p" in d)
              d.H = d.H % 12 + d.p * 12;
            if ("V" in d) {
              if (d.V < 1 || d.V > 53)
                return null;
              if (!("w" in d))
                d.w = 1;
              if ("Z" in d) {
                week = utcDate(newYear(d.y)), day = week.getUTCDay();
                week = day > 4 || day === 0 ? d3Time.utcMonday.ceil(week) : d3Time.utcMonday(week);
                week = d3Time.utcDay.offset(week, (d.V - 1) * 7);
                d.y = week.getUTCFullYear();
                d.m = week.getUTCMonth();
                d.d = week.getUTCDate() + (d.w + 6) % 7;
              } else {
                week = newDate(newYear(d.y)), day = week.getDay();
                week = day > 4 || day === 0 ? d3Time.timeMonday.ceil(week) : d3Time.timeMonday(week);
                week = d3Time.timeDay.offset(week, (d.V - 1) * 7);
                d.y = week.getFullYear();
                d.m = week.getMonth();
                d.d = week.getDate() + (d.w + 6) % 7;
              }
            } else if ("W" in d || "U" in d) {
              if (!("w" in d))
                d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0;
              day = "Z" in d ? utcDate(newYear(d.y)).getUTCDay() : newDate(newYear(d.y)).getDay();
              d.m = 0;
              d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7;
            }
            if ("Z" in d) {
              d.H += d.Z / 100 | 0;
              d.M += d.Z % 100;
              return utcDate(d);
            }
            return newDate(d);
          };
        }
        function parseSpecifier(d, specifier, string, j) {
          var i = 0, n = specifier.length, m = string.length, c, parse;
          while (i < n) {
            if (j >= m)
              return -1;
            c = specifier.charCodeAt(i++);
            if (c === 37) {
              c = specifier.charAt(i++);
              parse = parses[c in pads ? specifier.charAt(i++) : c];
              if (!parse || (j = parse(d, string, j)) < 0)
                return -1;
            } else if (c != string.charCodeAt(j++)) {
              return -1;
            }
          }
          return j;
        }
        function parsePeriod(d, string, i) {
          var n = periodRe.exec(string.slice(i));
          return n ? (d.p = periodLookup[n[0].toLowerCase()], i + n[0].length) : -1;
        }
        function parseShortWeekday(d, string, i) {
          var n = shortWeekdayRe.exec(string.slice(i));
          return n ? (d.w = shortWeekdayLookup[n[0].toLowerCase()], i + n[0].length) : -1;
        }
        function parseWeekday(d, string, i) {
          var n = weekdayRe.exec(string.slice(i));
          return n ? (d.w = weekdayLookup[n[0].toLowerCase()], i + n[0].length) : -1;
        }
        function parseShortMonth(d, string, i) {
          var n = shortMonthRe.exec(string.slice(i));
          return n ? (d.m = shortMonthLookup[n[0].toLowerCase()], i + n[0].length) : -1;
        }
        function parseMonth(d, string, i) {
          var n = monthRe.exec(string.slice(i));
          return n ? (d.m = monthLookup[n[0].toLowerCase()], i + n[0].length) : -1;
        }
        function parseLocaleDateTime(d, string, i) {
          return parseSpecifier(d, locale_dateTime, string, i);
        }
        function parseLocaleDate(d, string, i) {
          return parseSpecifier(d, locale_date, string, i);
        }
        function parseLocaleTime(d, string, i) {
          return parseSpecifier(d, locale_time, string, i);
        }
        function formatShortWeekday(d) {
          return locale_shortWeekdays[d.getDay()];
        }
        function formatWeekday(d) {
          return locale_weekdays[d.getDay()];
        }
        function formatShortMonth(d) {
          return locale_shortMonths[d.getMonth()];
        }
        function formatMonth(d) {
          return locale_months[d.getMonth()];
        }
        function formatPeriod(d) {
          return locale_periods[+(d.getHours() >= 12)];
        }
        function formatUTCShortWeekday(d) {
          return locale_shortWeekdays[d.getUTCDay()];
        }
        function formatUTCWeekday(d) {
          return locale_weekdays[d.getUTCDay()];
        }
        function formatUTCShortMonth(d) {
          return locale_shortMonths[d.getUTCMonth()];
        }
        function formatUTCMonth(d) {
          return locale_months[d.getUTCMonth()];
        }
        function formatUTCPeriod(d) {
          return locale_periods[+(d.getUTCHours() >= 12)];
        }
        return {
          format: function(specifier) {
            var f = newFormat(specifier += "", formats);
            f.toString = function() {
              return specifier;
            };
            return f;
          },
          parse: function(specifier) {
            var p = newParse(specifier += "", localDate);
            p.toString = function() {
              return specifier;
            };
            return p;
          },
          utcFormat: function(specifier) {
            var f = newFormat(specifier += "", utcFormats);
            f.toString = function() {
              return specifier;
            };
            return f;
          },
          utcParse: function(specifier) {
            var p = newParse(specifier, utcDate);
            p.toString = function() {
              return specifier;
            };
            return p;
          }
        };
      }
      var pads = { "-": "", "_": " ", "0": "0" }, numberRe = /^\s*\d+/, percentRe = /^%/, requoteRe = /[\\^$*+?|[\]().{}]/g;
      function pad(value, fill, width) {
        var sign = value < 0 ? "-" : "", string = (sign ? -value : value) + "", length = string.length;
        return sign + (length < width ? new Array(width - length + 1).join(fill) + string : string);
      }
      function requote(s) {
        return s.replace(requoteRe, "\\$&");
      }
      function formatRe(names) {
        return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
      }
      function formatLookup(names) {
        var map = {}, i = -1, n = names.length;
        while (++i < n)
          map[names[i].toLowerCase()] = i;
        return map;
      }
      function parseWeekdayNumberSunday(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 1));
        return n ? (d.w = +n[0], i + n[0].length) : -1;
      }
      function parseWeekdayNumberMonday(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 1));
        return n ? (d.u = +n[0], i + n[0].length) : -1;
      }
      function parseWeekNumberSunday(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.U = +n[0], i + n[0].length) : -1;
      }
      function parseWeekNumberISO(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.V = +n[0], i + n[0].length) : -1;
      }
      function parseWeekNumberMonday(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.W = +n[0], i + n[0].length) : -1;
      }
      function parseFullYear(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 4));
        return n ? (d.y = +n[0], i + n[0].length) : -1;
      }
      function parseYear(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
      }
      function parseZone(d, string, i) {
        var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string.slice(i, i + 6));
        return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
      }
      function parseMonthNumber(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
      }
      function parseDayOfMonth(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.d = +n[0], i + n[0].length) : -1;
      }
      function parseDayOfYear(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 3));
        return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
      }
      function parseHour24(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.H = +n[0], i + n[0].length) : -1;
      }
      function parseMinutes(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.M = +n[0], i + n[0].length) : -1;
      }
      function parseSeconds(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 2));
        return n ? (d.S = +n[0], i + n[0].length) : -1;
      }
      function parseMilliseconds(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 3));
        return n ? (d.L = +n[0], i + n[0].length) : -1;
      }
      function parseMicroseconds(d, string, i) {
        var n = numberRe.exec(string.slice(i, i + 6));
        return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
      }
      function parseLiteralPercent(d, string, i) {
        var n = percentRe.exec(string.slice(i, i + 1));
        return n ? i + n[0].length : -1;
      }
      function parseUnixTimestamp(d, string, i) {
        var n = numberRe.exec(string.slice(i));
        return n ? (d.Q = +n[0], i + n[0].length) : -1;
      }
      function parseUnixTimestampSeconds(d, string, i) {
        var n = numberRe.exec(string.slice(i));
        return n ? (d.Q = +n[0] * 1e3, i + n[0].length) : -1;
      }
      function formatDayOfMonth(d, p) {
        return pad(d.getDate(), p, 2);
      }
      function formatHour24(d, p) {
        return pad(d.getHours(), p, 2);
      }
      function formatHour12(d, p) {
        return pad(d.getHours() % 12 || 12, p, 2);
      }
      function formatDayOfYear(d, p) {
        return pad(1 + d3Time.timeDay.count(d3Time.timeYear(d), d), p, 3);
      }
      function formatMilliseconds(d, p) {
        return pad(d.getMilliseconds(), p, 3);
      }
      function formatMicroseconds(d, p) {
        return formatMilliseconds(d, p) + "000";
      }
      function formatMonthNumber(d, p) {
        return pad(d.getMonth() + 1, p, 2);
      }
      function formatMinutes(d, p) {
        return pad(d.getMinutes(), p, 2);
      }
      function formatSeconds(d, p) {
        return pad(d.getSeconds(), p, 2);
      }
      function formatWeekdayNumberMonday(d) {
        var day = d.getDay();
        return day === 0 ? 7 : day;
      }
      function formatWeekNumberSunday(d, p) {
        return pad(d3Time.timeSunday.count(d3Time.timeYear(d), d), p, 2);
      }
      function formatWeekNumberISO(d, p) {
        var day = d.getDay();
        d = day >= 4 || day === 0 ? d3Time.timeThursday(d) : d3Time.timeThursday.ceil(d);
        return pad(d3Time.timeThursday.count(d3Time.timeYear(d), d) + (d3Time.timeYear(d).getDay() === 4), p, 2);
      }
      function formatWeekdayNumberSunday(d) {
        return d.getDay();
      }
      function formatWeekNumberMonday(d, p) {
        return pad(d3Time.timeMonday.count(d3Time.timeYear(d), d), p, 2);
      }
      function formatYear(d, p) {
        return pad(d.getFullYear() % 100, p, 2);
      }
      function formatFullYear(d, p) {
        return pad(d.getFullYear() % 1e4, p, 4);
      }
      function formatZone(d) {
        var z = d.getTimezoneOffset();
        return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
      }
      function formatUTCDayOfMonth(d, p) {
        return pad(d.getUTCDate(), p, 2);
      }
      function formatUTCHour24(d, p) {
        return pad(d.getUTCHours(), p, 2);
      }
      function formatUTCHour12(d, p) {
        return pad(d.getUTCHours() % 12 || 12, p, 2);
      }
      function formatUTCDayOfYear(d, p) {
        return pad(1 + d3Time.utcDay.count(d3Time.utcYear(d), d), p, 3);
      }
      function formatUTCMilliseconds(d, p) {
        return pad(d.getUTCMilliseconds(), p, 3);
      }
      function formatUTCMicroseconds(d, p) {
        return formatUTCMilliseconds(d, p) + "000";
      }
      function formatUTCMonthNumber(d, p) {
        return pad(d.getUTCMonth() + 1, p, 2);
      }
      function formatUTCMinutes(d, p) {
        return pad(d.getUTCMinutes(), p, 2);
      }
      function formatUTCSeconds(d, p) {
        return pad(d.getUTCSeconds(), p, 2);
      }
      function formatUTCWeekdayNumberMonday(d) {
        var dow = d.getUTCDay();
        return dow === 0 ? 7 : dow;
      }
      function formatUTCWeekNumberSunday(d, p) {
        return pad(d3Time.utcSunday.count(d3Time.utcYear(d), d), p, 2);
      }
      function formatUTCWeekNumberISO(d, p) {
        var day = d.getUTCDay();
        d = day >= 4 || day === 0 ? d3Time.utcThursday(d) : d3Time.utcThursday.ceil(d);
        return pad(d3Time.utcThursday.count(d3Time.utcYear(d), d) + (d3Time.utcYear(d).getUTCDay() === 4), p, 2);
      }
      function formatUTCWeekdayNumberSunday(d) {
        return d.getUTCDay();
      }
      function formatUTCWeekNumberMonday(d, p) {
        return pad(d3Time.utcMonday.count(d3Time.utcYear(d), d), p, 2);
      }
      function formatUTCYear(d, p) {
        return pad(d.getUTCFullYear() % 100, p, 2);
      }
      function formatUTCFullYear(d, p) {
        return pad(d.getUTCFullYear() % 1e4, p, 4);
      }
      function formatUTCZone() {
        return "+0000";
      }
      function formatLiteralPercent() {
        return "%";
      }
      function formatUnixTimestamp(d) {
        return +d;
      }
      function formatUnixTimestampSeconds(d) {
        return Math.floor(+d / 1e3);
      }
      var locale;
      exports2.timeFormat = void 0;
      exports2.timeParse = void 0;
      exports2.utcFormat = void 0;
      exports2.utcParse = void 0;
      defaultLocale({
        dateTime: "%x, %X",
        date: "%-m/%-d/%Y",
        time: "%-I:%M:%S %p",
        periods: ["AM", "PM"],
        days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      });
      function defaultLocale(definition) {
        locale = formatLocale(definition);
        exports2.timeFormat = locale.format;
        exports2.timeParse = locale.parse;
        exports2.utcFormat = locale.utcFormat;
        exports2.utcParse = locale.utcParse;
        return locale;
      }
      var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
      function formatIsoNative(date) {
        return date.toISOString();
      }
      var formatIso = Date.prototype.toISOString ? formatIsoNative : exports2.utcFormat(isoSpecifier);
      function parseIsoNative(string) {
        var date = new Date(string);
        return isNaN(date) ? null : date;
      }
      var parseIso = +new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : exports2.utcParse(isoSpecifier);
      exports2.isoFormat = formatIso;
      exports2.isoParse = parseIso;
      exports2.timeFormatDefaultLocale = defaultLocale;
      exports2.timeFormatLocale = formatLocale;
      Object.defineProperty(exports2, "__esModule", { value: true });
    });
  }
});

// ../../../../usr/share/nodejs/d3-scale/dist/d3-scale.js
var require_d3_scale = __commonJS({
  "../../../../usr/share/nodejs/d3-scale/dist/d3-scale.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports, require_dist2(), require_d3_collection(), require_d3_interpolate(), require_d3_format(), require_d3_time(), require_d3_time_format()) : typeof define === "function" && define.amd ? define(["exports", "d3-array", "d3-collection", "d3-interpolate", "d3-format", "d3-time", "d3-time-format"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}, global.d3, global.d3, global.d3, global.d3, global.d3, global.d3));
    })(exports, function(exports2, d3Array, d3Collection, d3Interpolate, d3Format, d3Time, d3TimeFormat) {
      "use strict";
      function initRange(domain, range) {
        switch (arguments.length) {
          case 0:
            break;
          case 1:
            this.range(domain);
            break;
          default:
            this.range(range).domain(domain);
            break;
        }
        return this;
      }
      function initInterpolator(domain, interpolator) {
        switch (arguments.length) {
          case 0:
            break;
          case 1:
            this.interpolator(domain);
            break;
          default:
            this.interpolator(interpolator).domain(domain);
            break;
        }
        return this;
      }
      var array = Array.prototype;
      var map = array.map;
      var slice = array.slice;
      var implicit = { name: "implicit" };
      function ordinal() {
        var index = d3Collection.map(), domain = [], range = [], unknown = implicit;
        function scale(d) {
          var key = d + "", i = index.get(key);
          if (!i) {
            if (unknown !== implicit)
              return unknown;
            index.set(key, i = domain.push(d));
          }
          return range[(i - 1) % range.length];
        }
        scale.domain = function(_) {
          if (!arguments.length)
            return domain.slice();
          domain = [], index = d3Collection.map();
          var i = -1, n = _.length, d, key;
          while (++i < n)
            if (!index.has(key = (d = _[i]) + ""))
              index.set(key, domain.push(d));
          return scale;
        };
        scale.range = function(_) {
          return arguments.length ? (range = slice.call(_), scale) : range.slice();
        };
        scale.unknown = function(_) {
          return arguments.length ? (unknown = _, scale) : unknown;
        };
        scale.copy = function() {
          return ordinal(domain, range).unknown(unknown);
        };
        initRange.apply(scale, arguments);
        return scale;
      }
      function band() {
        var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange = scale.range, range = [0, 1], step, bandwidth, round = false, paddingInner = 0, paddingOuter = 0, align = 0.5;
        delete scale.unknown;
        function rescale() {
          var n = domain().length, reverse = range[1] < range[0], start = range[reverse - 0], stop = range[1 - reverse];
          step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
          if (round)
            step = Math.floor(step);
          start += (stop - start - step * (n - paddingInner)) * align;
          bandwidth = step * (1 - paddingInner);
          if (round)
            start = Math.round(start), bandwidth = Math.round(bandwidth);
          var values = d3Array.range(n).map(function(i) {
            return start + step * i;
          });
          return ordinalRange(reverse ? values.reverse() : values);
        }
        scale.domain = function(_) {
          return arguments.length ? (domain(_), rescale()) : domain();
        };
        scale.range = function(_) {
          return arguments.length ? (range = [+_[0], +_[1]], rescale()) : range.slice();
        };
        scale.rangeRound = function(_) {
          return range = [+_[0], +_[1]], round = true, rescale();
        };
        scale.bandwidth = function() {
          return bandwidth;
        };
        scale.step = function() {
          return step;
        };
        scale.round = function(_) {
          return arguments.length ? (round = !!_, rescale()) : round;
        };
        scale.padding = function(_) {
          return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
        };
        scale.paddingInner = function(_) {
          return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
        };
        scale.paddingOuter = function(_) {
          return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
        };
        scale.align = function(_) {
          return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
        };
        scale.copy = function() {
          return band(domain(), range).round(round).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
        };
        return initRange.apply(rescale(), arguments);
      }
      function pointish(scale) {
        var copy2 = scale.copy;
        scale.padding = scale.paddingOuter;
        delete scale.paddingInner;
        delete scale.paddingOuter;
        scale.copy = function() {
          return pointish(copy2());
        };
        return scale;
      }
      function point2() {
        return pointish(band.apply(null, arguments).paddingInner(1));
      }
      function constant(x) {
        return function() {
          return x;
        };
      }
      function number$1(x) {
        return +x;
      }
      var unit = [0, 1];
      function identity$1(x) {
        return x;
      }
      function normalize(a, b) {
        return (b -= a = +a) ? function(x) {
          return (x - a) / b;
        } : constant(isNaN(b) ? NaN : 0.5);
      }
      function clamper(domain) {
        var a = domain[0], b = domain[domain.length - 1], t;
        if (a > b)
          t = a, a = b, b = t;
        return function(x) {
          return Math.max(a, Math.min(b, x));
        };
      }
      function bimap(domain, range, interpolate) {
        var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
        if (d1 < d0)
          d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
        else
          d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
        return function(x) {
          return r0(d0(x));
        };
      }
      function polymap(domain, range, interpolate) {
        var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
        if (domain[j] < domain[0]) {
          domain = domain.slice().reverse();
          range = range.slice().reverse();
        }
        while (++i < j) {
          d[i] = normalize(domain[i], domain[i + 1]);
          r[i] = interpolate(range[i], range[i + 1]);
        }
        return function(x) {
          var i2 = d3Array.bisect(domain, x, 1, j) - 1;
          return r[i2](d[i2](x));
        };
      }
      function copy$1(source, target) {
        return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
      }
      function transformer$2() {
        var domain = unit, range = unit, interpolate = d3Interpolate.interpolate, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
        function rescale() {
          piecewise = Math.min(domain.length, range.length) > 2 ? polymap : bimap;
          output = input = null;
          return scale;
        }
        function scale(x) {
          return isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate)))(transform(clamp(x)));
        }
        scale.invert = function(y) {
          return clamp(untransform((input || (input = piecewise(range, domain.map(transform), d3Interpolate.interpolateNumber)))(y)));
        };
        scale.domain = function(_) {
          return arguments.length ? (domain = map.call(_, number$1), clamp === identity$1 || (clamp = clamper(domain)), rescale()) : domain.slice();
        };
        scale.range = function(_) {
          return arguments.length ? (range = slice.call(_), rescale()) : range.slice();
        };
        scale.rangeRound = function(_) {
          return range = slice.call(_), interpolate = d3Interpolate.interpolateRound, rescale();
        };
        scale.clamp = function(_) {
          return arguments.length ? (clamp = _ ? clamper(domain) : identity$1, scale) : clamp !== identity$1;
        };
        scale.interpolate = function(_) {
          return arguments.length ? (interpolate = _, rescale()) : interpolate;
        };
        scale.unknown = function(_) {
          return arguments.length ? (unknown = _, scale) : unknown;
        };
        return function(t, u) {
          transform = t, untransform = u;
          return rescale();
        };
      }
      function continuous(transform, untransform) {
        return transformer$2()(transform, untransform);
      }
      function tickFormat(start, stop, count, specifier) {
        var step = d3Array.tickStep(start, stop, count), precision;
        specifier = d3Format.formatSpecifier(specifier == null ? ",f" : specifier);
        switch (specifier.type) {
          case "s": {
            var value = Math.max(Math.abs(start), Math.abs(stop));
            if (specifier.precision == null && !isNaN(precision = d3Format.precisionPrefix(step, value)))
              specifier.precision = precision;
            return d3Format.formatPrefix(specifier, value);
          }
          case "":
          case "e":
          case "g":
          case "p":
          case "r": {
            if (specifier.precision == null && !isNaN(precision = d3Format.precisionRound(step, Math.max(Math.abs(start), Math.abs(stop)))))
              specifier.precision = precision - (specifier.type === "e");
            break;
          }
          case "f":
          case "%": {
            if (specifier.precision == null && !isNaN(precision = d3Format.precisionFixed(step)))
              specifier.precision = precision - (specifier.type === "%") * 2;
            break;
          }
        }
        return d3Format.format(specifier);
      }
      function linearish(scale) {
        var domain = scale.domain;
        scale.ticks = function(count) {
          var d = domain();
          return d3Array.ticks(d[0], d[d.length - 1], count == null ? 10 : count);
        };
        scale.tickFormat = function(count, specifier) {
          var d = domain();
          return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
        };
        scale.nice = function(count) {
          if (count == null)
            count = 10;
          var d = domain(), i0 = 0, i1 = d.length - 1, start = d[i0], stop = d[i1], step;
          if (stop < start) {
            step = start, start = stop, stop = step;
            step = i0, i0 = i1, i1 = step;
          }
          step = d3Array.tickIncrement(start, stop, count);
          if (step > 0) {
            start = Math.floor(start / step) * step;
            stop = Math.ceil(stop / step) * step;
            step = d3Array.tickIncrement(start, stop, count);
          } else if (step < 0) {
            start = Math.ceil(start * step) / step;
            stop = Math.floor(stop * step) / step;
            step = d3Array.tickIncrement(start, stop, count);
          }
          if (step > 0) {
            d[i0] = Math.floor(start / step) * step;
            d[i1] = Math.ceil(stop / step) * step;
            domain(d);
          } else if (step < 0) {
            d[i0] = Math.ceil(start * step) / step;
            d[i1] = Math.floor(stop * step) / step;
            domain(d);
          }
          return scale;
        };
        return scale;
      }
      function linear() {
        var scale = continuous(identity$1, identity$1);
        scale.copy = function() {
          return copy$1(scale, linear());
        };
        initRange.apply(scale, arguments);
        return linearish(scale);
      }
      function identity(domain) {
        var unknown;
        function scale(x) {
          return isNaN(x = +x) ? unknown : x;
        }
        scale.invert = scale;
        scale.domain = scale.range = function(_) {
          return arguments.length ? (domain = map.call(_, number$1), scale) : domain.slice();
        };
        scale.unknown = function(_) {
          return arguments.length ? (unknown = _, scale) : unknown;
        };
        scale.copy = function() {
          return identity(domain).unknown(unknown);
        };
        domain = arguments.length ? map.call(domain, number$1) : [0, 1];
        return linearish(scale);
      }
      function nice(domain, interval) {
        domain = domain.slice();
        var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
        if (x1 < x0) {
          t = i0, i0 = i1, i1 = t;
          t = x0, x0 = x1, x1 = t;
        }
        domain[i0] = interval.floor(x0);
        domain[i1] = interval.ceil(x1);
        return domain;
      }
      function transformLog(x) {
        return Math.log(x);
      }
      function transformExp(x) {
        return Math.exp(x);
      }
      function transformLogn(x) {
        return -Math.log(-x);
      }
      function transformExpn(x) {
        return -Math.exp(-x);
      }
      function pow10(x) {
        return isFinite(x) ? +("1e" + x) : x < 0 ? 0 : x;
      }
      function powp(base) {
        return base === 10 ? pow10 : base === Math.E ? Math.exp : function(x) {
          return Math.pow(base, x);
        };
      }
      function logp(base) {
        return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), function(x) {
          return Math.log(x) / base;
        });
      }
      function reflect(f) {
        return function(x) {
          return -f(-x);
        };
      }
      function loggish(transform) {
        var scale = transform(transformLog, transformExp), domain = scale.domain, base = 10, logs, pows;
        function rescale() {
          logs = logp(base), pows = powp(base);
          if (domain()[0] < 0) {
            logs = reflect(logs), pows = reflect(pows);
            transform(transformLogn, transformExpn);
          } else {
            transform(transformLog, transformExp);
          }
          return scale;
        }
        scale.base = function(_) {
          return arguments.length ? (base = +_, rescale()) : base;
        };
        scale.domain = function(_) {
          return arguments.length ? (domain(_), rescale()) : domain();
        };
        scale.ticks = function(count) {
          var d = domain(), u = d[0], v = d[d.length - 1], r;
          if (r = v < u)
            i = u, u = v, v = i;
          var i = logs(u), j = logs(v), p, k, t, n = count == null ? 10 : +count, z = [];
          if (!(base % 1) && j - i < n) {
            i = Math.round(i) - 1, j = Math.round(j) + 1;
            if (u > 0)
              for (; i < j; ++i) {
                for (k = 1, p = pows(i); k < base; ++k) {
                  t = p * k;
                  if (t < u)
                    continue;
                  if (t > v)
                    break;
                  z.push(t);
                }
              }
            else
              for (; i < j; ++i) {
                for (k = base - 1, p = pows(i); k >= 1; --k) {
                  t = p * k;
                  if (t < u)
                    continue;
                  if (t > v)
                    break;
                  z.push(t);
                }
              }
          } else {
            z = d3Array.ticks(i, j, Math.min(j - i, n)).map(pows);
          }
          return r ? z.reverse() : z;
        };
        scale.tickFormat = function(count, specifier) {
          if (specifier == null)
            specifier = base === 10 ? ".0e" : ",";
          if (typeof specifier !== "function")
            specifier = d3Format.format(specifier);
          if (count === Infinity)
            return specifier;
          if (count == null)
            count = 10;
          var k = Math.max(1, base * count / scale.ticks().length);
          return function(d) {
            var i = d / pows(Math.round(logs(d)));
            if (i * base < base - 0.5)
              i *= base;
            return i <= k ? specifier(d) : "";
          };
        };
        scale.nice = function() {
          return domain(nice(domain(), {
            floor: function(x) {
              return pows(Math.floor(logs(x)));
            },
            ceil: function(x) {
              return pows(Math.ceil(logs(x)));
            }
          }));
        };
        return scale;
      }
      function log() {
        var scale = loggish(transformer$2()).domain([1, 10]);
        scale.copy = function() {
          return copy$1(scale, log()).base(scale.base());
        };
        initRange.apply(scale, arguments);
        return scale;
      }
      function transformSymlog(c) {
        return function(x) {
          return Math.sign(x) * Math.log1p(Math.abs(x / c));
        };
      }
      function transformSymexp(c) {
        return function(x) {
          return Math.sign(x) * Math.expm1(Math.abs(x)) * c;
        };
      }
      function symlogish(transform) {
        var c = 1, scale = transform(transformSymlog(c), transformSymexp(c));
        scale.constant = function(_) {
          return arguments.length ? transform(transformSymlog(c = +_), transformSymexp(c)) : c;
        };
        return linearish(scale);
      }
      function symlog() {
        var scale = symlogish(transformer$2());
        scale.copy = function() {
          return copy$1(scale, symlog()).constant(scale.constant());
        };
        return initRange.apply(scale, arguments);
      }
      function transformPow(exponent) {
        return function(x) {
          return x < 0 ? -Math.pow(-x, exponent) : Math.pow(x, exponent);
        };
      }
      function transformSqrt(x) {
        return x < 0 ? -Math.sqrt(-x) : Math.sqrt(x);
      }
      function transformSquare(x) {
        return x < 0 ? -x * x : x * x;
      }
      function powish(transform) {
        var scale = transform(identity$1, identity$1), exponent = 1;
        function rescale() {
          return exponent === 1 ? transform(identity$1, identity$1) : exponent === 0.5 ? transform(transformSqrt, transformSquare) : transform(transformPow(exponent), transformPow(1 / exponent));
        }
        scale.exponent = function(_) {
          return arguments.length ? (exponent = +_, rescale()) : exponent;
        };
        return linearish(scale);
      }
      function pow() {
        var scale = powish(transformer$2());
        scale.copy = function() {
          return copy$1(scale, pow()).exponent(scale.exponent());
        };
        initRange.apply(scale, arguments);
        return scale;
      }
      function sqrt() {
        return pow.apply(null, arguments).exponent(0.5);
      }
      function quantile() {
        var domain = [], range = [], thresholds = [], unknown;
        function rescale() {
          var i = 0, n = Math.max(1, range.length);
          thresholds = new Array(n - 1);
          while (++i < n)
            thresholds[i - 1] = d3Array.quantile(domain, i / n);
          return scale;
        }
        function scale(x) {
          return isNaN(x = +x) ? unknown : range[d3Array.bisect(thresholds, x)];
        }
        scale.invertExtent = function(y) {
          var i = range.indexOf(y);
          return i < 0 ? [NaN, NaN] : [
            i > 0 ? thresholds[i - 1] : domain[0],
            i < thresholds.length ? thresholds[i] : domain[domain.length - 1]
          ];
        };
        scale.domain = function(_) {
          if (!arguments.length)
            return domain.slice();
          domain = [];
          for (var i = 0, n = _.length, d; i < n; ++i)
            if (d = _[i], d != null && !isNaN(d = +d))
              domain.push(d);
          domain.sort(d3Array.ascending);
          return rescale();
        };
        scale.range = function(_) {
          return arguments.length ? (range = slice.call(_), rescale()) : range.slice();
        };
        scale.unknown = function(_) {
          return arguments.length ? (unknown = _, scale) : unknown;
        };
        scale.quantiles = function() {
          return thresholds.slice();
        };
        scale.copy = function() {
          return quantile().domain(domain).range(range).unknown(unknown);
        };
        return initRange.apply(scale, arguments);
      }
      function quantize() {
        var x0 = 0, x1 = 1, n = 1, domain = [0.5], range = [0, 1], unknown;
        function scale(x) {
          return x <= x ? range[d3Array.bisect(domain, x, 0, n)] : unknown;
        }
        function rescale() {
          var i = -1;
          domain = new Array(n);
          while (++i < n)
            domain[i] = ((i + 1) * x1 - (i - n) * x0) / (n + 1);
          return scale;
        }
        scale.domain = function(_) {
          return arguments.length ? (x0 = +_[0], x1 = +_[1], rescale()) : [x0, x1];
        };
        scale.range = function(_) {
          return arguments.length ? (n = (range = slice.call(_)).length - 1, rescale()) : range.slice();
        };
        scale.invertExtent = function(y) {
          var i = range.indexOf(y);
          return i < 0 ? [NaN, NaN] : i < 1 ? [x0, domain[0]] : i >= n ? [domain[n - 1], x1] : [domain[i - 1], domain[i]];
        };
        scale.unknown = function(_) {
          return arguments.length ? (unknown = _, scale) : scale;
        };
        scale.thresholds = function() {
          return domain.slice();
        };
        scale.copy = function() {
          return quantize().domain([x0, x1]).range(range).unknown(unknown);
        };
        return initRange.apply(linearish(scale), arguments);
      }
      function threshold() {
        var domain = [0.5], range = [0, 1], unknown, n = 1;
        function scale(x) {
          return x <= x ? range[d3Array.bisect(domain, x, 0, n)] : unknown;
        }
        scale.domain = function(_) {
          return arguments.length ? (domain = slice.call(_), n = Math.min(domain.length, range.length - 1), scale) : domain.slice();
        };
        scale.range = function(_) {
          return arguments.length ? (range = slice.call(_), n = Math.min(domain.length, range.length - 1), scale) : range.slice();
        };
        scale.invertExtent = function(y) {
          var i = range.indexOf(y);
          return [domain[i - 1], domain[i]];
        };
        scale.unknown = function(_) {
          return arguments.length ? (unknown = _, scale) : unknown;
        };
        scale.copy = function() {
          return threshold().domain(domain).range(range).unknown(unknown);
        };
        return initRange.apply(scale, arguments);
      }
      var durationSecond = 1e3, durationMinute = durationSecond * 60, durationHour = durationMinute * 60, durationDay = durationHour * 24, durationWeek = durationDay * 7, durationMonth = durationDay * 30, durationYear = durationDay * 365;
      function date(t) {
        return new Date(t);
      }
      function number(t) {
        return t instanceof Date ? +t : +new Date(+t);
      }
      function calendar(year, month, week, day, hour, minute, second, millisecond, format) {
        var scale = continuous(identity$1, identity$1), invert = scale.invert, domain = scale.domain;
        var formatMillisecond = format(".%L"), formatSecond = format(":%S"), formatMinute = format("%I:%M"), formatHour = format("%I %p"), formatDay = format("%a %d"), formatWeek = format("%b %d"), formatMonth = format("%B"), formatYear = format("%Y");
        var tickIntervals = [
          [second, 1, durationSecond],
          [second, 5, 5 * durationSecond],
          [second, 15, 15 * durationSecond],
          [second, 30, 30 * durationSecond],
          [minute, 1, durationMinute],
          [minute, 5, 5 * durationMinute],
          [minute, 15, 15 * durationMinute],
          [minute, 30, 30 * durationMinute],
          [hour, 1, durationHour],
          [hour, 3, 3 * durationHour],
          [hour, 6, 6 * durationHour],
          [hour, 12, 12 * durationHour],
          [day, 1, durationDay],
          [day, 2, 2 * durationDay],
          [week, 1, durationWeek],
          [month, 1, durationMonth],
          [month, 3, 3 * durationMonth],
          [year, 1, durationYear]
        ];
        function tickFormat2(date2) {
          return (second(date2) < date2 ? formatMillisecond : minute(date2) < date2 ? formatSecond : hour(date2) < date2 ? formatMinute : day(date2) < date2 ? formatHour : month(date2) < date2 ? week(date2) < date2 ? formatDay : formatWeek : year(date2) < date2 ? formatMonth : formatYear)(date2);
        }
        function tickInterval(interval, start, stop, step) {
          if (interval == null)
            interval = 10;
          if (typeof interval === "number") {
            var target = Math.abs(stop - start) / interval, i = d3Array.bisector(function(i2) {
              return i2[2];
            }).right(tickIntervals, target);
            if (i === tickIntervals.length) {
              step = d3Array.tickStep(start / durationYear, stop / durationYear, interval);
              interval = year;
            } else if (i) {
              i = tickIntervals[target / tickIntervals[i - 1][2] < tickIntervals[i][2] / target ? i - 1 : i];
              step = i[1];
              interval = i[0];
            } else {
              step = Math.max(d3Array.tickStep(start, stop, interval), 1);
              interval = millisecond;
            }
          }
          return step == null ? interval : interval.every(step);
        }
        scale.invert = function(y) {
          return new Date(invert(y));
        };
        scale.domain = function(_) {
          return arguments.length ? domain(map.call(_, number)) : domain().map(date);
        };
        scale.ticks = function(interval, step) {
          var d = domain(), t0 = d[0], t1 = d[d.length - 1], r = t1 < t0, t;
          if (r)
            t = t0, t0 = t1, t1 = t;
          t = tickInterval(interval, t0, t1, step);
          t = t ? t.range(t0, t1 + 1) : [];
          return r ? t.reverse() : t;
        };
        scale.tickFormat = function(count, specifier) {
          return specifier == null ? tickFormat2 : format(specifier);
        };
        scale.nice = function(interval, step) {
          var d = domain();
          return (interval = tickInterval(interval, d[0], d[d.length - 1], step)) ? domain(nice(d, interval)) : scale;
        };
        scale.copy = function() {
          return copy$1(scale, calendar(year, month, week, day, hour, minute, second, millisecond, format));
        };
        return scale;
      }
      function time() {
        return initRange.apply(calendar(d3Time.timeYear, d3Time.timeMonth, d3Time.timeWeek, d3Time.timeDay, d3Time.timeHour, d3Time.timeMinute, d3Time.timeSecond, d3Time.timeMillisecond, d3TimeFormat.timeFormat).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
      }
      function utcTime() {
        return initRange.apply(calendar(d3Time.utcYear, d3Time.utcMonth, d3Time.utcWeek, d3Time.utcDay, d3Time.utcHour, d3Time.utcMinute, d3Time.utcSecond, d3Time.utcMillisecond, d3TimeFormat.utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
      }
      function transformer$1() {
        var x0 = 0, x1 = 1, t0, t1, k10, transform, interpolator = identity$1, clamp = false, unknown;
        function scale(x) {
          return isNaN(x = +x) ? unknown : interpolator(k10 === 0 ? 0.5 : (x = (transform(x) - t0) * k10, clamp ? Math.max(0, Math.min(1, x)) : x));
        }
        scale.domain = function(_) {
          return arguments.length ? (t0 = transform(x0 = +_[0]), t1 = transform(x1 = +_[1]), k10 = t0 === t1 ? 0 : 1 / (t1 - t0), scale) : [x0, x1];
        };
        scale.clamp = function(_) {
          return arguments.length ? (clamp = !!_, scale) : clamp;
        };
        scale.interpolator = function(_) {
          return arguments.length ? (interpolator = _, scale) : interpolator;
        };
        scale.unknown = function(_) {
          return arguments.length ? (unknown = _, scale) : unknown;
        };
        return function(t) {
          transform = t, t0 = t(x0), t1 = t(x1), k10 = t0 === t1 ? 0 : 1 / (t1 - t0);
          return scale;
        };
      }
      function copy(source, target) {
        return target.domain(source.domain()).interpolator(source.interpolator()).clamp(source.clamp()).unknown(source.unknown());
      }
      function sequential() {
        var scale = linearish(transformer$1()(identity$1));
        scale.copy = function() {
          return copy(scale, sequential());
        };
        return initInterpolator.apply(scale, arguments);
      }
      function sequentialLog() {
        var scale = loggish(transformer$1()).domain([1, 10]);
        scale.copy = function() {
          return copy(scale, sequentialLog()).base(scale.base());
        };
        return initInterpolator.apply(scale, arguments);
      }
      function sequentialSymlog() {
        var scale = symlogish(transformer$1());
        scale.copy = function() {
          return copy(scale, sequentialSymlog()).constant(scale.constant());
        };
        return initInterpolator.apply(scale, arguments);
      }
      function sequentialPow() {
        var scale = powish(transformer$1());
        scale.copy = function() {
          return copy(scale, sequentialPow()).exponent(scale.exponent());
        };
        return initInterpolator.apply(scale, arguments);
      }
      function sequentialSqrt() {
        return sequentialPow.apply(null, arguments).exponent(0.5);
      }
      function sequentialQuantile() {
        var domain = [], interpolator = identity$1;
        function scale(x) {
          if (!isNaN(x = +x))
            return interpolator((d3Array.bisect(domain, x) - 1) / (domain.length - 1));
        }
        scale.domain = function(_) {
          if (!arguments.length)
            return domain.slice();
          domain = [];
          for (var i = 0, n = _.length, d; i < n; ++i)
            if (d = _[i], d != null && !isNaN(d = +d))
              domain.push(d);
          domain.sort(d3Array.ascending);
          return scale;
        };
        scale.interpolator = function(_) {
          return arguments.length ? (interpolator = _, scale) : interpolator;
        };
        scale.copy = function() {
          return sequentialQuantile(interpolator).domain(domain);
        };
        return initInterpolator.apply(scale, arguments);
      }
      function transformer() {
        var x0 = 0, x1 = 0.5, x2 = 1, t0, t1, t2, k10, k21, interpolator = identity$1, transform, clamp = false, unknown;
        function scale(x) {
          return isNaN(x = +x) ? unknown : (x = 0.5 + ((x = +transform(x)) - t1) * (x < t1 ? k10 : k21), interpolator(clamp ? Math.max(0, Math.min(1, x)) : x));
        }
        scale.domain = function(_) {
          return arguments.length ? (t0 = transform(x0 = +_[0]), t1 = transform(x1 = +_[1]), t2 = transform(x2 = +_[2]), k10 = t0 === t1 ? 0 : 0.5 / (t1 - t0), k21 = t1 === t2 ? 0 : 0.5 / (t2 - t1), scale) : [x0, x1, x2];
        };
        scale.clamp = function(_) {
          return arguments.length ? (clamp = !!_, scale) : clamp;
        };
        scale.interpolator = function(_) {
          return arguments.length ? (interpolator = _, scale) : interpolator;
        };
        scale.unknown = function(_) {
          return arguments.length ? (unknown = _, scale) : unknown;
        };
        return function(t) {
          transform = t, t0 = t(x0), t1 = t(x1), t2 = t(x2), k10 = t0 === t1 ? 0 : 0.5 / (t1 - t0), k21 = t1 === t2 ? 0 : 0.5 / (t2 - t1);
          return scale;
        };
      }
      function diverging() {
        var scale = linearish(transformer()(identity$1));
        scale.copy = function() {
          return copy(scale, diverging());
        };
        return initInterpolator.apply(scale, arguments);
      }
      function divergingLog() {
        var scale = loggish(transformer()).domain([0.1, 1, 10]);
        scale.copy = function() {
          return copy(scale, divergingLog()).base(scale.base());
        };
        return initInterpolator.apply(scale, arguments);
      }
      function divergingSymlog() {
        var scale = symlogish(transformer());
        scale.copy = function() {
          return copy(scale, divergingSymlog()).constant(scale.constant());
        };
        return initInterpolator.apply(scale, arguments);
      }
      function divergingPow() {
        var scale = powish(transformer());
        scale.copy = function() {
          return copy(scale, divergingPow()).exponent(scale.exponent());
        };
        return initInterpolator.apply(scale, arguments);
      }
      function divergingSqrt() {
        return divergingPow.apply(null, arguments).exponent(0.5);
      }
      exports2.scaleBand = band;
      exports2.scaleDiverging = diverging;
      exports2.scaleDivergingLog = divergingLog;
      exports2.scaleDivergingPow = divergingPow;
      exports2.scaleDivergingSqrt = divergingSqrt;
      exports2.scaleDivergingSymlog = divergingSymlog;
      exports2.scaleIdentity = identity;
      exports2.scaleImplicit = implicit;
      exports2.scaleLinear = linear;
      exports2.scaleLog = log;
      exports2.scaleOrdinal = ordinal;
      exports2.scalePoint = point2;
      exports2.scalePow = pow;
      exports2.scaleQuantile = quantile;
      exports2.scaleQuantize = quantize;
      exports2.scaleSequential = sequential;
      exports2.scaleSequentialLog = sequentialLog;
      exports2.scaleSequentialPow = sequentialPow;
      exports2.scaleSequentialQuantile = sequentialQuantile;
      exports2.scaleSequentialSqrt = sequentialSqrt;
      exports2.scaleSequentialSymlog = sequentialSymlog;
      exports2.scaleSqrt = sqrt;
      exports2.scaleSymlog = symlog;
      exports2.scaleThreshold = threshold;
      exports2.scaleTime = time;
      exports2.scaleUtc = utcTime;
      exports2.tickFormat = tickFormat;
    });
  }
});

// ../../../../usr/share/nodejs/d3-path/dist/d3-path.js
var require_d3_path = __commonJS({
  "../../../../usr/share/nodejs/d3-path/dist/d3-path.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}));
    })(exports, function(exports2) {
      "use strict";
      var pi = Math.PI, tau = 2 * pi, epsilon = 1e-6, tauEpsilon = tau - epsilon;
      function Path() {
        this._x0 = this._y0 = // start of current subpath
        this._x1 = this._y1 = null;
        this._ = "";
      }
      function path() {
        return new Path();
      }
      Path.prototype = path.prototype = {
        constructor: Path,
        moveTo: function(x, y) {
          this._ += "M" + (this._x0 = this._x1 = +x) + "," + (this._y0 = this._y1 = +y);
        },
        closePath: function() {
          if (this._x1 !== null) {
            this._x1 = this._x0, this._y1 = this._y0;
            this._ += "Z";
          }
        },
        lineTo: function(x, y) {
          this._ += "L" + (this._x1 = +x) + "," + (this._y1 = +y);
        },
        quadraticCurveTo: function(x1, y1, x, y) {
          this._ += "Q" + +x1 + "," + +y1 + "," + (this._x1 = +x) + "," + (this._y1 = +y);
        },
        bezierCurveTo: function(x1, y1, x2, y2, x, y) {
          this._ += "C" + +x1 + "," + +y1 + "," + +x2 + "," + +y2 + "," + (this._x1 = +x) + "," + (this._y1 = +y);
        },
        arcTo: function(x1, y1, x2, y2, r) {
          x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
          var x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
          if (r < 0)
            throw new Error("negative radius: " + r);
          if (this._x1 === null) {
            this._ += "M" + (this._x1 = x1) + "," + (this._y1 = y1);
          } else if (!(l01_2 > epsilon))
            ;
          else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) {
            this._ += "L" + (this._x1 = x1) + "," + (this._y1 = y1);
          } else {
            var x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
            if (Math.abs(t01 - 1) > epsilon) {
              this._ += "L" + (x1 + t01 * x01) + "," + (y1 + t01 * y01);
            }
            this._ += "A" + r + "," + r + ",0,0," + +(y01 * x20 > x01 * y20) + "," + (this._x1 = x1 + t21 * x21) + "," + (this._y1 = y1 + t21 * y21);
          }
        },
        arc: function(x, y, r, a0, a1, ccw) {
          x = +x, y = +y, r = +r, ccw = !!ccw;
          var dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
          if (r < 0)
            throw new Error("negative radius: " + r);
          if (this._x1 === null) {
            this._ += "M" + x0 + "," + y0;
          } else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) {
            this._ += "L" + x0 + "," + y0;
          }
          if (!r)
            return;
          if (da < 0)
            da = da % tau + tau;
          if (da > tauEpsilon) {
            this._ += "A" + r + "," + r + ",0,1," + cw + "," + (x - dx) + "," + (y - dy) + "A" + r + "," + r + ",0,1," + cw + "," + (this._x1 = x0) + "," + (this._y1 = y0);
          } else if (da > epsilon) {
            this._ += "A" + r + "," + r + ",0," + +(da >= pi) + "," + cw + "," + (this._x1 = x + r * Math.cos(a1)) + "," + (this._y1 = y + r * Math.sin(a1));
          }
        },
        rect: function(x, y, w, h) {
          this._ += "M" + (this._x0 = this._x1 = +x) + "," + (this._y0 = this._y1 = +y) + "h" + +w + "v" + +h + "h" + -w + "Z";
        },
        toString: function() {
          return this._;
        }
      };
      exports2.path = path;
      Object.defineProperty(exports2, "__esModule", { value: true });
    });
  }
});

// ../../../../usr/share/nodejs/d3-shape/dist/d3-shape.js
var require_d3_shape = __commonJS({
  "../../../../usr/share/nodejs/d3-shape/dist/d3-shape.js"(exports, module2) {
    (function(global, factory) {
      typeof exports === "object" && typeof module2 !== "undefined" ? factory(exports, require_d3_path()) : typeof define === "function" && define.amd ? define(["exports", "d3-path"], factory) : (global = typeof globalThis !== "undefined" ? globalThis : global || self, factory(global.d3 = global.d3 || {}, global.d3));
    })(exports, function(exports2, d3Path) {
      "use strict";
      function constant(x2) {
        return function constant2() {
          return x2;
        };
      }
      var abs = Math.abs;
      var atan2 = Math.atan2;
      var cos = Math.cos;
      var max = Math.max;
      var min = Math.min;
      var sin = Math.sin;
      var sqrt = Math.sqrt;
      var epsilon = 1e-12;
      var pi = Math.PI;
      var halfPi = pi / 2;
      var tau = 2 * pi;
      function acos(x2) {
        return x2 > 1 ? 0 : x2 < -1 ? pi : Math.acos(x2);
      }
      function asin(x2) {
        return x2 >= 1 ? halfPi : x2 <= -1 ? -halfPi : Math.asin(x2);
      }
      function arcInnerRadius(d) {
        return d.innerRadius;
      }
      function arcOuterRadius(d) {
        return d.outerRadius;
      }
      function arcStartAngle(d) {
        return d.startAngle;
      }
      function arcEndAngle(d) {
        return d.endAngle;
      }
      function arcPadAngle(d) {
        return d && d.padAngle;
      }
      function intersect(x0, y0, x1, y1, x2, y2, x3, y3) {
        var x10 = x1 - x0, y10 = y1 - y0, x32 = x3 - x2, y32 = y3 - y2, t = y32 * x10 - x32 * y10;
        if (t * t < epsilon)
          return;
        t = (x32 * (y0 - y2) - y32 * (x0 - x2)) / t;
        return [x0 + t * x10, y0 + t * y10];
      }
      function cornerTangents(x0, y0, x1, y1, r1, rc, cw) {
        var x01 = x0 - x1, y01 = y0 - y1, lo = (cw ? rc : -rc) / sqrt(x01 * x01 + y01 * y01), ox = lo * y01, oy = -lo * x01, x11 = x0 + ox, y11 = y0 + oy, x10 = x1 + ox, y10 = y1 + oy, x00 = (x11 + x10) / 2, y00 = (y11 + y10) / 2, dx = x10 - x11, dy = y10 - y11, d2 = dx * dx + dy * dy, r = r1 - rc, D = x11 * y10 - x10 * y11, d = (dy < 0 ? -1 : 1) * sqrt(max(0, r * r * d2 - D * D)), cx0 = (D * dy - dx * d) / d2, cy0 = (-D * dx - dy * d) / d2, cx1 = (D * dy + dx * d) / d2, cy1 = (-D * dx + dy * d) / d2, dx0 = cx0 - x00, dy0 = cy0 - y00, dx1 = cx1 - x00, dy1 = cy1 - y00;
        if (dx0 * dx0 + dy0 * dy0 > dx1 * dx1 + dy1 * dy1)
          cx0 = cx1, cy0 = cy1;
        return {
          cx: cx0,
          cy: cy0,
          x01: -ox,
          y01: -oy,
          x11: cx0 * (r1 / r - 1),
          y11: cy0 * (r1 / r - 1)
        };
      }
      function arc() {
        var innerRadius = arcInnerRadius, outerRadius = arcOuterRadius, cornerRadius = constant(0), padRadius = null, startAngle = arcStartAngle, endAngle = arcEndAngle, padAngle = arcPadAngle, context = null;
        function arc2() {
          var buffer, r, r0 = +innerRadius.apply(this, arguments), r1 = +outerRadius.apply(this, arguments), a0 = startAngle.apply(this, arguments) - halfPi, a1 = endAngle.apply(this, arguments) - halfPi, da = abs(a1 - a0), cw = a1 > a0;
          if (!context)
            context = buffer = d3Path.path();
          if (r1 < r0)
            r = r1, r1 = r0, r0 = r;
          if (!(r1 > epsilon))
            context.moveTo(0, 0);
          else if (da > tau - epsilon) {
            context.moveTo(r1 * cos(a0), r1 * sin(a0));
            context.arc(0, 0, r1, a0, a1, !cw);
            if (r0 > epsilon) {
              context.moveTo(r0 * cos(a1), r0 * sin(a1));
              context.arc(0, 0, r0, a1, a0, cw);
            }
          } else {
            var a01 = a0, a11 = a1, a00 = a0, a10 = a1, da0 = da, da1 = da, ap = padAngle.apply(this, arguments) / 2, rp = ap > epsilon && (padRadius ? +padRadius.apply(this, arguments) : sqrt(r0 * r0 + r1 * r1)), rc = min(abs(r1 - r0) / 2, +cornerRadius.apply(this, arguments)), rc0 = rc, rc1 = rc, t0, t1;
            if (rp > epsilon) {
              var p0 = asin(rp / r0 * sin(ap)), p1 = asin(rp / r1 * sin(ap));
              if ((da0 -= p0 * 2) > epsilon)
                p0 *= cw ? 1 : -1, a00 += p0, a10 -= p0;
              else
                da0 = 0, a00 = a10 = (a0 + a1) / 2;
              if ((da1 -= p1 * 2) > epsilon)
                p1 *= cw ? 1 : -1, a01 += p1, a11 -= p1;
              else
                da1 = 0, a01 = a11 = (a0 + a1) / 2;
            }
            var x01 = r1 * cos(a01), y01 = r1 * sin(a01), x10 = r0 * cos(a10), y10 = r0 * sin(a10);
            if (rc > epsilon) {
              var x11 = r1 * cos(a11), y11 = r1 * sin(a11), x00 = r0 * cos(a00), y00 = r0 * sin(a00), oc;
              if (da < pi && (oc = intersect(x01, y01, x00, y00, x11, y11, x10, y10))) {
                var ax = x01 - oc[0], ay = y01 - oc[1], bx = x11 - oc[0], by = y11 - oc[1], kc = 1 / sin(acos((ax * bx + ay * by) / (sqrt(ax * ax + ay * ay) * sqrt(bx * bx + by * by))) / 2), lc = sqrt(oc[0] * oc[0] + oc[1] * oc[1]);
                rc0 = min(rc, (r0 - lc) / (kc - 1));
                rc1 = min(rc, (r1 - lc) / (kc + 1));
              }
            }
            if (!(da1 > epsilon))
              context.moveTo(x01, y01);
            else if (rc1 > epsilon) {
              t0 = cornerTangents(x00, y00, x01, y01, r1, rc1, cw);
              t1 = cornerTangents(x11, y11, x10, y10, r1, rc1, cw);
              context.moveTo(t0.cx + t0.x01, t0.cy + t0.y01);
              if (rc1 < rc)
                context.arc(t0.cx, t0.cy, rc1, atan2(t0.y01, t0.x01), atan2(t1.y01, t1.x01), !cw);
              else {
                context.arc(t0.cx, t0.cy, rc1, atan2(t0.y01, t0.x01), atan2(t0.y11, t0.x11), !cw);
                context.arc(0, 0, r1, atan2(t0.cy + t0.y11, t0.cx + t0.x11), atan2(t1.cy + t1.y11, t1.cx + t1.x11), !cw);
                context.arc(t1.cx, t1.cy, rc1, atan2(t1.y11, t1.x11), atan2(t1.y01, t1.x01), !cw);
              }
            } else
              context.moveTo(x01, y01), context.arc(0, 0, r1, a01, a11, !cw);
            if (!(r0 > epsilon) || !(da0 > epsilon))
              context.lineTo(x10, y10);
            else if (rc0 > epsilon) {
              t0 = cornerTangents(x10, y10, x11, y11, r0, -rc0, cw);
              t1 = cornerTangents(x01, y01, x00, y00, r0, -rc0, cw);
              context.lineTo(t0.cx + t0.x01, t0.cy + t0.y01);
              if (rc0 < rc)
                context.arc(t0.cx, t0.cy, rc0, atan2(t0.y01, t0.x01), atan2(t1.y01, t1.x01), !cw);
              else {
                context.arc(t0.cx, t0.cy, rc0, atan2(t0.y01, t0.x01), atan2(t0.y11, t0.x11), !cw);
                context.arc(0, 0, r0, atan2(t0.cy + t0.y11, t0.cx + t0.x11), atan2(t1.cy + t1.y11, t1.cx + t1.x11), cw);
                context.arc(t1.cx, t1.cy, rc0, atan2(t1.y11, t1.x11), atan2(t1.y01, t1.x01), !cw);
              }
            } else
              context.arc(0, 0, r0, a10, a00, cw);
          }
          context.closePath();
          if (buffer)
            return context = null, buffer + "" || null;
        }
        arc2.centroid = function() {
          var r = (+innerRadius.apply(this, arguments) + +outerRadius.apply(this, arguments)) / 2, a2 = (+startAngle.apply(this, arguments) + +endAngle.apply(this, arguments)) / 2 - pi / 2;
          return [cos(a2) * r, sin(a2) * r];
        };
        arc2.innerRadius = function(_) {
          return arguments.length ? (innerRadius = typeof _ === "function" ? _ : constant(+_), arc2) : innerRadius;
        };
        arc2.outerRadius = function(_) {
          return arguments.length ? (outerRadius = typeof _ === "function" ? _ : constant(+_), arc2) : outerRadius;
        };
        arc2.cornerRadius = function(_) {
          return arguments.length ? (cornerRadius = typeof _ === "function" ? _ : constant(+_), arc2) : cornerRadius;
        };
        arc2.padRadius = function(_) {
          return arguments.length ? (padRadius = _ == null ? null : typeof _ === "function" ? _ : constant(+_), arc2) : padRadius;
        };
        arc2.startAngle = function(_) {
          return arguments.length ? (startAngle = typeof _ === "function" ? _ : constant(+_), arc2) : startAngle;
        };
        arc2.endAngle = function(_) {
          return arguments.length ? (endAngle = typeof _ === "function" ? _ : constant(+_), arc2) : endAngle;
        };
        arc2.padAngle = function(_) {
          return arguments.length ? (padAngle = typeof _ === "function" ? _ : constant(+_), arc2) : padAngle;
        };
        arc2.context = function(_) {
          return arguments.length ? (context = _ == null ? null : _, arc2) : context;
        };
        return arc2;
      }
      function Linear(context) {
        this._context = context;
      }
      Linear.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._point = 0;
        },
        lineEnd: function() {
          if (this._line || this._line !== 0 && this._point === 1)
            this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
            default:
              this._context.lineTo(x2, y2);
              break;
          }
        }
      };
      function curveLinear(context) {
        return new Linear(context);
      }
      function x(p) {
        return p[0];
      }
      function y(p) {
        return p[1];
      }
      function line2() {
        var x$1 = x, y$1 = y, defined = constant(true), context = null, curve = curveLinear, output = null;
        function line3(data) {
          var i, n = data.length, d, defined0 = false, buffer;
          if (context == null)
            output = curve(buffer = d3Path.path());
          for (i = 0; i <= n; ++i) {
            if (!(i < n && defined(d = data[i], i, data)) === defined0) {
              if (defined0 = !defined0)
                output.lineStart();
              else
                output.lineEnd();
            }
            if (defined0)
              output.point(+x$1(d, i, data), +y$1(d, i, data));
          }
          if (buffer)
            return output = null, buffer + "" || null;
        }
        line3.x = function(_) {
          return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line3) : x$1;
        };
        line3.y = function(_) {
          return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line3) : y$1;
        };
        line3.defined = function(_) {
          return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line3) : defined;
        };
        line3.curve = function(_) {
          return arguments.length ? (curve = _, context != null && (output = curve(context)), line3) : curve;
        };
        line3.context = function(_) {
          return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line3) : context;
        };
        return line3;
      }
      function area() {
        var x0 = x, x1 = null, y0 = constant(0), y1 = y, defined = constant(true), context = null, curve = curveLinear, output = null;
        function area2(data) {
          var i, j, k2, n = data.length, d, defined0 = false, buffer, x0z = new Array(n), y0z = new Array(n);
          if (context == null)
            output = curve(buffer = d3Path.path());
          for (i = 0; i <= n; ++i) {
            if (!(i < n && defined(d = data[i], i, data)) === defined0) {
              if (defined0 = !defined0) {
                j = i;
                output.areaStart();
                output.lineStart();
              } else {
                output.lineEnd();
                output.lineStart();
                for (k2 = i - 1; k2 >= j; --k2) {
                  output.point(x0z[k2], y0z[k2]);
                }
                output.lineEnd();
                output.areaEnd();
              }
            }
            if (defined0) {
              x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data);
              output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]);
            }
          }
          if (buffer)
            return output = null, buffer + "" || null;
        }
        function arealine() {
          return line2().defined(defined).curve(curve).context(context);
        }
        area2.x = function(_) {
          return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), x1 = null, area2) : x0;
        };
        area2.x0 = function(_) {
          return arguments.length ? (x0 = typeof _ === "function" ? _ : constant(+_), area2) : x0;
        };
        area2.x1 = function(_) {
          return arguments.length ? (x1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area2) : x1;
        };
        area2.y = function(_) {
          return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), y1 = null, area2) : y0;
        };
        area2.y0 = function(_) {
          return arguments.length ? (y0 = typeof _ === "function" ? _ : constant(+_), area2) : y0;
        };
        area2.y1 = function(_) {
          return arguments.length ? (y1 = _ == null ? null : typeof _ === "function" ? _ : constant(+_), area2) : y1;
        };
        area2.lineX0 = area2.lineY0 = function() {
          return arealine().x(x0).y(y0);
        };
        area2.lineY1 = function() {
          return arealine().x(x0).y(y1);
        };
        area2.lineX1 = function() {
          return arealine().x(x1).y(y0);
        };
        area2.defined = function(_) {
          return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), area2) : defined;
        };
        area2.curve = function(_) {
          return arguments.length ? (curve = _, context != null && (output = curve(context)), area2) : curve;
        };
        area2.context = function(_) {
          return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area2) : context;
        };
        return area2;
      }
      function descending$1(a2, b) {
        return b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
      }
      function identity(d) {
        return d;
      }
      function pie() {
        var value = identity, sortValues = descending$1, sort = null, startAngle = constant(0), endAngle = constant(tau), padAngle = constant(0);
        function pie2(data) {
          var i, n = data.length, j, k2, sum2 = 0, index = new Array(n), arcs = new Array(n), a0 = +startAngle.apply(this, arguments), da = Math.min(tau, Math.max(-tau, endAngle.apply(this, arguments) - a0)), a1, p = Math.min(Math.abs(da) / n, padAngle.apply(this, arguments)), pa = p * (da < 0 ? -1 : 1), v;
          for (i = 0; i < n; ++i) {
            if ((v = arcs[index[i] = i] = +value(data[i], i, data)) > 0) {
              sum2 += v;
            }
          }
          if (sortValues != null)
            index.sort(function(i2, j2) {
              return sortValues(arcs[i2], arcs[j2]);
            });
          else if (sort != null)
            index.sort(function(i2, j2) {
              return sort(data[i2], data[j2]);
            });
          for (i = 0, k2 = sum2 ? (da - n * pa) / sum2 : 0; i < n; ++i, a0 = a1) {
            j = index[i], v = arcs[j], a1 = a0 + (v > 0 ? v * k2 : 0) + pa, arcs[j] = {
              data: data[j],
              index: i,
              value: v,
              startAngle: a0,
              endAngle: a1,
              padAngle: p
            };
          }
          return arcs;
        }
        pie2.value = function(_) {
          return arguments.length ? (value = typeof _ === "function" ? _ : constant(+_), pie2) : value;
        };
        pie2.sortValues = function(_) {
          return arguments.length ? (sortValues = _, sort = null, pie2) : sortValues;
        };
        pie2.sort = function(_) {
          return arguments.length ? (sort = _, sortValues = null, pie2) : sort;
        };
        pie2.startAngle = function(_) {
          return arguments.length ? (startAngle = typeof _ === "function" ? _ : constant(+_), pie2) : startAngle;
        };
        pie2.endAngle = function(_) {
          return arguments.length ? (endAngle = typeof _ === "function" ? _ : constant(+_), pie2) : endAngle;
        };
        pie2.padAngle = function(_) {
          return arguments.length ? (padAngle = typeof _ === "function" ? _ : constant(+_), pie2) : padAngle;
        };
        return pie2;
      }
      var curveRadialLinear = curveRadial$1(curveLinear);
      function Radial(curve) {
        this._curve = curve;
      }
      Radial.prototype = {
        areaStart: function() {
          this._curve.areaStart();
        },
        areaEnd: function() {
          this._curve.areaEnd();
        },
        lineStart: function() {
          this._curve.lineStart();
        },
        lineEnd: function() {
          this._curve.lineEnd();
        },
        point: function(a2, r) {
          this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
        }
      };
      function curveRadial$1(curve) {
        function radial(context) {
          return new Radial(curve(context));
        }
        radial._curve = curve;
        return radial;
      }
      function lineRadial(l) {
        var c2 = l.curve;
        l.angle = l.x, delete l.x;
        l.radius = l.y, delete l.y;
        l.curve = function(_) {
          return arguments.length ? c2(curveRadial$1(_)) : c2()._curve;
        };
        return l;
      }
      function lineRadial$1() {
        return lineRadial(line2().curve(curveRadialLinear));
      }
      function areaRadial() {
        var a2 = area().curve(curveRadialLinear), c2 = a2.curve, x0 = a2.lineX0, x1 = a2.lineX1, y0 = a2.lineY0, y1 = a2.lineY1;
        a2.angle = a2.x, delete a2.x;
        a2.startAngle = a2.x0, delete a2.x0;
        a2.endAngle = a2.x1, delete a2.x1;
        a2.radius = a2.y, delete a2.y;
        a2.innerRadius = a2.y0, delete a2.y0;
        a2.outerRadius = a2.y1, delete a2.y1;
        a2.lineStartAngle = function() {
          return lineRadial(x0());
        }, delete a2.lineX0;
        a2.lineEndAngle = function() {
          return lineRadial(x1());
        }, delete a2.lineX1;
        a2.lineInnerRadius = function() {
          return lineRadial(y0());
        }, delete a2.lineY0;
        a2.lineOuterRadius = function() {
          return lineRadial(y1());
        }, delete a2.lineY1;
        a2.curve = function(_) {
          return arguments.length ? c2(curveRadial$1(_)) : c2()._curve;
        };
        return a2;
      }
      function pointRadial(x2, y2) {
        return [(y2 = +y2) * Math.cos(x2 -= Math.PI / 2), y2 * Math.sin(x2)];
      }
      var slice = Array.prototype.slice;
      function linkSource(d) {
        return d.source;
      }
      function linkTarget(d) {
        return d.target;
      }
      function link(curve) {
        var source = linkSource, target = linkTarget, x$1 = x, y$1 = y, context = null;
        function link2() {
          var buffer, argv = slice.call(arguments), s2 = source.apply(this, argv), t = target.apply(this, argv);
          if (!context)
            context = buffer = d3Path.path();
          curve(context, +x$1.apply(this, (argv[0] = s2, argv)), +y$1.apply(this, argv), +x$1.apply(this, (argv[0] = t, argv)), +y$1.apply(this, argv));
          if (buffer)
            return context = null, buffer + "" || null;
        }
        link2.source = function(_) {
          return arguments.length ? (source = _, link2) : source;
        };
        link2.target = function(_) {
          return arguments.length ? (target = _, link2) : target;
        };
        link2.x = function(_) {
          return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), link2) : x$1;
        };
        link2.y = function(_) {
          return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), link2) : y$1;
        };
        link2.context = function(_) {
          return arguments.length ? (context = _ == null ? null : _, link2) : context;
        };
        return link2;
      }
      function curveHorizontal(context, x0, y0, x1, y1) {
        context.moveTo(x0, y0);
        context.bezierCurveTo(x0 = (x0 + x1) / 2, y0, x0, y1, x1, y1);
      }
      function curveVertical(context, x0, y0, x1, y1) {
        context.moveTo(x0, y0);
        context.bezierCurveTo(x0, y0 = (y0 + y1) / 2, x1, y0, x1, y1);
      }
      function curveRadial(context, x0, y0, x1, y1) {
        var p0 = pointRadial(x0, y0), p1 = pointRadial(x0, y0 = (y0 + y1) / 2), p2 = pointRadial(x1, y0), p3 = pointRadial(x1, y1);
        context.moveTo(p0[0], p0[1]);
        context.bezierCurveTo(p1[0], p1[1], p2[0], p2[1], p3[0], p3[1]);
      }
      function linkHorizontal() {
        return link(curveHorizontal);
      }
      function linkVertical() {
        return link(curveVertical);
      }
      function linkRadial() {
        var l = link(curveRadial);
        l.angle = l.x, delete l.x;
        l.radius = l.y, delete l.y;
        return l;
      }
      var circle = {
        draw: function(context, size) {
          var r = Math.sqrt(size / pi);
          context.moveTo(r, 0);
          context.arc(0, 0, r, 0, tau);
        }
      };
      var cross = {
        draw: function(context, size) {
          var r = Math.sqrt(size / 5) / 2;
          context.moveTo(-3 * r, -r);
          context.lineTo(-r, -r);
          context.lineTo(-r, -3 * r);
          context.lineTo(r, -3 * r);
          context.lineTo(r, -r);
          context.lineTo(3 * r, -r);
          context.lineTo(3 * r, r);
          context.lineTo(r, r);
          context.lineTo(r, 3 * r);
          context.lineTo(-r, 3 * r);
          context.lineTo(-r, r);
          context.lineTo(-3 * r, r);
          context.closePath();
        }
      };
      var tan30 = Math.sqrt(1 / 3), tan30_2 = tan30 * 2;
      var diamond = {
        draw: function(context, size) {
          var y2 = Math.sqrt(size / tan30_2), x2 = y2 * tan30;
          context.moveTo(0, -y2);
          context.lineTo(x2, 0);
          context.lineTo(0, y2);
          context.lineTo(-x2, 0);
          context.closePath();
        }
      };
      var ka = 0.8908130915292852, kr = Math.sin(pi / 10) / Math.sin(7 * pi / 10), kx = Math.sin(tau / 10) * kr, ky = -Math.cos(tau / 10) * kr;
      var star = {
        draw: function(context, size) {
          var r = Math.sqrt(size * ka), x2 = kx * r, y2 = ky * r;
          context.moveTo(0, -r);
          context.lineTo(x2, y2);
          for (var i = 1; i < 5; ++i) {
            var a2 = tau * i / 5, c2 = Math.cos(a2), s2 = Math.sin(a2);
            context.lineTo(s2 * r, -c2 * r);
            context.lineTo(c2 * x2 - s2 * y2, s2 * x2 + c2 * y2);
          }
          context.closePath();
        }
      };
      var square = {
        draw: function(context, size) {
          var w = Math.sqrt(size), x2 = -w / 2;
          context.rect(x2, x2, w, w);
        }
      };
      var sqrt3 = Math.sqrt(3);
      var triangle = {
        draw: function(context, size) {
          var y2 = -Math.sqrt(size / (sqrt3 * 3));
          context.moveTo(0, y2 * 2);
          context.lineTo(-sqrt3 * y2, -y2);
          context.lineTo(sqrt3 * y2, -y2);
          context.closePath();
        }
      };
      var c = -0.5, s = Math.sqrt(3) / 2, k = 1 / Math.sqrt(12), a = (k / 2 + 1) * 3;
      var wye = {
        draw: function(context, size) {
          var r = Math.sqrt(size / a), x0 = r / 2, y0 = r * k, x1 = x0, y1 = r * k + r, x2 = -x1, y2 = y1;
          context.moveTo(x0, y0);
          context.lineTo(x1, y1);
          context.lineTo(x2, y2);
          context.lineTo(c * x0 - s * y0, s * x0 + c * y0);
          context.lineTo(c * x1 - s * y1, s * x1 + c * y1);
          context.lineTo(c * x2 - s * y2, s * x2 + c * y2);
          context.lineTo(c * x0 + s * y0, c * y0 - s * x0);
          context.lineTo(c * x1 + s * y1, c * y1 - s * x1);
          context.lineTo(c * x2 + s * y2, c * y2 - s * x2);
          context.closePath();
        }
      };
      var symbols = [
        circle,
        cross,
        diamond,
        square,
        star,
        triangle,
        wye
      ];
      function symbol() {
        var type = constant(circle), size = constant(64), context = null;
        function symbol2() {
          var buffer;
          if (!context)
            context = buffer = d3Path.path();
          type.apply(this, arguments).draw(context, +size.apply(this, arguments));
          if (buffer)
            return context = null, buffer + "" || null;
        }
        symbol2.type = function(_) {
          return arguments.length ? (type = typeof _ === "function" ? _ : constant(_), symbol2) : type;
        };
        symbol2.size = function(_) {
          return arguments.length ? (size = typeof _ === "function" ? _ : constant(+_), symbol2) : size;
        };
        symbol2.context = function(_) {
          return arguments.length ? (context = _ == null ? null : _, symbol2) : context;
        };
        return symbol2;
      }
      function noop() {
      }
      function point$3(that, x2, y2) {
        that._context.bezierCurveTo(
          (2 * that._x0 + that._x1) / 3,
          (2 * that._y0 + that._y1) / 3,
          (that._x0 + 2 * that._x1) / 3,
          (that._y0 + 2 * that._y1) / 3,
          (that._x0 + 4 * that._x1 + x2) / 6,
          (that._y0 + 4 * that._y1 + y2) / 6
        );
      }
      function Basis(context) {
        this._context = context;
      }
      Basis.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._y0 = this._y1 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 3:
              point$3(this, this._x1, this._y1);
            case 2:
              this._context.lineTo(this._x1, this._y1);
              break;
          }
          if (this._line || this._line !== 0 && this._point === 1)
            this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
            default:
              point$3(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2;
          this._y0 = this._y1, this._y1 = y2;
        }
      };
      function basis(context) {
        return new Basis(context);
      }
      function BasisClosed(context) {
        this._context = context;
      }
      BasisClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 1: {
              this._context.moveTo(this._x2, this._y2);
              this._context.closePath();
              break;
            }
            case 2: {
              this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
              this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
              this._context.closePath();
              break;
            }
            case 3: {
              this.point(this._x2, this._y2);
              this.point(this._x3, this._y3);
              this.point(this._x4, this._y4);
              break;
            }
          }
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._x2 = x2, this._y2 = y2;
              break;
            case 1:
              this._point = 2;
              this._x3 = x2, this._y3 = y2;
              break;
            case 2:
              this._point = 3;
              this._x4 = x2, this._y4 = y2;
              this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
              break;
            default:
              point$3(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2;
          this._y0 = this._y1, this._y1 = y2;
        }
      };
      function basisClosed(context) {
        return new BasisClosed(context);
      }
      function BasisOpen(context) {
        this._context = context;
      }
      BasisOpen.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._y0 = this._y1 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          if (this._line || this._line !== 0 && this._point === 3)
            this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              var x0 = (this._x0 + 4 * this._x1 + x2) / 6, y0 = (this._y0 + 4 * this._y1 + y2) / 6;
              this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
              break;
            case 3:
              this._point = 4;
            default:
              point$3(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2;
          this._y0 = this._y1, this._y1 = y2;
        }
      };
      function basisOpen(context) {
        return new BasisOpen(context);
      }
      function Bundle(context, beta) {
        this._basis = new Basis(context);
        this._beta = beta;
      }
      Bundle.prototype = {
        lineStart: function() {
          this._x = [];
          this._y = [];
          this._basis.lineStart();
        },
        lineEnd: function() {
          var x2 = this._x, y2 = this._y, j = x2.length - 1;
          if (j > 0) {
            var x0 = x2[0], y0 = y2[0], dx = x2[j] - x0, dy = y2[j] - y0, i = -1, t;
            while (++i <= j) {
              t = i / j;
              this._basis.point(
                this._beta * x2[i] + (1 - this._beta) * (x0 + t * dx),
                this._beta * y2[i] + (1 - this._beta) * (y0 + t * dy)
              );
            }
          }
          this._x = this._y = null;
          this._basis.lineEnd();
        },
        point: function(x2, y2) {
          this._x.push(+x2);
          this._y.push(+y2);
        }
      };
      var bundle = function custom(beta) {
        function bundle2(context) {
          return beta === 1 ? new Basis(context) : new Bundle(context, beta);
        }
        bundle2.beta = function(beta2) {
          return custom(+beta2);
        };
        return bundle2;
      }(0.85);
      function point$2(that, x2, y2) {
        that._context.bezierCurveTo(
          that._x1 + that._k * (that._x2 - that._x0),
          that._y1 + that._k * (that._y2 - that._y0),
          that._x2 + that._k * (that._x1 - x2),
          that._y2 + that._k * (that._y1 - y2),
          that._x2,
          that._y2
        );
      }
      function Cardinal(context, tension) {
        this._context = context;
        this._k = (1 - tension) / 6;
      }
      Cardinal.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 2:
              this._context.lineTo(this._x2, this._y2);
              break;
            case 3:
              point$2(this, this._x1, this._y1);
              break;
          }
          if (this._line || this._line !== 0 && this._point === 1)
            this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              this._x1 = x2, this._y1 = y2;
              break;
            case 2:
              this._point = 3;
            default:
              point$2(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinal = function custom(tension) {
        function cardinal2(context) {
          return new Cardinal(context, tension);
        }
        cardinal2.tension = function(tension2) {
          return custom(+tension2);
        };
        return cardinal2;
      }(0);
      function CardinalClosed(context, tension) {
        this._context = context;
        this._k = (1 - tension) / 6;
      }
      CardinalClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 1: {
              this._context.moveTo(this._x3, this._y3);
              this._context.closePath();
              break;
            }
            case 2: {
              this._context.lineTo(this._x3, this._y3);
              this._context.closePath();
              break;
            }
            case 3: {
              this.point(this._x3, this._y3);
              this.point(this._x4, this._y4);
              this.point(this._x5, this._y5);
              break;
            }
          }
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._x3 = x2, this._y3 = y2;
              break;
            case 1:
              this._point = 2;
              this._context.moveTo(this._x4 = x2, this._y4 = y2);
              break;
            case 2:
              this._point = 3;
              this._x5 = x2, this._y5 = y2;
              break;
            default:
              point$2(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinalClosed = function custom(tension) {
        function cardinal2(context) {
          return new CardinalClosed(context, tension);
        }
        cardinal2.tension = function(tension2) {
          return custom(+tension2);
        };
        return cardinal2;
      }(0);
      function CardinalOpen(context, tension) {
        this._context = context;
        this._k = (1 - tension) / 6;
      }
      CardinalOpen.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          if (this._line || this._line !== 0 && this._point === 3)
            this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
              break;
            case 3:
              this._point = 4;
            default:
              point$2(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinalOpen = function custom(tension) {
        function cardinal2(context) {
          return new CardinalOpen(context, tension);
        }
        cardinal2.tension = function(tension2) {
          return custom(+tension2);
        };
        return cardinal2;
      }(0);
      function point$1(that, x2, y2) {
        var x1 = that._x1, y1 = that._y1, x22 = that._x2, y22 = that._y2;
        if (that._l01_a > epsilon) {
          var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
          x1 = (x1 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
          y1 = (y1 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
        }
        if (that._l23_a > epsilon) {
          var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
          x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m;
          y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
        }
        that._context.bezierCurveTo(x1, y1, x22, y22, that._x2, that._y2);
      }
      function CatmullRom(context, alpha) {
        this._context = context;
        this._alpha = alpha;
      }
      CatmullRom.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
          this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 2:
              this._context.lineTo(this._x2, this._y2);
              break;
            case 3:
              this.point(this._x2, this._y2);
              break;
          }
          if (this._line || this._line !== 0 && this._point === 1)
            this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
            this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
          }
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
            default:
              point$1(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a;
          this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRom = function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
        }
        catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
        };
        return catmullRom2;
      }(0.5);
      function CatmullRomClosed(context, alpha) {
        this._context = context;
        this._alpha = alpha;
      }
      CatmullRomClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
          this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 1: {
              this._context.moveTo(this._x3, this._y3);
              this._context.closePath();
              break;
            }
            case 2: {
              this._context.lineTo(this._x3, this._y3);
              this._context.closePath();
              break;
            }
            case 3: {
              this.point(this._x3, this._y3);
              this.point(this._x4, this._y4);
              this.point(this._x5, this._y5);
              break;
            }
          }
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
            this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
          }
          switch (this._point) {
            case 0:
              this._point = 1;
              this._x3 = x2, this._y3 = y2;
              break;
            case 1:
              this._point = 2;
              this._context.moveTo(this._x4 = x2, this._y4 = y2);
              break;
            case 2:
              this._point = 3;
              this._x5 = x2, this._y5 = y2;
              break;
            default:
              point$1(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a;
          this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRomClosed = function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
        }
        catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
        };
        return catmullRom2;
      }(0.5);
      function CatmullRomOpen(context, alpha) {
        this._context = context;
        this._alpha = alpha;
      }
      CatmullRomOpen.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
          this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
        },
        lineEnd: function() {
          if (this._line || this._line !== 0 && this._point === 3)
            this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
            this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
          }
          switch (this._point) {
            case 0:
              this._point = 1;
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
              break;
            case 3:
              this._point = 4;
            default:
              point$1(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a;
          this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2;
          this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRomOpen = function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
        }
        catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
        };
        return catmullRom2;
      }(0.5);
      function LinearClosed(context) {
        this._context = context;
      }
      LinearClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._point = 0;
        },
        lineEnd: function() {
          if (this._point)
            this._context.closePath();
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          if (this._point)
            this._context.lineTo(x2, y2);
          else
            this._point = 1, this._context.moveTo(x2, y2);
        }
      };
      function linearClosed(context) {
        return new LinearClosed(context);
      }
      function sign(x2) {
        return x2 < 0 ? -1 : 1;
      }
      function slope3(that, x2, y2) {
        var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
        return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
      }
      function slope2(that, t) {
        var h = that._x1 - that._x0;
        return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
      }
      function point2(that, t0, t1) {
        var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
        that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
      }
      function MonotoneX(context) {
        this._context = context;
      }
      MonotoneX.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          switch (this._point) {
            case 2:
              this._context.lineTo(this._x1, this._y1);
              break;
            case 3:
              point2(this, this._t0, slope2(this, this._t0));
              break;
          }
          if (this._line || this._line !== 0 && this._point === 1)
            this._context.closePath();
          this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          var t1 = NaN;
          x2 = +x2, y2 = +y2;
          if (x2 === this._x1 && y2 === this._y1)
            return;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              point2(this, slope2(this, t1 = slope3(this, x2, y2)), t1);
              break;
            default:
              point2(this, this._t0, t1 = slope3(this, x2, y2));
              break;
          }
          this._x0 = this._x1, this._x1 = x2;
          this._y0 = this._y1, this._y1 = y2;
          this._t0 = t1;
        }
      };
      function MonotoneY(context) {
        this._context = new ReflectContext(context);
      }
      (MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
        MonotoneX.prototype.point.call(this, y2, x2);
      };
      function ReflectContext(context) {
        this._context = context;
      }
      ReflectContext.prototype = {
        moveTo: function(x2, y2) {
          this._context.moveTo(y2, x2);
        },
        closePath: function() {
          this._context.closePath();
        },
        lineTo: function(x2, y2) {
          this._context.lineTo(y2, x2);
        },
        bezierCurveTo: function(x1, y1, x2, y2, x3, y3) {
          this._context.bezierCurveTo(y1, x1, y2, x2, y3, x3);
        }
      };
      function monotoneX(context) {
        return new MonotoneX(context);
      }
      function monotoneY(context) {
        return new MonotoneY(context);
      }
      function Natural(context) {
        this._context = context;
      }
      Natural.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x = [];
          this._y = [];
        },
        lineEnd: function() {
          var x2 = this._x, y2 = this._y, n = x2.length;
          if (n) {
            this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]);
            if (n === 2) {
              this._context.lineTo(x2[1], y2[1]);
            } else {
              var px = controlPoints(x2), py = controlPoints(y2);
              for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) {
                this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y2[i1]);
              }
            }
          }
          if (this._line || this._line !== 0 && n === 1)
            this._context.closePath();
          this._line = 1 - this._line;
          this._x = this._y = null;
        },
        point: function(x2, y2) {
          this._x.push(+x2);
          this._y.push(+y2);
        }
      };
      function controlPoints(x2) {
        var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
        a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1];
        for (i = 1; i < n - 1; ++i)
          a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
        a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n];
        for (i = 1; i < n; ++i)
          m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
        a2[n - 1] = r[n - 1] / b[n - 1];
        for (i = n - 2; i >= 0; --i)
          a2[i] = (r[i] - a2[i + 1]) / b[i];
        b[n - 1] = (x2[n] + a2[n - 1]) / 2;
        for (i = 0; i < n - 1; ++i)
          b[i] = 2 * x2[i + 1] - a2[i + 1];
        return [a2, b];
      }
      function natural(context) {
        return new Natural(context);
      }
      function Step(context, t) {
        this._context = context;
        this._t = t;
      }
      Step.prototype = {
        areaStart: function() {
          this._line = 0;
        },
        areaEnd: function() {
          this._line = NaN;
        },
        lineStart: function() {
          this._x = this._y = NaN;
          this._point = 0;
        },
        lineEnd: function() {
          if (0 < this._t && this._t < 1 && this._point === 2)
            this._context.lineTo(this._x, this._y);
          if (this._line || this._line !== 0 && this._point === 1)
            this._context.closePath();
          if (this._line >= 0)
            this._t = 1 - this._t, this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2;
          switch (this._point) {
            case 0:
              this._point = 1;
              this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
            default: {
              if (this._t <= 0) {
                this._context.lineTo(this._x, y2);
                this._context.lineTo(x2, y2);
              } else {
                var x1 = this._x * (1 - this._t) + x2 * this._t;
                this._context.lineTo(x1, this._y);
                this._context.lineTo(x1, y2);
              }
              break;
            }
          }
          this._x = x2, this._y = y2;
        }
      };
      function step(context) {
        return new Step(context, 0.5);
      }
      function stepBefore(context) {
        return new Step(context, 0);
      }
      function stepAfter(context) {
        return new Step(context, 1);
      }
      function none$1(series, order) {
        if (!((n = series.length) > 1))
          return;
        for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i) {
          s0 = s1, s1 = series[order[i]];
          for (j = 0; j < m; ++j) {
            s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
          }
        }
      }
      function none(series) {
        var n = series.length, o = new Array(n);
        while (--n >= 0)
          o[n] = n;
        return o;
      }
      function stackValue(d, key) {
        return d[key];
      }
      function stack() {
        var keys = constant([]), order = none, offset = none$1, value = stackValue;
        function stack2(data) {
          var kz = keys.apply(this, arguments), i, m = data.length, n = kz.length, sz = new Array(n), oz;
          for (i = 0; i < n; ++i) {
            for (var ki = kz[i], si = sz[i] = new Array(m), j = 0, sij; j < m; ++j) {
              si[j] = sij = [0, +value(data[j], ki, j, data)];
              sij.data = data[j];
            }
            si.key = ki;
          }
          for (i = 0, oz = order(sz); i < n; ++i) {
            sz[oz[i]].index = i;
          }
          offset(sz, oz);
          return sz;
        }
        stack2.keys = function(_) {
          return arguments.length ? (keys = typeof _ === "function" ? _ : constant(slice.call(_)), stack2) : keys;
        };
        stack2.value = function(_) {
          return arguments.length ? (value = typeof _ === "function" ? _ : constant(+_), stack2) : value;
        };
        stack2.order = function(_) {
          return arguments.length ? (order = _ == null ? none : typeof _ === "function" ? _ : constant(slice.call(_)), stack2) : order;
        };
        stack2.offset = function(_) {
          return arguments.length ? (offset = _ == null ? none$1 : _, stack2) : offset;
        };
        return stack2;
      }
      function expand(series, order) {
        if (!((n = series.length) > 0))
          return;
        for (var i, n, j = 0, m = series[0].length, y2; j < m; ++j) {
          for (y2 = i = 0; i < n; ++i)
            y2 += series[i][j][1] || 0;
          if (y2)
            for (i = 0; i < n; ++i)
              series[i][j][1] /= y2;
        }
        none$1(series, order);
      }
      function diverging(series, order) {
        if (!((n = series.length) > 0))
          return;
        for (var i, j = 0, d, dy, yp, yn, n, m = series[order[0]].length; j < m; ++j) {
          for (yp = yn = 0, i = 0; i < n; ++i) {
            if ((dy = (d = series[order[i]][j])[1] - d[0]) > 0) {
              d[0] = yp, d[1] = yp += dy;
            } else if (dy < 0) {
              d[1] = yn, d[0] = yn += dy;
            } else {
              d[0] = 0, d[1] = dy;
            }
          }
        }
      }
      function silhouette(series, order) {
        if (!((n = series.length) > 0))
          return;
        for (var j = 0, s0 = series[order[0]], n, m = s0.length; j < m; ++j) {
          for (var i = 0, y2 = 0; i < n; ++i)
            y2 += series[i][j][1] || 0;
          s0[j][1] += s0[j][0] = -y2 / 2;
        }
        none$1(series, order);
      }
      function wiggle(series, order) {
        if (!((n = series.length) > 0) || !((m = (s0 = series[order[0]]).length) > 0))
          return;
        for (var y2 = 0, j = 1, s0, m, n; j < m; ++j) {
          for (var i = 0, s1 = 0, s2 = 0; i < n; ++i) {
            var si = series[order[i]], sij0 = si[j][1] || 0, sij1 = si[j - 1][1] || 0, s3 = (sij0 - sij1) / 2;
            for (var k2 = 0; k2 < i; ++k2) {
              var sk = series[order[k2]], skj0 = sk[j][1] || 0, skj1 = sk[j - 1][1] || 0;
              s3 += skj0 - skj1;
            }
            s1 += sij0, s2 += s3 * sij0;
          }
          s0[j - 1][1] += s0[j - 1][0] = y2;
          if (s1)
            y2 -= s2 / s1;
        }
        s0[j - 1][1] += s0[j - 1][0] = y2;
        none$1(series, order);
      }
      function appearance(series) {
        var peaks = series.map(peak);
        return none(series).sort(function(a2, b) {
          return peaks[a2] - peaks[b];
        });
      }
      function peak(series) {
        var i = -1, j = 0, n = series.length, vi, vj = -Infinity;
        while (++i < n)
          if ((vi = +series[i][1]) > vj)
            vj = vi, j = i;
        return j;
      }
      function ascending(series) {
        var sums = series.map(sum);
        return none(series).sort(function(a2, b) {
          return sums[a2] - sums[b];
        });
      }
      function sum(series) {
        var s2 = 0, i = -1, n = series.length, v;
        while (++i < n)
          if (v = +series[i][1])
            s2 += v;
        return s2;
      }
      function descending(series) {
        return ascending(series).reverse();
      }
      function insideOut(series) {
        var n = series.length, i, j, sums = series.map(sum), order = appearance(series), top = 0, bottom = 0, tops = [], bottoms = [];
        for (i = 0; i < n; ++i) {
          j = order[i];
          if (top < bottom) {
            top += sums[j];
            tops.push(j);
          } else {
            bottom += sums[j];
            bottoms.push(j);
          }
        }
        return bottoms.reverse().concat(tops);
      }
      function reverse(series) {
        return none(series).reverse();
      }
      exports2.arc = arc;
      exports2.area = area;
      exports2.areaRadial = areaRadial;
      exports2.curveBasis = basis;
      exports2.curveBasisClosed = basisClosed;
      exports2.curveBasisOpen = basisOpen;
      exports2.curveBundle = bundle;
      exports2.curveCardinal = cardinal;
      exports2.curveCardinalClosed = cardinalClosed;
      exports2.curveCardinalOpen = cardinalOpen;
      exports2.curveCatmullRom = catmullRom;
      exports2.curveCatmullRomClosed = catmullRomClosed;
      exports2.curveCatmullRomOpen = catmullRomOpen;
      exports2.curveLinear = curveLinear;
      exports2.curveLinearClosed = linearClosed;
      exports2.curveMonotoneX = monotoneX;
      exports2.curveMonotoneY = monotoneY;
      exports2.curveNatural = natural;
      exports2.curveStep = step;
      exports2.curveStepAfter = stepAfter;
      exports2.curveStepBefore = stepBefore;
      exports2.line = line2;
      exports2.lineRadial = lineRadial$1;
      exports2.linkHorizontal = linkHorizontal;
      exports2.linkRadial = linkRadial;
      exports2.linkVertical = linkVertical;
      exports2.pie = pie;
      exports2.pointRadial = pointRadial;
      exports2.radialArea = areaRadial;
      exports2.radialLine = lineRadial$1;
      exports2.stack = stack;
      exports2.stackOffsetDiverging = diverging;
      exports2.stackOffsetExpand = expand;
      exports2.stackOffsetNone = none$1;
      exports2.stackOffsetSilhouette = silhouette;
      exports2.stackOffsetWiggle = wiggle;
      exports2.stackOrderAppearance = appearance;
      exports2.stackOrderAscending = ascending;
      exports2.stackOrderDescending = descending;
      exports2.stackOrderInsideOut = insideOut;
      exports2.stackOrderNone = none;
      exports2.stackOrderReverse = reverse;
      exports2.symbol = symbol;
      exports2.symbolCircle = circle;
      exports2.symbolCross = cross;
      exports2.symbolDiamond = diamond;
      exports2.symbolSquare = square;
      exports2.symbolStar = star;
      exports2.symbolTriangle = triangle;
      exports2.symbolWye = wye;
      exports2.symbols = symbols;
      Object.defineProperty(exports2, "__esModule", { value: true });
    });
  }
});

// tests/chart.test.ts
var import_strict = __toESM(require("node:assert/strict"), 1);
var import_node_test = __toESM(require("node:test"), 1);

// src/features/figures/chart-geometry.ts
var import_d3_scale = __toESM(require_d3_scale(), 1);
var import_d3_shape = __toESM(require_d3_shape(), 1);
function geometry(points, box2) {
  const values = points.flatMap(
    (point2) => point2.formAverage === null ? [point2.form] : [point2.form, point2.formAverage]
  );
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max(1, (high - low) * 0.08);
  const y = (0, import_d3_scale.scaleLinear)().domain([low - room, high + room]).range([box2.top, box2.height - box2.bottom]);
  const x = (0, import_d3_scale.scaleLinear)().domain(points.length > 1 ? [0, points.length - 1] : [-1, 1]).range([box2.left, box2.width - box2.right]);
  const dots = points.map((point2, place) => ({ x: x(place), y: y(point2.form), point: point2 }));
  const path = (0, import_d3_shape.line)().x((dot) => dot.x).y((dot) => dot.y);
  const averages = points.flatMap(
    (point2, place) => point2.formAverage === null ? [] : [{ x: x(place), y: y(point2.formAverage) }]
  );
  return {
    dots,
    average: averages.length > 1 ? path(averages) ?? "" : "",
    last: dots[dots.length - 1],
    ticks: points.length === 0 ? [] : y.ticks(4).map((value) => ({ value, y: y(value) }))
  };
}
function nearest(dots, x) {
  let best = 0;
  dots.forEach((dot, place) => {
    if (Math.abs(dot.x - x) < Math.abs((dots[best]?.x ?? 0) - x))
      best = place;
  });
  return best;
}

// tests/chart.test.ts
var box = { width: 360, height: 220, left: 34, right: 46, top: 14, bottom: 14 };
var point = (form, formAverage = null) => ({ roundId: String(form), form, formAverage });
(0, import_node_test.default)("better is up: a lower form stands higher", () => {
  const { dots } = geometry([point(20), point(12)], box);
  import_strict.default.ok(dots[1].y < dots[0].y);
});
(0, import_node_test.default)("rounds go from left to right inside the margins", () => {
  const { dots, last } = geometry([point(20), point(12), point(15)], box);
  import_strict.default.deepEqual([dots[0]?.x, dots[2]?.x], [34, 314]);
  import_strict.default.equal(last, dots[2]);
  for (const dot of dots)
    import_strict.default.ok(dot.y >= box.top && dot.y <= box.height - box.bottom);
});
(0, import_node_test.default)("one round is a dot in the middle, without a line", () => {
  const { dots, average } = geometry([point(18)], box);
  import_strict.default.deepEqual([dots[0]?.x, average], [174, ""]);
});
(0, import_node_test.default)("the line begins where five rounds are there, and is not smoothed", () => {
  const points = [20, 19, 18, 17].map((form) => point(form)).concat([point(16, 18), point(15, 17)]);
  const { average, dots } = geometry(points, box);
  import_strict.default.match(average, /^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  import_strict.default.ok(average.startsWith(`M${dots[4]?.x}`));
});
(0, import_node_test.default)("no rounds have no dots and no ticks", () => {
  import_strict.default.deepEqual(geometry([], box), { dots: [], average: "", last: void 0, ticks: [] });
});
(0, import_node_test.default)("a tap reads the nearest round", () => {
  const { dots } = geometry([point(20), point(12), point(15)], box);
  import_strict.default.deepEqual(
    [0, 100, 180, 400].map((x) => nearest(dots, x)),
    [0, 0, 1, 2]
  );
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vLi4vLi4vLi4vdXNyL3NoYXJlL25vZGVqcy9pbnRlcm5tYXAvZGlzdC9pbmRleC5janMiLCAiLi4vLi4vLi4vLi4vLi4vLi4vdXNyL3NoYXJlL25vZGVqcy9kMy1hcnJheS9kaXN0L2luZGV4LmNqcyIsICIuLi8uLi8uLi8uLi8uLi8uLi91c3Ivc2hhcmUvbm9kZWpzL2QzLWNvbGxlY3Rpb24vZGlzdC9kMy1jb2xsZWN0aW9uLmpzIiwgIi4uLy4uLy4uLy4uLy4uLy4uL3Vzci9zaGFyZS9ub2RlanMvZDMtY29sb3IvZGlzdC9kMy1jb2xvci5qcyIsICIuLi8uLi8uLi8uLi8uLi8uLi91c3Ivc2hhcmUvbm9kZWpzL2QzLWludGVycG9sYXRlL2Rpc3QvZDMtaW50ZXJwb2xhdGUuanMiLCAiLi4vLi4vLi4vLi4vLi4vLi4vdXNyL3NoYXJlL2phdmFzY3JpcHQvZDMtZm9ybWF0L2QzLWZvcm1hdC5qcyIsICIuLi8uLi8uLi8uLi8uLi8uLi91c3Ivc2hhcmUvbm9kZWpzL2QzLXRpbWUvZGlzdC9kMy10aW1lLmpzIiwgIi4uLy4uLy4uLy4uLy4uLy4uL3Vzci9zaGFyZS9ub2RlanMvZDMtdGltZS1mb3JtYXQvZGlzdC9kMy10aW1lLWZvcm1hdC5qcyIsICIuLi8uLi8uLi8uLi8uLi8uLi91c3Ivc2hhcmUvbm9kZWpzL2QzLXNjYWxlL2Rpc3QvZDMtc2NhbGUuanMiLCAiLi4vLi4vLi4vLi4vLi4vLi4vdXNyL3NoYXJlL25vZGVqcy9kMy1wYXRoL2Rpc3QvZDMtcGF0aC5qcyIsICIuLi8uLi8uLi8uLi8uLi8uLi91c3Ivc2hhcmUvbm9kZWpzL2QzLXNoYXBlL2Rpc3QvZDMtc2hhcGUuanMiLCAiLi4vLi4vdGVzdHMvY2hhcnQudGVzdC50cyIsICIuLi8uLi9zcmMvZmVhdHVyZXMvZmlndXJlcy9jaGFydC1nZW9tZXRyeS50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsICdfX2VzTW9kdWxlJywgeyB2YWx1ZTogdHJ1ZSB9KTtcblxuY2xhc3MgSW50ZXJuTWFwIGV4dGVuZHMgTWFwIHtcbiAgY29uc3RydWN0b3IoZW50cmllcywga2V5ID0ga2V5b2YpIHtcbiAgICBzdXBlcigpO1xuICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0aWVzKHRoaXMsIHtfaW50ZXJuOiB7dmFsdWU6IG5ldyBNYXAoKX0sIF9rZXk6IHt2YWx1ZToga2V5fX0pO1xuICAgIGlmIChlbnRyaWVzICE9IG51bGwpIGZvciAoY29uc3QgW2tleSwgdmFsdWVdIG9mIGVudHJpZXMpIHRoaXMuc2V0KGtleSwgdmFsdWUpO1xuICB9XG4gIGdldChrZXkpIHtcbiAgICByZXR1cm4gc3VwZXIuZ2V0KGludGVybl9nZXQodGhpcywga2V5KSk7XG4gIH1cbiAgaGFzKGtleSkge1xuICAgIHJldHVybiBzdXBlci5oYXMoaW50ZXJuX2dldCh0aGlzLCBrZXkpKTtcbiAgfVxuICBzZXQoa2V5LCB2YWx1ZSkge1xuICAgIHJldHVybiBzdXBlci5zZXQoaW50ZXJuX3NldCh0aGlzLCBrZXkpLCB2YWx1ZSk7XG4gIH1cbiAgZGVsZXRlKGtleSkge1xuICAgIHJldHVybiBzdXBlci5kZWxldGUoaW50ZXJuX2RlbGV0ZSh0aGlzLCBrZXkpKTtcbiAgfVxufVxuXG5jbGFzcyBJbnRlcm5TZXQgZXh0ZW5kcyBTZXQge1xuICBjb25zdHJ1Y3Rvcih2YWx1ZXMsIGtleSA9IGtleW9mKSB7XG4gICAgc3VwZXIoKTtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydGllcyh0aGlzLCB7X2ludGVybjoge3ZhbHVlOiBuZXcgTWFwKCl9LCBfa2V5OiB7dmFsdWU6IGtleX19KTtcbiAgICBpZiAodmFsdWVzICE9IG51bGwpIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSB0aGlzLmFkZCh2YWx1ZSk7XG4gIH1cbiAgaGFzKHZhbHVlKSB7XG4gICAgcmV0dXJuIHN1cGVyLmhhcyhpbnRlcm5fZ2V0KHRoaXMsIHZhbHVlKSk7XG4gIH1cbiAgYWRkKHZhbHVlKSB7XG4gICAgcmV0dXJuIHN1cGVyLmFkZChpbnRlcm5fc2V0KHRoaXMsIHZhbHVlKSk7XG4gIH1cbiAgZGVsZXRlKHZhbHVlKSB7XG4gICAgcmV0dXJuIHN1cGVyLmRlbGV0ZShpbnRlcm5fZGVsZXRlKHRoaXMsIHZhbHVlKSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gaW50ZXJuX2dldCh7X2ludGVybiwgX2tleX0sIHZhbHVlKSB7XG4gIGNvbnN0IGtleSA9IF9rZXkodmFsdWUpO1xuICByZXR1cm4gX2ludGVybi5oYXMoa2V5KSA/IF9pbnRlcm4uZ2V0KGtleSkgOiB2YWx1ZTtcbn1cblxuZnVuY3Rpb24gaW50ZXJuX3NldCh7X2ludGVybiwgX2tleX0sIHZhbHVlKSB7XG4gIGNvbnN0IGtleSA9IF9rZXkodmFsdWUpO1xuICBpZiAoX2ludGVybi5oYXMoa2V5KSkgcmV0dXJuIF9pbnRlcm4uZ2V0KGtleSk7XG4gIF9pbnRlcm4uc2V0KGtleSwgdmFsdWUpO1xuICByZXR1cm4gdmFsdWU7XG59XG5cbmZ1bmN0aW9uIGludGVybl9kZWxldGUoe19pbnRlcm4sIF9rZXl9LCB2YWx1ZSkge1xuICBjb25zdCBrZXkgPSBfa2V5KHZhbHVlKTtcbiAgaWYgKF9pbnRlcm4uaGFzKGtleSkpIHtcbiAgICB2YWx1ZSA9IF9pbnRlcm4uZ2V0KGtleSk7XG4gICAgX2ludGVybi5kZWxldGUoa2V5KTtcbiAgfVxuICByZXR1cm4gdmFsdWU7XG59XG5cbmZ1bmN0aW9uIGtleW9mKHZhbHVlKSB7XG4gIHJldHVybiB2YWx1ZSAhPT0gbnVsbCAmJiB0eXBlb2YgdmFsdWUgPT09IFwib2JqZWN0XCIgPyB2YWx1ZS52YWx1ZU9mKCkgOiB2YWx1ZTtcbn1cblxuZXhwb3J0cy5JbnRlcm5NYXAgPSBJbnRlcm5NYXA7XG5leHBvcnRzLkludGVyblNldCA9IEludGVyblNldDtcbiIsICJPYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgJ19fZXNNb2R1bGUnLCB7IHZhbHVlOiB0cnVlIH0pO1xuXG52YXIgaW50ZXJubWFwID0gcmVxdWlyZSgnaW50ZXJubWFwJyk7XG5cbmZ1bmN0aW9uIGFzY2VuZGluZyhhLCBiKSB7XG4gIHJldHVybiBhID09IG51bGwgfHwgYiA9PSBudWxsID8gTmFOIDogYSA8IGIgPyAtMSA6IGEgPiBiID8gMSA6IGEgPj0gYiA/IDAgOiBOYU47XG59XG5cbmZ1bmN0aW9uIGRlc2NlbmRpbmcoYSwgYikge1xuICByZXR1cm4gYSA9PSBudWxsIHx8IGIgPT0gbnVsbCA/IE5hTlxuICAgIDogYiA8IGEgPyAtMVxuICAgIDogYiA+IGEgPyAxXG4gICAgOiBiID49IGEgPyAwXG4gICAgOiBOYU47XG59XG5cbmZ1bmN0aW9uIGJpc2VjdG9yKGYpIHtcbiAgbGV0IGNvbXBhcmUxLCBjb21wYXJlMiwgZGVsdGE7XG5cbiAgLy8gSWYgYW4gYWNjZXNzb3IgaXMgc3BlY2lmaWVkLCBwcm9tb3RlIGl0IHRvIGEgY29tcGFyYXRvci4gSW4gdGhpcyBjYXNlIHdlXG4gIC8vIGNhbiB0ZXN0IHdoZXRoZXIgdGhlIHNlYXJjaCB2YWx1ZSBpcyAoc2VsZi0pIGNvbXBhcmFibGUuIFdlIGNhblx1MjAxOXQgZG8gdGhpc1xuICAvLyBmb3IgYSBjb21wYXJhdG9yIChleGNlcHQgZm9yIHNwZWNpZmljLCBrbm93biBjb21wYXJhdG9ycykgYmVjYXVzZSB3ZSBjYW5cdTIwMTl0XG4gIC8vIHRlbGwgaWYgdGhlIGNvbXBhcmF0b3IgaXMgc3ltbWV0cmljLCBhbmQgYW4gYXN5bW1ldHJpYyBjb21wYXJhdG9yIGNhblx1MjAxOXQgYmVcbiAgLy8gdXNlZCB0byB0ZXN0IHdoZXRoZXIgYSBzaW5nbGUgdmFsdWUgaXMgY29tcGFyYWJsZS5cbiAgaWYgKGYubGVuZ3RoICE9PSAyKSB7XG4gICAgY29tcGFyZTEgPSBhc2NlbmRpbmc7XG4gICAgY29tcGFyZTIgPSAoZCwgeCkgPT4gYXNjZW5kaW5nKGYoZCksIHgpO1xuICAgIGRlbHRhID0gKGQsIHgpID0+IGYoZCkgLSB4O1xuICB9IGVsc2Uge1xuICAgIGNvbXBhcmUxID0gZiA9PT0gYXNjZW5kaW5nIHx8IGYgPT09IGRlc2NlbmRpbmcgPyBmIDogemVybztcbiAgICBjb21wYXJlMiA9IGY7XG4gICAgZGVsdGEgPSBmO1xuICB9XG5cbiAgZnVuY3Rpb24gbGVmdChhLCB4LCBsbyA9IDAsIGhpID0gYS5sZW5ndGgpIHtcbiAgICBpZiAobG8gPCBoaSkge1xuICAgICAgaWYgKGNvbXBhcmUxKHgsIHgpICE9PSAwKSByZXR1cm4gaGk7XG4gICAgICBkbyB7XG4gICAgICAgIGNvbnN0IG1pZCA9IChsbyArIGhpKSA+Pj4gMTtcbiAgICAgICAgaWYgKGNvbXBhcmUyKGFbbWlkXSwgeCkgPCAwKSBsbyA9IG1pZCArIDE7XG4gICAgICAgIGVsc2UgaGkgPSBtaWQ7XG4gICAgICB9IHdoaWxlIChsbyA8IGhpKTtcbiAgICB9XG4gICAgcmV0dXJuIGxvO1xuICB9XG5cbiAgZnVuY3Rpb24gcmlnaHQoYSwgeCwgbG8gPSAwLCBoaSA9IGEubGVuZ3RoKSB7XG4gICAgaWYgKGxvIDwgaGkpIHtcbiAgICAgIGlmIChjb21wYXJlMSh4LCB4KSAhPT0gMCkgcmV0dXJuIGhpO1xuICAgICAgZG8ge1xuICAgICAgICBjb25zdCBtaWQgPSAobG8gKyBoaSkgPj4+IDE7XG4gICAgICAgIGlmIChjb21wYXJlMihhW21pZF0sIHgpIDw9IDApIGxvID0gbWlkICsgMTtcbiAgICAgICAgZWxzZSBoaSA9IG1pZDtcbiAgICAgIH0gd2hpbGUgKGxvIDwgaGkpO1xuICAgIH1cbiAgICByZXR1cm4gbG87XG4gIH1cblxuICBmdW5jdGlvbiBjZW50ZXIoYSwgeCwgbG8gPSAwLCBoaSA9IGEubGVuZ3RoKSB7XG4gICAgY29uc3QgaSA9IGxlZnQoYSwgeCwgbG8sIGhpIC0gMSk7XG4gICAgcmV0dXJuIGkgPiBsbyAmJiBkZWx0YShhW2kgLSAxXSwgeCkgPiAtZGVsdGEoYVtpXSwgeCkgPyBpIC0gMSA6IGk7XG4gIH1cblxuICByZXR1cm4ge2xlZnQsIGNlbnRlciwgcmlnaHR9O1xufVxuXG5mdW5jdGlvbiB6ZXJvKCkge1xuICByZXR1cm4gMDtcbn1cblxuZnVuY3Rpb24gbnVtYmVyKHgpIHtcbiAgcmV0dXJuIHggPT09IG51bGwgPyBOYU4gOiAreDtcbn1cblxuZnVuY3Rpb24qIG51bWJlcnModmFsdWVzLCB2YWx1ZW9mKSB7XG4gIGlmICh2YWx1ZW9mID09PSB1bmRlZmluZWQpIHtcbiAgICBmb3IgKGxldCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICAgIGlmICh2YWx1ZSAhPSBudWxsICYmICh2YWx1ZSA9ICt2YWx1ZSkgPj0gdmFsdWUpIHtcbiAgICAgICAgeWllbGQgdmFsdWU7XG4gICAgICB9XG4gICAgfVxuICB9IGVsc2Uge1xuICAgIGxldCBpbmRleCA9IC0xO1xuICAgIGZvciAobGV0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgaWYgKCh2YWx1ZSA9IHZhbHVlb2YodmFsdWUsICsraW5kZXgsIHZhbHVlcykpICE9IG51bGwgJiYgKHZhbHVlID0gK3ZhbHVlKSA+PSB2YWx1ZSkge1xuICAgICAgICB5aWVsZCB2YWx1ZTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cblxuY29uc3QgYXNjZW5kaW5nQmlzZWN0ID0gYmlzZWN0b3IoYXNjZW5kaW5nKTtcbmNvbnN0IGJpc2VjdFJpZ2h0ID0gYXNjZW5kaW5nQmlzZWN0LnJpZ2h0O1xuY29uc3QgYmlzZWN0TGVmdCA9IGFzY2VuZGluZ0Jpc2VjdC5sZWZ0O1xuY29uc3QgYmlzZWN0Q2VudGVyID0gYmlzZWN0b3IobnVtYmVyKS5jZW50ZXI7XG5cbmZ1bmN0aW9uIGJsdXIodmFsdWVzLCByKSB7XG4gIGlmICghKChyID0gK3IpID49IDApKSB0aHJvdyBuZXcgUmFuZ2VFcnJvcihcImludmFsaWQgclwiKTtcbiAgbGV0IGxlbmd0aCA9IHZhbHVlcy5sZW5ndGg7XG4gIGlmICghKChsZW5ndGggPSBNYXRoLmZsb29yKGxlbmd0aCkpID49IDApKSB0aHJvdyBuZXcgUmFuZ2VFcnJvcihcImludmFsaWQgbGVuZ3RoXCIpO1xuICBpZiAoIWxlbmd0aCB8fCAhcikgcmV0dXJuIHZhbHVlcztcbiAgY29uc3QgYmx1ciA9IGJsdXJmKHIpO1xuICBjb25zdCB0ZW1wID0gdmFsdWVzLnNsaWNlKCk7XG4gIGJsdXIodmFsdWVzLCB0ZW1wLCAwLCBsZW5ndGgsIDEpO1xuICBibHVyKHRlbXAsIHZhbHVlcywgMCwgbGVuZ3RoLCAxKTtcbiAgYmx1cih2YWx1ZXMsIHRlbXAsIDAsIGxlbmd0aCwgMSk7XG4gIHJldHVybiB2YWx1ZXM7XG59XG5cbmNvbnN0IGJsdXIyID0gQmx1cjIoYmx1cmYpO1xuXG5jb25zdCBibHVySW1hZ2UgPSBCbHVyMihibHVyZkltYWdlKTtcblxuZnVuY3Rpb24gQmx1cjIoYmx1cikge1xuICByZXR1cm4gZnVuY3Rpb24oZGF0YSwgcngsIHJ5ID0gcngpIHtcbiAgICBpZiAoISgocnggPSArcngpID49IDApKSB0aHJvdyBuZXcgUmFuZ2VFcnJvcihcImludmFsaWQgcnhcIik7XG4gICAgaWYgKCEoKHJ5ID0gK3J5KSA+PSAwKSkgdGhyb3cgbmV3IFJhbmdlRXJyb3IoXCJpbnZhbGlkIHJ5XCIpO1xuICAgIGxldCB7ZGF0YTogdmFsdWVzLCB3aWR0aCwgaGVpZ2h0fSA9IGRhdGE7XG4gICAgaWYgKCEoKHdpZHRoID0gTWF0aC5mbG9vcih3aWR0aCkpID49IDApKSB0aHJvdyBuZXcgUmFuZ2VFcnJvcihcImludmFsaWQgd2lkdGhcIik7XG4gICAgaWYgKCEoKGhlaWdodCA9IE1hdGguZmxvb3IoaGVpZ2h0ICE9PSB1bmRlZmluZWQgPyBoZWlnaHQgOiB2YWx1ZXMubGVuZ3RoIC8gd2lkdGgpKSA+PSAwKSkgdGhyb3cgbmV3IFJhbmdlRXJyb3IoXCJpbnZhbGlkIGhlaWdodFwiKTtcbiAgICBpZiAoIXdpZHRoIHx8ICFoZWlnaHQgfHwgKCFyeCAmJiAhcnkpKSByZXR1cm4gZGF0YTtcbiAgICBjb25zdCBibHVyeCA9IHJ4ICYmIGJsdXIocngpO1xuICAgIGNvbnN0IGJsdXJ5ID0gcnkgJiYgYmx1cihyeSk7XG4gICAgY29uc3QgdGVtcCA9IHZhbHVlcy5zbGljZSgpO1xuICAgIGlmIChibHVyeCAmJiBibHVyeSkge1xuICAgICAgYmx1cmgoYmx1cngsIHRlbXAsIHZhbHVlcywgd2lkdGgsIGhlaWdodCk7XG4gICAgICBibHVyaChibHVyeCwgdmFsdWVzLCB0ZW1wLCB3aWR0aCwgaGVpZ2h0KTtcbiAgICAgIGJsdXJoKGJsdXJ4LCB0ZW1wLCB2YWx1ZXMsIHdpZHRoLCBoZWlnaHQpO1xuICAgICAgYmx1cnYoYmx1cnksIHZhbHVlcywgdGVtcCwgd2lkdGgsIGhlaWdodCk7XG4gICAgICBibHVydihibHVyeSwgdGVtcCwgdmFsdWVzLCB3aWR0aCwgaGVpZ2h0KTtcbiAgICAgIGJsdXJ2KGJsdXJ5LCB2YWx1ZXMsIHRlbXAsIHdpZHRoLCBoZWlnaHQpO1xuICAgIH0gZWxzZSBpZiAoYmx1cngpIHtcbiAgICAgIGJsdXJoKGJsdXJ4LCB2YWx1ZXMsIHRlbXAsIHdpZHRoLCBoZWlnaHQpO1xuICAgICAgYmx1cmgoYmx1cngsIHRlbXAsIHZhbHVlcywgd2lkdGgsIGhlaWdodCk7XG4gICAgICBibHVyaChibHVyeCwgdmFsdWVzLCB0ZW1wLCB3aWR0aCwgaGVpZ2h0KTtcbiAgICB9IGVsc2UgaWYgKGJsdXJ5KSB7XG4gICAgICBibHVydihibHVyeSwgdmFsdWVzLCB0ZW1wLCB3aWR0aCwgaGVpZ2h0KTtcbiAgICAgIGJsdXJ2KGJsdXJ5LCB0ZW1wLCB2YWx1ZXMsIHdpZHRoLCBoZWlnaHQpO1xuICAgICAgYmx1cnYoYmx1cnksIHZhbHVlcywgdGVtcCwgd2lkdGgsIGhlaWdodCk7XG4gICAgfVxuICAgIHJldHVybiBkYXRhO1xuICB9O1xufVxuXG5mdW5jdGlvbiBibHVyaChibHVyLCBULCBTLCB3LCBoKSB7XG4gIGZvciAobGV0IHkgPSAwLCBuID0gdyAqIGg7IHkgPCBuOykge1xuICAgIGJsdXIoVCwgUywgeSwgeSArPSB3LCAxKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBibHVydihibHVyLCBULCBTLCB3LCBoKSB7XG4gIGZvciAobGV0IHggPSAwLCBuID0gdyAqIGg7IHggPCB3OyArK3gpIHtcbiAgICBibHVyKFQsIFMsIHgsIHggKyBuLCB3KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBibHVyZkltYWdlKHJhZGl1cykge1xuICBjb25zdCBibHVyID0gYmx1cmYocmFkaXVzKTtcbiAgcmV0dXJuIChULCBTLCBzdGFydCwgc3RvcCwgc3RlcCkgPT4ge1xuICAgIHN0YXJ0IDw8PSAyLCBzdG9wIDw8PSAyLCBzdGVwIDw8PSAyO1xuICAgIGJsdXIoVCwgUywgc3RhcnQgKyAwLCBzdG9wICsgMCwgc3RlcCk7XG4gICAgYmx1cihULCBTLCBzdGFydCArIDEsIHN0b3AgKyAxLCBzdGVwKTtcbiAgICBibHVyKFQsIFMsIHN0YXJ0ICsgMiwgc3RvcCArIDIsIHN0ZXApO1xuICAgIGJsdXIoVCwgUywgc3RhcnQgKyAzLCBzdG9wICsgMywgc3RlcCk7XG4gIH07XG59XG5cbi8vIEdpdmVuIGEgdGFyZ2V0IGFycmF5IFQsIGEgc291cmNlIGFycmF5IFMsIHNldHMgZWFjaCB2YWx1ZSBUW2ldIHRvIHRoZSBhdmVyYWdlXG4vLyBvZiB7U1tpIC0gcl0sIFx1MjAyNiwgU1tpXSwgXHUyMDI2LCBTW2kgKyByXX0sIHdoZXJlIHIgPSBcdTIzMEFyYWRpdXNcdTIzMEIsIHN0YXJ0IDw9IGkgPCBzdG9wLFxuLy8gZm9yIGVhY2ggaSwgaSArIHN0ZXAsIGkgKyAyICogc3RlcCwgZXRjLiwgYW5kIHdoZXJlIFNbal0gaXMgY2xhbXBlZCBiZXR3ZWVuXG4vLyBTW3N0YXJ0XSAoaW5jbHVzaXZlKSBhbmQgU1tzdG9wXSAoZXhjbHVzaXZlKS4gSWYgdGhlIGdpdmVuIHJhZGl1cyBpcyBub3QgYW5cbi8vIGludGVnZXIsIFNbaSAtIHIgLSAxXSBhbmQgU1tpICsgciArIDFdIGFyZSBhZGRlZCB0byB0aGUgc3VtLCBlYWNoIHdlaWdodGVkXG4vLyBhY2NvcmRpbmcgdG8gciAtIFx1MjMwQXJhZGl1c1x1MjMwQi5cbmZ1bmN0aW9uIGJsdXJmKHJhZGl1cykge1xuICBjb25zdCByYWRpdXMwID0gTWF0aC5mbG9vcihyYWRpdXMpO1xuICBpZiAocmFkaXVzMCA9PT0gcmFkaXVzKSByZXR1cm4gYmx1cmkocmFkaXVzKTtcbiAgY29uc3QgdCA9IHJhZGl1cyAtIHJhZGl1czA7XG4gIGNvbnN0IHcgPSAyICogcmFkaXVzICsgMTtcbiAgcmV0dXJuIChULCBTLCBzdGFydCwgc3RvcCwgc3RlcCkgPT4geyAvLyBzdG9wIG11c3QgYmUgYWxpZ25lZCFcbiAgICBpZiAoISgoc3RvcCAtPSBzdGVwKSA+PSBzdGFydCkpIHJldHVybjsgLy8gaW5jbHVzaXZlIHN0b3BcbiAgICBsZXQgc3VtID0gcmFkaXVzMCAqIFNbc3RhcnRdO1xuICAgIGNvbnN0IHMwID0gc3RlcCAqIHJhZGl1czA7XG4gICAgY29uc3QgczEgPSBzMCArIHN0ZXA7XG4gICAgZm9yIChsZXQgaSA9IHN0YXJ0LCBqID0gc3RhcnQgKyBzMDsgaSA8IGo7IGkgKz0gc3RlcCkge1xuICAgICAgc3VtICs9IFNbTWF0aC5taW4oc3RvcCwgaSldO1xuICAgIH1cbiAgICBmb3IgKGxldCBpID0gc3RhcnQsIGogPSBzdG9wOyBpIDw9IGo7IGkgKz0gc3RlcCkge1xuICAgICAgc3VtICs9IFNbTWF0aC5taW4oc3RvcCwgaSArIHMwKV07XG4gICAgICBUW2ldID0gKHN1bSArIHQgKiAoU1tNYXRoLm1heChzdGFydCwgaSAtIHMxKV0gKyBTW01hdGgubWluKHN0b3AsIGkgKyBzMSldKSkgLyB3O1xuICAgICAgc3VtIC09IFNbTWF0aC5tYXgoc3RhcnQsIGkgLSBzMCldO1xuICAgIH1cbiAgfTtcbn1cblxuLy8gTGlrZSBibHVyZiwgYnV0IG9wdGltaXplZCBmb3IgaW50ZWdlciByYWRpdXMuXG5mdW5jdGlvbiBibHVyaShyYWRpdXMpIHtcbiAgY29uc3QgdyA9IDIgKiByYWRpdXMgKyAxO1xuICByZXR1cm4gKFQsIFMsIHN0YXJ0LCBzdG9wLCBzdGVwKSA9PiB7IC8vIHN0b3AgbXVzdCBiZSBhbGlnbmVkIVxuICAgIGlmICghKChzdG9wIC09IHN0ZXApID49IHN0YXJ0KSkgcmV0dXJuOyAvLyBpbmNsdXNpdmUgc3RvcFxuICAgIGxldCBzdW0gPSByYWRpdXMgKiBTW3N0YXJ0XTtcbiAgICBjb25zdCBzID0gc3RlcCAqIHJhZGl1cztcbiAgICBmb3IgKGxldCBpID0gc3RhcnQsIGogPSBzdGFydCArIHM7IGkgPCBqOyBpICs9IHN0ZXApIHtcbiAgICAgIHN1bSArPSBTW01hdGgubWluKHN0b3AsIGkpXTtcbiAgICB9XG4gICAgZm9yIChsZXQgaSA9IHN0YXJ0LCBqID0gc3RvcDsgaSA8PSBqOyBpICs9IHN0ZXApIHtcbiAgICAgIHN1bSArPSBTW01hdGgubWluKHN0b3AsIGkgKyBzKV07XG4gICAgICBUW2ldID0gc3VtIC8gdztcbiAgICAgIHN1bSAtPSBTW01hdGgubWF4KHN0YXJ0LCBpIC0gcyldO1xuICAgIH1cbiAgfTtcbn1cblxuZnVuY3Rpb24gY291bnQodmFsdWVzLCB2YWx1ZW9mKSB7XG4gIGxldCBjb3VudCA9IDA7XG4gIGlmICh2YWx1ZW9mID09PSB1bmRlZmluZWQpIHtcbiAgICBmb3IgKGxldCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICAgIGlmICh2YWx1ZSAhPSBudWxsICYmICh2YWx1ZSA9ICt2YWx1ZSkgPj0gdmFsdWUpIHtcbiAgICAgICAgKytjb3VudDtcbiAgICAgIH1cbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgbGV0IGluZGV4ID0gLTE7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAoKHZhbHVlID0gdmFsdWVvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKSkgIT0gbnVsbCAmJiAodmFsdWUgPSArdmFsdWUpID49IHZhbHVlKSB7XG4gICAgICAgICsrY291bnQ7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIHJldHVybiBjb3VudDtcbn1cblxuZnVuY3Rpb24gbGVuZ3RoJDEoYXJyYXkpIHtcbiAgcmV0dXJuIGFycmF5Lmxlbmd0aCB8IDA7XG59XG5cbmZ1bmN0aW9uIGVtcHR5KGxlbmd0aCkge1xuICByZXR1cm4gIShsZW5ndGggPiAwKTtcbn1cblxuZnVuY3Rpb24gYXJyYXlpZnkodmFsdWVzKSB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWVzICE9PSBcIm9iamVjdFwiIHx8IFwibGVuZ3RoXCIgaW4gdmFsdWVzID8gdmFsdWVzIDogQXJyYXkuZnJvbSh2YWx1ZXMpO1xufVxuXG5mdW5jdGlvbiByZWR1Y2VyKHJlZHVjZSkge1xuICByZXR1cm4gdmFsdWVzID0+IHJlZHVjZSguLi52YWx1ZXMpO1xufVxuXG5mdW5jdGlvbiBjcm9zcyguLi52YWx1ZXMpIHtcbiAgY29uc3QgcmVkdWNlID0gdHlwZW9mIHZhbHVlc1t2YWx1ZXMubGVuZ3RoIC0gMV0gPT09IFwiZnVuY3Rpb25cIiAmJiByZWR1Y2VyKHZhbHVlcy5wb3AoKSk7XG4gIHZhbHVlcyA9IHZhbHVlcy5tYXAoYXJyYXlpZnkpO1xuICBjb25zdCBsZW5ndGhzID0gdmFsdWVzLm1hcChsZW5ndGgkMSk7XG4gIGNvbnN0IGogPSB2YWx1ZXMubGVuZ3RoIC0gMTtcbiAgY29uc3QgaW5kZXggPSBuZXcgQXJyYXkoaiArIDEpLmZpbGwoMCk7XG4gIGNvbnN0IHByb2R1Y3QgPSBbXTtcbiAgaWYgKGogPCAwIHx8IGxlbmd0aHMuc29tZShlbXB0eSkpIHJldHVybiBwcm9kdWN0O1xuICB3aGlsZSAodHJ1ZSkge1xuICAgIHByb2R1Y3QucHVzaChpbmRleC5tYXAoKGosIGkpID0+IHZhbHVlc1tpXVtqXSkpO1xuICAgIGxldCBpID0gajtcbiAgICB3aGlsZSAoKytpbmRleFtpXSA9PT0gbGVuZ3Roc1tpXSkge1xuICAgICAgaWYgKGkgPT09IDApIHJldHVybiByZWR1Y2UgPyBwcm9kdWN0Lm1hcChyZWR1Y2UpIDogcHJvZHVjdDtcbiAgICAgIGluZGV4W2ktLV0gPSAwO1xuICAgIH1cbiAgfVxufVxuXG5mdW5jdGlvbiBjdW1zdW0odmFsdWVzLCB2YWx1ZW9mKSB7XG4gIHZhciBzdW0gPSAwLCBpbmRleCA9IDA7XG4gIHJldHVybiBGbG9hdDY0QXJyYXkuZnJvbSh2YWx1ZXMsIHZhbHVlb2YgPT09IHVuZGVmaW5lZFxuICAgID8gdiA9PiAoc3VtICs9ICt2IHx8IDApXG4gICAgOiB2ID0+IChzdW0gKz0gK3ZhbHVlb2YodiwgaW5kZXgrKywgdmFsdWVzKSB8fCAwKSk7XG59XG5cbmZ1bmN0aW9uIHZhcmlhbmNlKHZhbHVlcywgdmFsdWVvZikge1xuICBsZXQgY291bnQgPSAwO1xuICBsZXQgZGVsdGE7XG4gIGxldCBtZWFuID0gMDtcbiAgbGV0IHN1bSA9IDA7XG4gIGlmICh2YWx1ZW9mID09PSB1bmRlZmluZWQpIHtcbiAgICBmb3IgKGxldCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICAgIGlmICh2YWx1ZSAhPSBudWxsICYmICh2YWx1ZSA9ICt2YWx1ZSkgPj0gdmFsdWUpIHtcbiAgICAgICAgZGVsdGEgPSB2YWx1ZSAtIG1lYW47XG4gICAgICAgIG1lYW4gKz0gZGVsdGEgLyArK2NvdW50O1xuICAgICAgICBzdW0gKz0gZGVsdGEgKiAodmFsdWUgLSBtZWFuKTtcbiAgICAgIH1cbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgbGV0IGluZGV4ID0gLTE7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAoKHZhbHVlID0gdmFsdWVvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKSkgIT0gbnVsbCAmJiAodmFsdWUgPSArdmFsdWUpID49IHZhbHVlKSB7XG4gICAgICAgIGRlbHRhID0gdmFsdWUgLSBtZWFuO1xuICAgICAgICBtZWFuICs9IGRlbHRhIC8gKytjb3VudDtcbiAgICAgICAgc3VtICs9IGRlbHRhICogKHZhbHVlIC0gbWVhbik7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIGlmIChjb3VudCA+IDEpIHJldHVybiBzdW0gLyAoY291bnQgLSAxKTtcbn1cblxuZnVuY3Rpb24gZGV2aWF0aW9uKHZhbHVlcywgdmFsdWVvZikge1xuICBjb25zdCB2ID0gdmFyaWFuY2UodmFsdWVzLCB2YWx1ZW9mKTtcbiAgcmV0dXJuIHYgPyBNYXRoLnNxcnQodikgOiB2O1xufVxuXG5mdW5jdGlvbiBleHRlbnQodmFsdWVzLCB2YWx1ZW9mKSB7XG4gIGxldCBtaW47XG4gIGxldCBtYXg7XG4gIGlmICh2YWx1ZW9mID09PSB1bmRlZmluZWQpIHtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgaWYgKHZhbHVlICE9IG51bGwpIHtcbiAgICAgICAgaWYgKG1pbiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgaWYgKHZhbHVlID49IHZhbHVlKSBtaW4gPSBtYXggPSB2YWx1ZTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICBpZiAobWluID4gdmFsdWUpIG1pbiA9IHZhbHVlO1xuICAgICAgICAgIGlmIChtYXggPCB2YWx1ZSkgbWF4ID0gdmFsdWU7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgbGV0IGluZGV4ID0gLTE7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAoKHZhbHVlID0gdmFsdWVvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKSkgIT0gbnVsbCkge1xuICAgICAgICBpZiAobWluID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICBpZiAodmFsdWUgPj0gdmFsdWUpIG1pbiA9IG1heCA9IHZhbHVlO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGlmIChtaW4gPiB2YWx1ZSkgbWluID0gdmFsdWU7XG4gICAgICAgICAgaWYgKG1heCA8IHZhbHVlKSBtYXggPSB2YWx1ZTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cbiAgfVxuICByZXR1cm4gW21pbiwgbWF4XTtcbn1cblxuLy8gaHR0cHM6Ly9naXRodWIuY29tL3B5dGhvbi9jcHl0aG9uL2Jsb2IvYTc0ZWVhMjM4ZjViYWJhMTU3OTdlMmU4YjU3MGQxNTNiYzg2OTBhNy9Nb2R1bGVzL21hdGhtb2R1bGUuYyNMMTQyM1xuY2xhc3MgQWRkZXIge1xuICBjb25zdHJ1Y3RvcigpIHtcbiAgICB0aGlzLl9wYXJ0aWFscyA9IG5ldyBGbG9hdDY0QXJyYXkoMzIpO1xuICAgIHRoaXMuX24gPSAwO1xuICB9XG4gIGFkZCh4KSB7XG4gICAgY29uc3QgcCA9IHRoaXMuX3BhcnRpYWxzO1xuICAgIGxldCBpID0gMDtcbiAgICBmb3IgKGxldCBqID0gMDsgaiA8IHRoaXMuX24gJiYgaiA8IDMyOyBqKyspIHtcbiAgICAgIGNvbnN0IHkgPSBwW2pdLFxuICAgICAgICBoaSA9IHggKyB5LFxuICAgICAgICBsbyA9IE1hdGguYWJzKHgpIDwgTWF0aC5hYnMoeSkgPyB4IC0gKGhpIC0geSkgOiB5IC0gKGhpIC0geCk7XG4gICAgICBpZiAobG8pIHBbaSsrXSA9IGxvO1xuICAgICAgeCA9IGhpO1xuICAgIH1cbiAgICBwW2ldID0geDtcbiAgICB0aGlzLl9uID0gaSArIDE7XG4gICAgcmV0dXJuIHRoaXM7XG4gIH1cbiAgdmFsdWVPZigpIHtcbiAgICBjb25zdCBwID0gdGhpcy5fcGFydGlhbHM7XG4gICAgbGV0IG4gPSB0aGlzLl9uLCB4LCB5LCBsbywgaGkgPSAwO1xuICAgIGlmIChuID4gMCkge1xuICAgICAgaGkgPSBwWy0tbl07XG4gICAgICB3aGlsZSAobiA+IDApIHtcbiAgICAgICAgeCA9IGhpO1xuICAgICAgICB5ID0gcFstLW5dO1xuICAgICAgICBoaSA9IHggKyB5O1xuICAgICAgICBsbyA9IHkgLSAoaGkgLSB4KTtcbiAgICAgICAgaWYgKGxvKSBicmVhaztcbiAgICAgIH1cbiAgICAgIGlmIChuID4gMCAmJiAoKGxvIDwgMCAmJiBwW24gLSAxXSA8IDApIHx8IChsbyA+IDAgJiYgcFtuIC0gMV0gPiAwKSkpIHtcbiAgICAgICAgeSA9IGxvICogMjtcbiAgICAgICAgeCA9IGhpICsgeTtcbiAgICAgICAgaWYgKHkgPT0geCAtIGhpKSBoaSA9IHg7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBoaTtcbiAgfVxufVxuXG5mdW5jdGlvbiBmc3VtKHZhbHVlcywgdmFsdWVvZikge1xuICBjb25zdCBhZGRlciA9IG5ldyBBZGRlcigpO1xuICBpZiAodmFsdWVvZiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAodmFsdWUgPSArdmFsdWUpIHtcbiAgICAgICAgYWRkZXIuYWRkKHZhbHVlKTtcbiAgICAgIH1cbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgbGV0IGluZGV4ID0gLTE7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAodmFsdWUgPSArdmFsdWVvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKSkge1xuICAgICAgICBhZGRlci5hZGQodmFsdWUpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICByZXR1cm4gK2FkZGVyO1xufVxuXG5mdW5jdGlvbiBmY3Vtc3VtKHZhbHVlcywgdmFsdWVvZikge1xuICBjb25zdCBhZGRlciA9IG5ldyBBZGRlcigpO1xuICBsZXQgaW5kZXggPSAtMTtcbiAgcmV0dXJuIEZsb2F0NjRBcnJheS5mcm9tKHZhbHVlcywgdmFsdWVvZiA9PT0gdW5kZWZpbmVkXG4gICAgICA/IHYgPT4gYWRkZXIuYWRkKCt2IHx8IDApXG4gICAgICA6IHYgPT4gYWRkZXIuYWRkKCt2YWx1ZW9mKHYsICsraW5kZXgsIHZhbHVlcykgfHwgMClcbiAgKTtcbn1cblxuZnVuY3Rpb24gaWRlbnRpdHkoeCkge1xuICByZXR1cm4geDtcbn1cblxuZnVuY3Rpb24gZ3JvdXAodmFsdWVzLCAuLi5rZXlzKSB7XG4gIHJldHVybiBuZXN0KHZhbHVlcywgaWRlbnRpdHksIGlkZW50aXR5LCBrZXlzKTtcbn1cblxuZnVuY3Rpb24gZ3JvdXBzKHZhbHVlcywgLi4ua2V5cykge1xuICByZXR1cm4gbmVzdCh2YWx1ZXMsIEFycmF5LmZyb20sIGlkZW50aXR5LCBrZXlzKTtcbn1cblxuZnVuY3Rpb24gZmxhdHRlbiQxKGdyb3Vwcywga2V5cykge1xuICBmb3IgKGxldCBpID0gMSwgbiA9IGtleXMubGVuZ3RoOyBpIDwgbjsgKytpKSB7XG4gICAgZ3JvdXBzID0gZ3JvdXBzLmZsYXRNYXAoZyA9PiBnLnBvcCgpLm1hcCgoW2tleSwgdmFsdWVdKSA9PiBbLi4uZywga2V5LCB2YWx1ZV0pKTtcbiAgfVxuICByZXR1cm4gZ3JvdXBzO1xufVxuXG5mdW5jdGlvbiBmbGF0R3JvdXAodmFsdWVzLCAuLi5rZXlzKSB7XG4gIHJldHVybiBmbGF0dGVuJDEoZ3JvdXBzKHZhbHVlcywgLi4ua2V5cyksIGtleXMpO1xufVxuXG5mdW5jdGlvbiBmbGF0Um9sbHVwKHZhbHVlcywgcmVkdWNlLCAuLi5rZXlzKSB7XG4gIHJldHVybiBmbGF0dGVuJDEocm9sbHVwcyh2YWx1ZXMsIHJlZHVjZSwgLi4ua2V5cyksIGtleXMpO1xufVxuXG5mdW5jdGlvbiByb2xsdXAodmFsdWVzLCByZWR1Y2UsIC4uLmtleXMpIHtcbiAgcmV0dXJuIG5lc3QodmFsdWVzLCBpZGVudGl0eSwgcmVkdWNlLCBrZXlzKTtcbn1cblxuZnVuY3Rpb24gcm9sbHVwcyh2YWx1ZXMsIHJlZHVjZSwgLi4ua2V5cykge1xuICByZXR1cm4gbmVzdCh2YWx1ZXMsIEFycmF5LmZyb20sIHJlZHVjZSwga2V5cyk7XG59XG5cbmZ1bmN0aW9uIGluZGV4KHZhbHVlcywgLi4ua2V5cykge1xuICByZXR1cm4gbmVzdCh2YWx1ZXMsIGlkZW50aXR5LCB1bmlxdWUsIGtleXMpO1xufVxuXG5mdW5jdGlvbiBpbmRleGVzKHZhbHVlcywgLi4ua2V5cykge1xuICByZXR1cm4gbmVzdCh2YWx1ZXMsIEFycmF5LmZyb20sIHVuaXF1ZSwga2V5cyk7XG59XG5cbmZ1bmN0aW9uIHVuaXF1ZSh2YWx1ZXMpIHtcbiAgaWYgKHZhbHVlcy5sZW5ndGggIT09IDEpIHRocm93IG5ldyBFcnJvcihcImR1cGxpY2F0ZSBrZXlcIik7XG4gIHJldHVybiB2YWx1ZXNbMF07XG59XG5cbmZ1bmN0aW9uIG5lc3QodmFsdWVzLCBtYXAsIHJlZHVjZSwga2V5cykge1xuICByZXR1cm4gKGZ1bmN0aW9uIHJlZ3JvdXAodmFsdWVzLCBpKSB7XG4gICAgaWYgKGkgPj0ga2V5cy5sZW5ndGgpIHJldHVybiByZWR1Y2UodmFsdWVzKTtcbiAgICBjb25zdCBncm91cHMgPSBuZXcgaW50ZXJubWFwLkludGVybk1hcCgpO1xuICAgIGNvbnN0IGtleW9mID0ga2V5c1tpKytdO1xuICAgIGxldCBpbmRleCA9IC0xO1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBjb25zdCBrZXkgPSBrZXlvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKTtcbiAgICAgIGNvbnN0IGdyb3VwID0gZ3JvdXBzLmdldChrZXkpO1xuICAgICAgaWYgKGdyb3VwKSBncm91cC5wdXNoKHZhbHVlKTtcbiAgICAgIGVsc2UgZ3JvdXBzLnNldChrZXksIFt2YWx1ZV0pO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlc10gb2YgZ3JvdXBzKSB7XG4gICAgICBncm91cHMuc2V0KGtleSwgcmVncm91cCh2YWx1ZXMsIGkpKTtcbiAgICB9XG4gICAgcmV0dXJuIG1hcChncm91cHMpO1xuICB9KSh2YWx1ZXMsIDApO1xufVxuXG5mdW5jdGlvbiBwZXJtdXRlKHNvdXJjZSwga2V5cykge1xuICByZXR1cm4gQXJyYXkuZnJvbShrZXlzLCBrZXkgPT4gc291cmNlW2tleV0pO1xufVxuXG5mdW5jdGlvbiBzb3J0KHZhbHVlcywgLi4uRikge1xuICBpZiAodHlwZW9mIHZhbHVlc1tTeW1ib2wuaXRlcmF0b3JdICE9PSBcImZ1bmN0aW9uXCIpIHRocm93IG5ldyBUeXBlRXJyb3IoXCJ2YWx1ZXMgaXMgbm90IGl0ZXJhYmxlXCIpO1xuICB2YWx1ZXMgPSBBcnJheS5mcm9tKHZhbHVlcyk7XG4gIGxldCBbZl0gPSBGO1xuICBpZiAoKGYgJiYgZi5sZW5ndGggIT09IDIpIHx8IEYubGVuZ3RoID4gMSkge1xuICAgIGNvbnN0IGluZGV4ID0gVWludDMyQXJyYXkuZnJvbSh2YWx1ZXMsIChkLCBpKSA9PiBpKTtcbiAgICBpZiAoRi5sZW5ndGggPiAxKSB7XG4gICAgICBGID0gRi5tYXAoZiA9PiB2YWx1ZXMubWFwKGYpKTtcbiAgICAgIGluZGV4LnNvcnQoKGksIGopID0+IHtcbiAgICAgICAgZm9yIChjb25zdCBmIG9mIEYpIHtcbiAgICAgICAgICBjb25zdCBjID0gYXNjZW5kaW5nRGVmaW5lZChmW2ldLCBmW2pdKTtcbiAgICAgICAgICBpZiAoYykgcmV0dXJuIGM7XG4gICAgICAgIH1cbiAgICAgIH0pO1xuICAgIH0gZWxzZSB7XG4gICAgICBmID0gdmFsdWVzLm1hcChmKTtcbiAgICAgIGluZGV4LnNvcnQoKGksIGopID0+IGFzY2VuZGluZ0RlZmluZWQoZltpXSwgZltqXSkpO1xuICAgIH1cbiAgICByZXR1cm4gcGVybXV0ZSh2YWx1ZXMsIGluZGV4KTtcbiAgfVxuICByZXR1cm4gdmFsdWVzLnNvcnQoY29tcGFyZURlZmluZWQoZikpO1xufVxuXG5mdW5jdGlvbiBjb21wYXJlRGVmaW5lZChjb21wYXJlID0gYXNjZW5kaW5nKSB7XG4gIGlmIChjb21wYXJlID09PSBhc2NlbmRpbmcpIHJldHVybiBhc2NlbmRpbmdEZWZpbmVkO1xuICBpZiAodHlwZW9mIGNvbXBhcmUgIT09IFwiZnVuY3Rpb25cIikgdGhyb3cgbmV3IFR5cGVFcnJvcihcImNvbXBhcmUgaXMgbm90IGEgZnVuY3Rpb25cIik7XG4gIHJldHVybiAoYSwgYikgPT4ge1xuICAgIGNvbnN0IHggPSBjb21wYXJlKGEsIGIpO1xuICAgIGlmICh4IHx8IHggPT09IDApIHJldHVybiB4O1xuICAgIHJldHVybiAoY29tcGFyZShiLCBiKSA9PT0gMCkgLSAoY29tcGFyZShhLCBhKSA9PT0gMCk7XG4gIH07XG59XG5cbmZ1bmN0aW9uIGFzY2VuZGluZ0RlZmluZWQoYSwgYikge1xuICByZXR1cm4gKGEgPT0gbnVsbCB8fCAhKGEgPj0gYSkpIC0gKGIgPT0gbnVsbCB8fCAhKGIgPj0gYikpIHx8IChhIDwgYiA/IC0xIDogYSA+IGIgPyAxIDogMCk7XG59XG5cbmZ1bmN0aW9uIGdyb3VwU29ydCh2YWx1ZXMsIHJlZHVjZSwga2V5KSB7XG4gIHJldHVybiAocmVkdWNlLmxlbmd0aCAhPT0gMlxuICAgID8gc29ydChyb2xsdXAodmFsdWVzLCByZWR1Y2UsIGtleSksICgoW2FrLCBhdl0sIFtiaywgYnZdKSA9PiBhc2NlbmRpbmcoYXYsIGJ2KSB8fCBhc2NlbmRpbmcoYWssIGJrKSkpXG4gICAgOiBzb3J0KGdyb3VwKHZhbHVlcywga2V5KSwgKChbYWssIGF2XSwgW2JrLCBidl0pID0+IHJlZHVjZShhdiwgYnYpIHx8IGFzY2VuZGluZyhhaywgYmspKSkpXG4gICAgLm1hcCgoW2tleV0pID0+IGtleSk7XG59XG5cbnZhciBhcnJheSA9IEFycmF5LnByb3RvdHlwZTtcblxudmFyIHNsaWNlID0gYXJyYXkuc2xpY2U7XG5cbmZ1bmN0aW9uIGNvbnN0YW50KHgpIHtcbiAgcmV0dXJuICgpID0+IHg7XG59XG5cbnZhciBlMTAgPSBNYXRoLnNxcnQoNTApLFxuICAgIGU1ID0gTWF0aC5zcXJ0KDEwKSxcbiAgICBlMiA9IE1hdGguc3FydCgyKTtcblxuZnVuY3Rpb24gdGlja3Moc3RhcnQsIHN0b3AsIGNvdW50KSB7XG4gIHZhciByZXZlcnNlLFxuICAgICAgaSA9IC0xLFxuICAgICAgbixcbiAgICAgIHRpY2tzLFxuICAgICAgc3RlcDtcblxuICBzdG9wID0gK3N0b3AsIHN0YXJ0ID0gK3N0YXJ0LCBjb3VudCA9ICtjb3VudDtcbiAgaWYgKHN0YXJ0ID09PSBzdG9wICYmIGNvdW50ID4gMCkgcmV0dXJuIFtzdGFydF07XG4gIGlmIChyZXZlcnNlID0gc3RvcCA8IHN0YXJ0KSBuID0gc3RhcnQsIHN0YXJ0ID0gc3RvcCwgc3RvcCA9IG47XG4gIGlmICgoc3RlcCA9IHRpY2tJbmNyZW1lbnQoc3RhcnQsIHN0b3AsIGNvdW50KSkgPT09IDAgfHwgIWlzRmluaXRlKHN0ZXApKSByZXR1cm4gW107XG5cbiAgaWYgKHN0ZXAgPiAwKSB7XG4gICAgbGV0IHIwID0gTWF0aC5yb3VuZChzdGFydCAvIHN0ZXApLCByMSA9IE1hdGgucm91bmQoc3RvcCAvIHN0ZXApO1xuICAgIGlmIChyMCAqIHN0ZXAgPCBzdGFydCkgKytyMDtcbiAgICBpZiAocjEgKiBzdGVwID4gc3RvcCkgLS1yMTtcbiAgICB0aWNrcyA9IG5ldyBBcnJheShuID0gcjEgLSByMCArIDEpO1xuICAgIHdoaWxlICgrK2kgPCBuKSB0aWNrc1tpXSA9IChyMCArIGkpICogc3RlcDtcbiAgfSBlbHNlIHtcbiAgICBzdGVwID0gLXN0ZXA7XG4gICAgbGV0IHIwID0gTWF0aC5yb3VuZChzdGFydCAqIHN0ZXApLCByMSA9IE1hdGgucm91bmQoc3RvcCAqIHN0ZXApO1xuICAgIGlmIChyMCAvIHN0ZXAgPCBzdGFydCkgKytyMDtcbiAgICBpZiAocjEgLyBzdGVwID4gc3RvcCkgLS1yMTtcbiAgICB0aWNrcyA9IG5ldyBBcnJheShuID0gcjEgLSByMCArIDEpO1xuICAgIHdoaWxlICgrK2kgPCBuKSB0aWNrc1tpXSA9IChyMCArIGkpIC8gc3RlcDtcbiAgfVxuXG4gIGlmIChyZXZlcnNlKSB0aWNrcy5yZXZlcnNlKCk7XG5cbiAgcmV0dXJuIHRpY2tzO1xufVxuXG5mdW5jdGlvbiB0aWNrSW5jcmVtZW50KHN0YXJ0LCBzdG9wLCBjb3VudCkge1xuICB2YXIgc3RlcCA9IChzdG9wIC0gc3RhcnQpIC8gTWF0aC5tYXgoMCwgY291bnQpLFxuICAgICAgcG93ZXIgPSBNYXRoLmZsb29yKE1hdGgubG9nKHN0ZXApIC8gTWF0aC5MTjEwKSxcbiAgICAgIGVycm9yID0gc3RlcCAvIE1hdGgucG93KDEwLCBwb3dlcik7XG4gIHJldHVybiBwb3dlciA+PSAwXG4gICAgICA/IChlcnJvciA+PSBlMTAgPyAxMCA6IGVycm9yID49IGU1ID8gNSA6IGVycm9yID49IGUyID8gMiA6IDEpICogTWF0aC5wb3coMTAsIHBvd2VyKVxuICAgICAgOiAtTWF0aC5wb3coMTAsIC1wb3dlcikgLyAoZXJyb3IgPj0gZTEwID8gMTAgOiBlcnJvciA+PSBlNSA/IDUgOiBlcnJvciA+PSBlMiA/IDIgOiAxKTtcbn1cblxuZnVuY3Rpb24gdGlja1N0ZXAoc3RhcnQsIHN0b3AsIGNvdW50KSB7XG4gIHZhciBzdGVwMCA9IE1hdGguYWJzKHN0b3AgLSBzdGFydCkgLyBNYXRoLm1heCgwLCBjb3VudCksXG4gICAgICBzdGVwMSA9IE1hdGgucG93KDEwLCBNYXRoLmZsb29yKE1hdGgubG9nKHN0ZXAwKSAvIE1hdGguTE4xMCkpLFxuICAgICAgZXJyb3IgPSBzdGVwMCAvIHN0ZXAxO1xuICBpZiAoZXJyb3IgPj0gZTEwKSBzdGVwMSAqPSAxMDtcbiAgZWxzZSBpZiAoZXJyb3IgPj0gZTUpIHN0ZXAxICo9IDU7XG4gIGVsc2UgaWYgKGVycm9yID49IGUyKSBzdGVwMSAqPSAyO1xuICByZXR1cm4gc3RvcCA8IHN0YXJ0ID8gLXN0ZXAxIDogc3RlcDE7XG59XG5cbmZ1bmN0aW9uIG5pY2Uoc3RhcnQsIHN0b3AsIGNvdW50KSB7XG4gIGxldCBwcmVzdGVwO1xuICB3aGlsZSAodHJ1ZSkge1xuICAgIGNvbnN0IHN0ZXAgPSB0aWNrSW5jcmVtZW50KHN0YXJ0LCBzdG9wLCBjb3VudCk7XG4gICAgaWYgKHN0ZXAgPT09IHByZXN0ZXAgfHwgc3RlcCA9PT0gMCB8fCAhaXNGaW5pdGUoc3RlcCkpIHtcbiAgICAgIHJldHVybiBbc3RhcnQsIHN0b3BdO1xuICAgIH0gZWxzZSBpZiAoc3RlcCA+IDApIHtcbiAgICAgIHN0YXJ0ID0gTWF0aC5mbG9vcihzdGFydCAvIHN0ZXApICogc3RlcDtcbiAgICAgIHN0b3AgPSBNYXRoLmNlaWwoc3RvcCAvIHN0ZXApICogc3RlcDtcbiAgICB9IGVsc2UgaWYgKHN0ZXAgPCAwKSB7XG4gICAgICBzdGFydCA9IE1hdGguY2VpbChzdGFydCAqIHN0ZXApIC8gc3RlcDtcbiAgICAgIHN0b3AgPSBNYXRoLmZsb29yKHN0b3AgKiBzdGVwKSAvIHN0ZXA7XG4gICAgfVxuICAgIHByZXN0ZXAgPSBzdGVwO1xuICB9XG59XG5cbmZ1bmN0aW9uIHRocmVzaG9sZFN0dXJnZXModmFsdWVzKSB7XG4gIHJldHVybiBNYXRoLmNlaWwoTWF0aC5sb2coY291bnQodmFsdWVzKSkgLyBNYXRoLkxOMikgKyAxO1xufVxuXG5mdW5jdGlvbiBiaW4oKSB7XG4gIHZhciB2YWx1ZSA9IGlkZW50aXR5LFxuICAgICAgZG9tYWluID0gZXh0ZW50LFxuICAgICAgdGhyZXNob2xkID0gdGhyZXNob2xkU3R1cmdlcztcblxuICBmdW5jdGlvbiBoaXN0b2dyYW0oZGF0YSkge1xuICAgIGlmICghQXJyYXkuaXNBcnJheShkYXRhKSkgZGF0YSA9IEFycmF5LmZyb20oZGF0YSk7XG5cbiAgICB2YXIgaSxcbiAgICAgICAgbiA9IGRhdGEubGVuZ3RoLFxuICAgICAgICB4LFxuICAgICAgICBzdGVwLFxuICAgICAgICB2YWx1ZXMgPSBuZXcgQXJyYXkobik7XG5cbiAgICBmb3IgKGkgPSAwOyBpIDwgbjsgKytpKSB7XG4gICAgICB2YWx1ZXNbaV0gPSB2YWx1ZShkYXRhW2ldLCBpLCBkYXRhKTtcbiAgICB9XG5cbiAgICB2YXIgeHogPSBkb21haW4odmFsdWVzKSxcbiAgICAgICAgeDAgPSB4elswXSxcbiAgICAgICAgeDEgPSB4elsxXSxcbiAgICAgICAgdHogPSB0aHJlc2hvbGQodmFsdWVzLCB4MCwgeDEpO1xuXG4gICAgLy8gQ29udmVydCBudW1iZXIgb2YgdGhyZXNob2xkcyBpbnRvIHVuaWZvcm0gdGhyZXNob2xkcywgYW5kIG5pY2UgdGhlXG4gICAgLy8gZGVmYXVsdCBkb21haW4gYWNjb3JkaW5nbHkuXG4gICAgaWYgKCFBcnJheS5pc0FycmF5KHR6KSkge1xuICAgICAgY29uc3QgbWF4ID0geDEsIHRuID0gK3R6O1xuICAgICAgaWYgKGRvbWFpbiA9PT0gZXh0ZW50KSBbeDAsIHgxXSA9IG5pY2UoeDAsIHgxLCB0bik7XG4gICAgICB0eiA9IHRpY2tzKHgwLCB4MSwgdG4pO1xuXG4gICAgICAvLyBJZiB0aGUgZG9tYWluIGlzIGFsaWduZWQgd2l0aCB0aGUgZmlyc3QgdGljayAod2hpY2ggaXQgd2lsbCBieVxuICAgICAgLy8gZGVmYXVsdCksIHRoZW4gd2UgY2FuIHVzZSBxdWFudGl6YXRpb24gcmF0aGVyIHRoYW4gYmlzZWN0aW9uIHRvIGJpblxuICAgICAgLy8gdmFsdWVzLCB3aGljaCBpcyBzdWJzdGFudGlhbGx5IGZhc3Rlci5cbiAgICAgIGlmICh0elswXSA8PSB4MCkgc3RlcCA9IHRpY2tJbmNyZW1lbnQoeDAsIHgxLCB0bik7XG5cbiAgICAgIC8vIElmIHRoZSBsYXN0IHRocmVzaG9sZCBpcyBjb2luY2lkZW50IHdpdGggdGhlIGRvbWFpblx1MjAxOXMgdXBwZXIgYm91bmQsIHRoZVxuICAgICAgLy8gbGFzdCBiaW4gd2lsbCBiZSB6ZXJvLXdpZHRoLiBJZiB0aGUgZGVmYXVsdCBkb21haW4gaXMgdXNlZCwgYW5kIHRoaXNcbiAgICAgIC8vIGxhc3QgdGhyZXNob2xkIGlzIGNvaW5jaWRlbnQgd2l0aCB0aGUgbWF4aW11bSBpbnB1dCB2YWx1ZSwgd2UgY2FuXG4gICAgICAvLyBleHRlbmQgdGhlIG5pY2VkIHVwcGVyIGJvdW5kIGJ5IG9uZSB0aWNrIHRvIGVuc3VyZSB1bmlmb3JtIGJpbiB3aWR0aHM7XG4gICAgICAvLyBvdGhlcndpc2UsIHdlIHNpbXBseSByZW1vdmUgdGhlIGxhc3QgdGhyZXNob2xkLiBOb3RlIHRoYXQgd2UgZG9uXHUyMDE5dFxuICAgICAgLy8gY29lcmNlIHZhbHVlcyBvciB0aGUgZG9tYWluIHRvIG51bWJlcnMsIGFuZCB0aHVzIG11c3QgYmUgY2FyZWZ1bCB0b1xuICAgICAgLy8gY29tcGFyZSBvcmRlciAoPj0pIHJhdGhlciB0aGFuIHN0cmljdCBlcXVhbGl0eSAoPT09KSFcbiAgICAgIGlmICh0elt0ei5sZW5ndGggLSAxXSA+PSB4MSkge1xuICAgICAgICBpZiAobWF4ID49IHgxICYmIGRvbWFpbiA9PT0gZXh0ZW50KSB7XG4gICAgICAgICAgY29uc3Qgc3RlcCA9IHRpY2tJbmNyZW1lbnQoeDAsIHgxLCB0bik7XG4gICAgICAgICAgaWYgKGlzRmluaXRlKHN0ZXApKSB7XG4gICAgICAgICAgICBpZiAoc3RlcCA+IDApIHtcbiAgICAgICAgICAgICAgeDEgPSAoTWF0aC5mbG9vcih4MSAvIHN0ZXApICsgMSkgKiBzdGVwO1xuICAgICAgICAgICAgfSBlbHNlIGlmIChzdGVwIDwgMCkge1xuICAgICAgICAgICAgICB4MSA9IChNYXRoLmNlaWwoeDEgKiAtc3RlcCkgKyAxKSAvIC1zdGVwO1xuICAgICAgICAgICAgfVxuICAgICAgICAgIH1cbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICB0ei5wb3AoKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cblxuICAgIC8vIFJlbW92ZSBhbnkgdGhyZXNob2xkcyBvdXRzaWRlIHRoZSBkb21haW4uXG4gICAgdmFyIG0gPSB0ei5sZW5ndGg7XG4gICAgd2hpbGUgKHR6WzBdIDw9IHgwKSB0ei5zaGlmdCgpLCAtLW07XG4gICAgd2hpbGUgKHR6W20gLSAxXSA+IHgxKSB0ei5wb3AoKSwgLS1tO1xuXG4gICAgdmFyIGJpbnMgPSBuZXcgQXJyYXkobSArIDEpLFxuICAgICAgICBiaW47XG5cbiAgICAvLyBJbml0aWFsaXplIGJpbnMuXG4gICAgZm9yIChpID0gMDsgaSA8PSBtOyArK2kpIHtcbiAgICAgIGJpbiA9IGJpbnNbaV0gPSBbXTtcbiAgICAgIGJpbi54MCA9IGkgPiAwID8gdHpbaSAtIDFdIDogeDA7XG4gICAgICBiaW4ueDEgPSBpIDwgbSA/IHR6W2ldIDogeDE7XG4gICAgfVxuXG4gICAgLy8gQXNzaWduIGRhdGEgdG8gYmlucyBieSB2YWx1ZSwgaWdub3JpbmcgYW55IG91dHNpZGUgdGhlIGRvbWFpbi5cbiAgICBpZiAoaXNGaW5pdGUoc3RlcCkpIHtcbiAgICAgIGlmIChzdGVwID4gMCkge1xuICAgICAgICBmb3IgKGkgPSAwOyBpIDwgbjsgKytpKSB7XG4gICAgICAgICAgaWYgKCh4ID0gdmFsdWVzW2ldKSAhPSBudWxsICYmIHgwIDw9IHggJiYgeCA8PSB4MSkge1xuICAgICAgICAgICAgYmluc1tNYXRoLm1pbihtLCBNYXRoLmZsb29yKCh4IC0geDApIC8gc3RlcCkpXS5wdXNoKGRhdGFbaV0pO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfSBlbHNlIGlmIChzdGVwIDwgMCkge1xuICAgICAgICBmb3IgKGkgPSAwOyBpIDwgbjsgKytpKSB7XG4gICAgICAgICAgaWYgKCh4ID0gdmFsdWVzW2ldKSAhPSBudWxsICYmIHgwIDw9IHggJiYgeCA8PSB4MSkge1xuICAgICAgICAgICAgY29uc3QgaiA9IE1hdGguZmxvb3IoKHgwIC0geCkgKiBzdGVwKTtcbiAgICAgICAgICAgIGJpbnNbTWF0aC5taW4obSwgaiArICh0eltqXSA8PSB4KSldLnB1c2goZGF0YVtpXSk7IC8vIGhhbmRsZSBvZmYtYnktb25lIGR1ZSB0byByb3VuZGluZ1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuICAgIH0gZWxzZSB7XG4gICAgICBmb3IgKGkgPSAwOyBpIDwgbjsgKytpKSB7XG4gICAgICAgIGlmICgoeCA9IHZhbHVlc1tpXSkgIT0gbnVsbCAmJiB4MCA8PSB4ICYmIHggPD0geDEpIHtcbiAgICAgICAgICBiaW5zW2Jpc2VjdFJpZ2h0KHR6LCB4LCAwLCBtKV0ucHVzaChkYXRhW2ldKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cblxuICAgIHJldHVybiBiaW5zO1xuICB9XG5cbiAgaGlzdG9ncmFtLnZhbHVlID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHZhbHVlID0gdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudChfKSwgaGlzdG9ncmFtKSA6IHZhbHVlO1xuICB9O1xuXG4gIGhpc3RvZ3JhbS5kb21haW4gPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoZG9tYWluID0gdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudChbX1swXSwgX1sxXV0pLCBoaXN0b2dyYW0pIDogZG9tYWluO1xuICB9O1xuXG4gIGhpc3RvZ3JhbS50aHJlc2hvbGRzID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHRocmVzaG9sZCA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogQXJyYXkuaXNBcnJheShfKSA/IGNvbnN0YW50KHNsaWNlLmNhbGwoXykpIDogY29uc3RhbnQoXyksIGhpc3RvZ3JhbSkgOiB0aHJlc2hvbGQ7XG4gIH07XG5cbiAgcmV0dXJuIGhpc3RvZ3JhbTtcbn1cblxuZnVuY3Rpb24gbWF4KHZhbHVlcywgdmFsdWVvZikge1xuICBsZXQgbWF4O1xuICBpZiAodmFsdWVvZiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICAgIGlmICh2YWx1ZSAhPSBudWxsXG4gICAgICAgICAgJiYgKG1heCA8IHZhbHVlIHx8IChtYXggPT09IHVuZGVmaW5lZCAmJiB2YWx1ZSA+PSB2YWx1ZSkpKSB7XG4gICAgICAgIG1heCA9IHZhbHVlO1xuICAgICAgfVxuICAgIH1cbiAgfSBlbHNlIHtcbiAgICBsZXQgaW5kZXggPSAtMTtcbiAgICBmb3IgKGxldCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICAgIGlmICgodmFsdWUgPSB2YWx1ZW9mKHZhbHVlLCArK2luZGV4LCB2YWx1ZXMpKSAhPSBudWxsXG4gICAgICAgICAgJiYgKG1heCA8IHZhbHVlIHx8IChtYXggPT09IHVuZGVmaW5lZCAmJiB2YWx1ZSA+PSB2YWx1ZSkpKSB7XG4gICAgICAgIG1heCA9IHZhbHVlO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICByZXR1cm4gbWF4O1xufVxuXG5mdW5jdGlvbiBtYXhJbmRleCh2YWx1ZXMsIHZhbHVlb2YpIHtcbiAgbGV0IG1heDtcbiAgbGV0IG1heEluZGV4ID0gLTE7XG4gIGxldCBpbmRleCA9IC0xO1xuICBpZiAodmFsdWVvZiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICAgICsraW5kZXg7XG4gICAgICBpZiAodmFsdWUgIT0gbnVsbFxuICAgICAgICAgICYmIChtYXggPCB2YWx1ZSB8fCAobWF4ID09PSB1bmRlZmluZWQgJiYgdmFsdWUgPj0gdmFsdWUpKSkge1xuICAgICAgICBtYXggPSB2YWx1ZSwgbWF4SW5kZXggPSBpbmRleDtcbiAgICAgIH1cbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAoKHZhbHVlID0gdmFsdWVvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKSkgIT0gbnVsbFxuICAgICAgICAgICYmIChtYXggPCB2YWx1ZSB8fCAobWF4ID09PSB1bmRlZmluZWQgJiYgdmFsdWUgPj0gdmFsdWUpKSkge1xuICAgICAgICBtYXggPSB2YWx1ZSwgbWF4SW5kZXggPSBpbmRleDtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgcmV0dXJuIG1heEluZGV4O1xufVxuXG5mdW5jdGlvbiBtaW4odmFsdWVzLCB2YWx1ZW9mKSB7XG4gIGxldCBtaW47XG4gIGlmICh2YWx1ZW9mID09PSB1bmRlZmluZWQpIHtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgaWYgKHZhbHVlICE9IG51bGxcbiAgICAgICAgICAmJiAobWluID4gdmFsdWUgfHwgKG1pbiA9PT0gdW5kZWZpbmVkICYmIHZhbHVlID49IHZhbHVlKSkpIHtcbiAgICAgICAgbWluID0gdmFsdWU7XG4gICAgICB9XG4gICAgfVxuICB9IGVsc2Uge1xuICAgIGxldCBpbmRleCA9IC0xO1xuICAgIGZvciAobGV0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgaWYgKCh2YWx1ZSA9IHZhbHVlb2YodmFsdWUsICsraW5kZXgsIHZhbHVlcykpICE9IG51bGxcbiAgICAgICAgICAmJiAobWluID4gdmFsdWUgfHwgKG1pbiA9PT0gdW5kZWZpbmVkICYmIHZhbHVlID49IHZhbHVlKSkpIHtcbiAgICAgICAgbWluID0gdmFsdWU7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIHJldHVybiBtaW47XG59XG5cbmZ1bmN0aW9uIG1pbkluZGV4KHZhbHVlcywgdmFsdWVvZikge1xuICBsZXQgbWluO1xuICBsZXQgbWluSW5kZXggPSAtMTtcbiAgbGV0IGluZGV4ID0gLTE7XG4gIGlmICh2YWx1ZW9mID09PSB1bmRlZmluZWQpIHtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgKytpbmRleDtcbiAgICAgIGlmICh2YWx1ZSAhPSBudWxsXG4gICAgICAgICAgJiYgKG1pbiA+IHZhbHVlIHx8IChtaW4gPT09IHVuZGVmaW5lZCAmJiB2YWx1ZSA+PSB2YWx1ZSkpKSB7XG4gICAgICAgIG1pbiA9IHZhbHVlLCBtaW5JbmRleCA9IGluZGV4O1xuICAgICAgfVxuICAgIH1cbiAgfSBlbHNlIHtcbiAgICBmb3IgKGxldCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICAgIGlmICgodmFsdWUgPSB2YWx1ZW9mKHZhbHVlLCArK2luZGV4LCB2YWx1ZXMpKSAhPSBudWxsXG4gICAgICAgICAgJiYgKG1pbiA+IHZhbHVlIHx8IChtaW4gPT09IHVuZGVmaW5lZCAmJiB2YWx1ZSA+PSB2YWx1ZSkpKSB7XG4gICAgICAgIG1pbiA9IHZhbHVlLCBtaW5JbmRleCA9IGluZGV4O1xuICAgICAgfVxuICAgIH1cbiAgfVxuICByZXR1cm4gbWluSW5kZXg7XG59XG5cbi8vIEJhc2VkIG9uIGh0dHBzOi8vZ2l0aHViLmNvbS9tb3VybmVyL3F1aWNrc2VsZWN0XG4vLyBJU0MgbGljZW5zZSwgQ29weXJpZ2h0IDIwMTggVmxhZGltaXIgQWdhZm9ua2luLlxuZnVuY3Rpb24gcXVpY2tzZWxlY3QoYXJyYXksIGssIGxlZnQgPSAwLCByaWdodCA9IGFycmF5Lmxlbmd0aCAtIDEsIGNvbXBhcmUpIHtcbiAgY29tcGFyZSA9IGNvbXBhcmUgPT09IHVuZGVmaW5lZCA/IGFzY2VuZGluZ0RlZmluZWQgOiBjb21wYXJlRGVmaW5lZChjb21wYXJlKTtcblxuICB3aGlsZSAocmlnaHQgPiBsZWZ0KSB7XG4gICAgaWYgKHJpZ2h0IC0gbGVmdCA+IDYwMCkge1xuICAgICAgY29uc3QgbiA9IHJpZ2h0IC0gbGVmdCArIDE7XG4gICAgICBjb25zdCBtID0gayAtIGxlZnQgKyAxO1xuICAgICAgY29uc3QgeiA9IE1hdGgubG9nKG4pO1xuICAgICAgY29uc3QgcyA9IDAuNSAqIE1hdGguZXhwKDIgKiB6IC8gMyk7XG4gICAgICBjb25zdCBzZCA9IDAuNSAqIE1hdGguc3FydCh6ICogcyAqIChuIC0gcykgLyBuKSAqIChtIC0gbiAvIDIgPCAwID8gLTEgOiAxKTtcbiAgICAgIGNvbnN0IG5ld0xlZnQgPSBNYXRoLm1heChsZWZ0LCBNYXRoLmZsb29yKGsgLSBtICogcyAvIG4gKyBzZCkpO1xuICAgICAgY29uc3QgbmV3UmlnaHQgPSBNYXRoLm1pbihyaWdodCwgTWF0aC5mbG9vcihrICsgKG4gLSBtKSAqIHMgLyBuICsgc2QpKTtcbiAgICAgIHF1aWNrc2VsZWN0KGFycmF5LCBrLCBuZXdMZWZ0LCBuZXdSaWdodCwgY29tcGFyZSk7XG4gICAgfVxuXG4gICAgY29uc3QgdCA9IGFycmF5W2tdO1xuICAgIGxldCBpID0gbGVmdDtcbiAgICBsZXQgaiA9IHJpZ2h0O1xuXG4gICAgc3dhcChhcnJheSwgbGVmdCwgayk7XG4gICAgaWYgKGNvbXBhcmUoYXJyYXlbcmlnaHRdLCB0KSA+IDApIHN3YXAoYXJyYXksIGxlZnQsIHJpZ2h0KTtcblxuICAgIHdoaWxlIChpIDwgaikge1xuICAgICAgc3dhcChhcnJheSwgaSwgaiksICsraSwgLS1qO1xuICAgICAgd2hpbGUgKGNvbXBhcmUoYXJyYXlbaV0sIHQpIDwgMCkgKytpO1xuICAgICAgd2hpbGUgKGNvbXBhcmUoYXJyYXlbal0sIHQpID4gMCkgLS1qO1xuICAgIH1cblxuICAgIGlmIChjb21wYXJlKGFycmF5W2xlZnRdLCB0KSA9PT0gMCkgc3dhcChhcnJheSwgbGVmdCwgaik7XG4gICAgZWxzZSArK2osIHN3YXAoYXJyYXksIGosIHJpZ2h0KTtcblxuICAgIGlmIChqIDw9IGspIGxlZnQgPSBqICsgMTtcbiAgICBpZiAoayA8PSBqKSByaWdodCA9IGogLSAxO1xuICB9XG5cbiAgcmV0dXJuIGFycmF5O1xufVxuXG5mdW5jdGlvbiBzd2FwKGFycmF5LCBpLCBqKSB7XG4gIGNvbnN0IHQgPSBhcnJheVtpXTtcbiAgYXJyYXlbaV0gPSBhcnJheVtqXTtcbiAgYXJyYXlbal0gPSB0O1xufVxuXG5mdW5jdGlvbiBncmVhdGVzdCh2YWx1ZXMsIGNvbXBhcmUgPSBhc2NlbmRpbmcpIHtcbiAgbGV0IG1heDtcbiAgbGV0IGRlZmluZWQgPSBmYWxzZTtcbiAgaWYgKGNvbXBhcmUubGVuZ3RoID09PSAxKSB7XG4gICAgbGV0IG1heFZhbHVlO1xuICAgIGZvciAoY29uc3QgZWxlbWVudCBvZiB2YWx1ZXMpIHtcbiAgICAgIGNvbnN0IHZhbHVlID0gY29tcGFyZShlbGVtZW50KTtcbiAgICAgIGlmIChkZWZpbmVkXG4gICAgICAgICAgPyBhc2NlbmRpbmcodmFsdWUsIG1heFZhbHVlKSA+IDBcbiAgICAgICAgICA6IGFzY2VuZGluZyh2YWx1ZSwgdmFsdWUpID09PSAwKSB7XG4gICAgICAgIG1heCA9IGVsZW1lbnQ7XG4gICAgICAgIG1heFZhbHVlID0gdmFsdWU7XG4gICAgICAgIGRlZmluZWQgPSB0cnVlO1xuICAgICAgfVxuICAgIH1cbiAgfSBlbHNlIHtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgaWYgKGRlZmluZWRcbiAgICAgICAgICA/IGNvbXBhcmUodmFsdWUsIG1heCkgPiAwXG4gICAgICAgICAgOiBjb21wYXJlKHZhbHVlLCB2YWx1ZSkgPT09IDApIHtcbiAgICAgICAgbWF4ID0gdmFsdWU7XG4gICAgICAgIGRlZmluZWQgPSB0cnVlO1xuICAgICAgfVxuICAgIH1cbiAgfVxuICByZXR1cm4gbWF4O1xufVxuXG5mdW5jdGlvbiBxdWFudGlsZSh2YWx1ZXMsIHAsIHZhbHVlb2YpIHtcbiAgdmFsdWVzID0gRmxvYXQ2NEFycmF5LmZyb20obnVtYmVycyh2YWx1ZXMsIHZhbHVlb2YpKTtcbiAgaWYgKCEobiA9IHZhbHVlcy5sZW5ndGgpKSByZXR1cm47XG4gIGlmICgocCA9ICtwKSA8PSAwIHx8IG4gPCAyKSByZXR1cm4gbWluKHZhbHVlcyk7XG4gIGlmIChwID49IDEpIHJldHVybiBtYXgodmFsdWVzKTtcbiAgdmFyIG4sXG4gICAgICBpID0gKG4gLSAxKSAqIHAsXG4gICAgICBpMCA9IE1hdGguZmxvb3IoaSksXG4gICAgICB2YWx1ZTAgPSBtYXgocXVpY2tzZWxlY3QodmFsdWVzLCBpMCkuc3ViYXJyYXkoMCwgaTAgKyAxKSksXG4gICAgICB2YWx1ZTEgPSBtaW4odmFsdWVzLnN1YmFycmF5KGkwICsgMSkpO1xuICByZXR1cm4gdmFsdWUwICsgKHZhbHVlMSAtIHZhbHVlMCkgKiAoaSAtIGkwKTtcbn1cblxuZnVuY3Rpb24gcXVhbnRpbGVTb3J0ZWQodmFsdWVzLCBwLCB2YWx1ZW9mID0gbnVtYmVyKSB7XG4gIGlmICghKG4gPSB2YWx1ZXMubGVuZ3RoKSkgcmV0dXJuO1xuICBpZiAoKHAgPSArcCkgPD0gMCB8fCBuIDwgMikgcmV0dXJuICt2YWx1ZW9mKHZhbHVlc1swXSwgMCwgdmFsdWVzKTtcbiAgaWYgKHAgPj0gMSkgcmV0dXJuICt2YWx1ZW9mKHZhbHVlc1tuIC0gMV0sIG4gLSAxLCB2YWx1ZXMpO1xuICB2YXIgbixcbiAgICAgIGkgPSAobiAtIDEpICogcCxcbiAgICAgIGkwID0gTWF0aC5mbG9vcihpKSxcbiAgICAgIHZhbHVlMCA9ICt2YWx1ZW9mKHZhbHVlc1tpMF0sIGkwLCB2YWx1ZXMpLFxuICAgICAgdmFsdWUxID0gK3ZhbHVlb2YodmFsdWVzW2kwICsgMV0sIGkwICsgMSwgdmFsdWVzKTtcbiAgcmV0dXJuIHZhbHVlMCArICh2YWx1ZTEgLSB2YWx1ZTApICogKGkgLSBpMCk7XG59XG5cbmZ1bmN0aW9uIHF1YW50aWxlSW5kZXgodmFsdWVzLCBwLCB2YWx1ZW9mKSB7XG4gIHZhbHVlcyA9IEZsb2F0NjRBcnJheS5mcm9tKG51bWJlcnModmFsdWVzLCB2YWx1ZW9mKSk7XG4gIGlmICghKG4gPSB2YWx1ZXMubGVuZ3RoKSkgcmV0dXJuO1xuICBpZiAoKHAgPSArcCkgPD0gMCB8fCBuIDwgMikgcmV0dXJuIG1pbkluZGV4KHZhbHVlcyk7XG4gIGlmIChwID49IDEpIHJldHVybiBtYXhJbmRleCh2YWx1ZXMpO1xuICB2YXIgbixcbiAgICAgIGkgPSBNYXRoLmZsb29yKChuIC0gMSkgKiBwKSxcbiAgICAgIG9yZGVyID0gKGksIGopID0+IGFzY2VuZGluZ0RlZmluZWQodmFsdWVzW2ldLCB2YWx1ZXNbal0pLFxuICAgICAgaW5kZXggPSBxdWlja3NlbGVjdChVaW50MzJBcnJheS5mcm9tKHZhbHVlcywgKF8sIGkpID0+IGkpLCBpLCAwLCBuIC0gMSwgb3JkZXIpO1xuICByZXR1cm4gZ3JlYXRlc3QoaW5kZXguc3ViYXJyYXkoMCwgaSArIDEpLCBpID0+IHZhbHVlc1tpXSk7XG59XG5cbmZ1bmN0aW9uIHRocmVzaG9sZEZyZWVkbWFuRGlhY29uaXModmFsdWVzLCBtaW4sIG1heCkge1xuICByZXR1cm4gTWF0aC5jZWlsKChtYXggLSBtaW4pIC8gKDIgKiAocXVhbnRpbGUodmFsdWVzLCAwLjc1KSAtIHF1YW50aWxlKHZhbHVlcywgMC4yNSkpICogTWF0aC5wb3coY291bnQodmFsdWVzKSwgLTEgLyAzKSkpO1xufVxuXG5mdW5jdGlvbiB0aHJlc2hvbGRTY290dCh2YWx1ZXMsIG1pbiwgbWF4KSB7XG4gIHJldHVybiBNYXRoLmNlaWwoKG1heCAtIG1pbikgKiBNYXRoLmNicnQoY291bnQodmFsdWVzKSkgLyAoMy40OSAqIGRldmlhdGlvbih2YWx1ZXMpKSk7XG59XG5cbmZ1bmN0aW9uIG1lYW4odmFsdWVzLCB2YWx1ZW9mKSB7XG4gIGxldCBjb3VudCA9IDA7XG4gIGxldCBzdW0gPSAwO1xuICBpZiAodmFsdWVvZiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAodmFsdWUgIT0gbnVsbCAmJiAodmFsdWUgPSArdmFsdWUpID49IHZhbHVlKSB7XG4gICAgICAgICsrY291bnQsIHN1bSArPSB2YWx1ZTtcbiAgICAgIH1cbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgbGV0IGluZGV4ID0gLTE7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAoKHZhbHVlID0gdmFsdWVvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKSkgIT0gbnVsbCAmJiAodmFsdWUgPSArdmFsdWUpID49IHZhbHVlKSB7XG4gICAgICAgICsrY291bnQsIHN1bSArPSB2YWx1ZTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgaWYgKGNvdW50KSByZXR1cm4gc3VtIC8gY291bnQ7XG59XG5cbmZ1bmN0aW9uIG1lZGlhbih2YWx1ZXMsIHZhbHVlb2YpIHtcbiAgcmV0dXJuIHF1YW50aWxlKHZhbHVlcywgMC41LCB2YWx1ZW9mKTtcbn1cblxuZnVuY3Rpb24gbWVkaWFuSW5kZXgodmFsdWVzLCB2YWx1ZW9mKSB7XG4gIHJldHVybiBxdWFudGlsZUluZGV4KHZhbHVlcywgMC41LCB2YWx1ZW9mKTtcbn1cblxuZnVuY3Rpb24qIGZsYXR0ZW4oYXJyYXlzKSB7XG4gIGZvciAoY29uc3QgYXJyYXkgb2YgYXJyYXlzKSB7XG4gICAgeWllbGQqIGFycmF5O1xuICB9XG59XG5cbmZ1bmN0aW9uIG1lcmdlKGFycmF5cykge1xuICByZXR1cm4gQXJyYXkuZnJvbShmbGF0dGVuKGFycmF5cykpO1xufVxuXG5mdW5jdGlvbiBtb2RlKHZhbHVlcywgdmFsdWVvZikge1xuICBjb25zdCBjb3VudHMgPSBuZXcgaW50ZXJubWFwLkludGVybk1hcCgpO1xuICBpZiAodmFsdWVvZiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAodmFsdWUgIT0gbnVsbCAmJiB2YWx1ZSA+PSB2YWx1ZSkge1xuICAgICAgICBjb3VudHMuc2V0KHZhbHVlLCAoY291bnRzLmdldCh2YWx1ZSkgfHwgMCkgKyAxKTtcbiAgICAgIH1cbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgbGV0IGluZGV4ID0gLTE7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAoKHZhbHVlID0gdmFsdWVvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKSkgIT0gbnVsbCAmJiB2YWx1ZSA+PSB2YWx1ZSkge1xuICAgICAgICBjb3VudHMuc2V0KHZhbHVlLCAoY291bnRzLmdldCh2YWx1ZSkgfHwgMCkgKyAxKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgbGV0IG1vZGVWYWx1ZTtcbiAgbGV0IG1vZGVDb3VudCA9IDA7XG4gIGZvciAoY29uc3QgW3ZhbHVlLCBjb3VudF0gb2YgY291bnRzKSB7XG4gICAgaWYgKGNvdW50ID4gbW9kZUNvdW50KSB7XG4gICAgICBtb2RlQ291bnQgPSBjb3VudDtcbiAgICAgIG1vZGVWYWx1ZSA9IHZhbHVlO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbW9kZVZhbHVlO1xufVxuXG5mdW5jdGlvbiBwYWlycyh2YWx1ZXMsIHBhaXJvZiA9IHBhaXIpIHtcbiAgY29uc3QgcGFpcnMgPSBbXTtcbiAgbGV0IHByZXZpb3VzO1xuICBsZXQgZmlyc3QgPSBmYWxzZTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICBpZiAoZmlyc3QpIHBhaXJzLnB1c2gocGFpcm9mKHByZXZpb3VzLCB2YWx1ZSkpO1xuICAgIHByZXZpb3VzID0gdmFsdWU7XG4gICAgZmlyc3QgPSB0cnVlO1xuICB9XG4gIHJldHVybiBwYWlycztcbn1cblxuZnVuY3Rpb24gcGFpcihhLCBiKSB7XG4gIHJldHVybiBbYSwgYl07XG59XG5cbmZ1bmN0aW9uIHJhbmdlKHN0YXJ0LCBzdG9wLCBzdGVwKSB7XG4gIHN0YXJ0ID0gK3N0YXJ0LCBzdG9wID0gK3N0b3AsIHN0ZXAgPSAobiA9IGFyZ3VtZW50cy5sZW5ndGgpIDwgMiA/IChzdG9wID0gc3RhcnQsIHN0YXJ0ID0gMCwgMSkgOiBuIDwgMyA/IDEgOiArc3RlcDtcblxuICB2YXIgaSA9IC0xLFxuICAgICAgbiA9IE1hdGgubWF4KDAsIE1hdGguY2VpbCgoc3RvcCAtIHN0YXJ0KSAvIHN0ZXApKSB8IDAsXG4gICAgICByYW5nZSA9IG5ldyBBcnJheShuKTtcblxuICB3aGlsZSAoKytpIDwgbikge1xuICAgIHJhbmdlW2ldID0gc3RhcnQgKyBpICogc3RlcDtcbiAgfVxuXG4gIHJldHVybiByYW5nZTtcbn1cblxuZnVuY3Rpb24gcmFuayh2YWx1ZXMsIHZhbHVlb2YgPSBhc2NlbmRpbmcpIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZXNbU3ltYm9sLml0ZXJhdG9yXSAhPT0gXCJmdW5jdGlvblwiKSB0aHJvdyBuZXcgVHlwZUVycm9yKFwidmFsdWVzIGlzIG5vdCBpdGVyYWJsZVwiKTtcbiAgbGV0IFYgPSBBcnJheS5mcm9tKHZhbHVlcyk7XG4gIGNvbnN0IFIgPSBuZXcgRmxvYXQ2NEFycmF5KFYubGVuZ3RoKTtcbiAgaWYgKHZhbHVlb2YubGVuZ3RoICE9PSAyKSBWID0gVi5tYXAodmFsdWVvZiksIHZhbHVlb2YgPSBhc2NlbmRpbmc7XG4gIGNvbnN0IGNvbXBhcmVJbmRleCA9IChpLCBqKSA9PiB2YWx1ZW9mKFZbaV0sIFZbal0pO1xuICBsZXQgaywgcjtcbiAgVWludDMyQXJyYXlcbiAgICAuZnJvbShWLCAoXywgaSkgPT4gaSlcbiAgICAuc29ydCh2YWx1ZW9mID09PSBhc2NlbmRpbmcgPyAoaSwgaikgPT4gYXNjZW5kaW5nRGVmaW5lZChWW2ldLCBWW2pdKSA6IGNvbXBhcmVEZWZpbmVkKGNvbXBhcmVJbmRleCkpXG4gICAgLmZvckVhY2goKGosIGkpID0+IHtcbiAgICAgIGNvbnN0IGMgPSBjb21wYXJlSW5kZXgoaiwgayA9PT0gdW5kZWZpbmVkID8gaiA6IGspO1xuICAgICAgaWYgKGMgPj0gMCkge1xuICAgICAgICBpZiAoayA9PT0gdW5kZWZpbmVkIHx8IGMgPiAwKSBrID0gaiwgciA9IGk7XG4gICAgICAgIFJbal0gPSByO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgUltqXSA9IE5hTjtcbiAgICAgIH1cbiAgICB9KTtcbiAgcmV0dXJuIFI7XG59XG5cbmZ1bmN0aW9uIGxlYXN0KHZhbHVlcywgY29tcGFyZSA9IGFzY2VuZGluZykge1xuICBsZXQgbWluO1xuICBsZXQgZGVmaW5lZCA9IGZhbHNlO1xuICBpZiAoY29tcGFyZS5sZW5ndGggPT09IDEpIHtcbiAgICBsZXQgbWluVmFsdWU7XG4gICAgZm9yIChjb25zdCBlbGVtZW50IG9mIHZhbHVlcykge1xuICAgICAgY29uc3QgdmFsdWUgPSBjb21wYXJlKGVsZW1lbnQpO1xuICAgICAgaWYgKGRlZmluZWRcbiAgICAgICAgICA/IGFzY2VuZGluZyh2YWx1ZSwgbWluVmFsdWUpIDwgMFxuICAgICAgICAgIDogYXNjZW5kaW5nKHZhbHVlLCB2YWx1ZSkgPT09IDApIHtcbiAgICAgICAgbWluID0gZWxlbWVudDtcbiAgICAgICAgbWluVmFsdWUgPSB2YWx1ZTtcbiAgICAgICAgZGVmaW5lZCA9IHRydWU7XG4gICAgICB9XG4gICAgfVxuICB9IGVsc2Uge1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAoZGVmaW5lZFxuICAgICAgICAgID8gY29tcGFyZSh2YWx1ZSwgbWluKSA8IDBcbiAgICAgICAgICA6IGNvbXBhcmUodmFsdWUsIHZhbHVlKSA9PT0gMCkge1xuICAgICAgICBtaW4gPSB2YWx1ZTtcbiAgICAgICAgZGVmaW5lZCA9IHRydWU7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIHJldHVybiBtaW47XG59XG5cbmZ1bmN0aW9uIGxlYXN0SW5kZXgodmFsdWVzLCBjb21wYXJlID0gYXNjZW5kaW5nKSB7XG4gIGlmIChjb21wYXJlLmxlbmd0aCA9PT0gMSkgcmV0dXJuIG1pbkluZGV4KHZhbHVlcywgY29tcGFyZSk7XG4gIGxldCBtaW5WYWx1ZTtcbiAgbGV0IG1pbiA9IC0xO1xuICBsZXQgaW5kZXggPSAtMTtcbiAgZm9yIChjb25zdCB2YWx1ZSBvZiB2YWx1ZXMpIHtcbiAgICArK2luZGV4O1xuICAgIGlmIChtaW4gPCAwXG4gICAgICAgID8gY29tcGFyZSh2YWx1ZSwgdmFsdWUpID09PSAwXG4gICAgICAgIDogY29tcGFyZSh2YWx1ZSwgbWluVmFsdWUpIDwgMCkge1xuICAgICAgbWluVmFsdWUgPSB2YWx1ZTtcbiAgICAgIG1pbiA9IGluZGV4O1xuICAgIH1cbiAgfVxuICByZXR1cm4gbWluO1xufVxuXG5mdW5jdGlvbiBncmVhdGVzdEluZGV4KHZhbHVlcywgY29tcGFyZSA9IGFzY2VuZGluZykge1xuICBpZiAoY29tcGFyZS5sZW5ndGggPT09IDEpIHJldHVybiBtYXhJbmRleCh2YWx1ZXMsIGNvbXBhcmUpO1xuICBsZXQgbWF4VmFsdWU7XG4gIGxldCBtYXggPSAtMTtcbiAgbGV0IGluZGV4ID0gLTE7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgKytpbmRleDtcbiAgICBpZiAobWF4IDwgMFxuICAgICAgICA/IGNvbXBhcmUodmFsdWUsIHZhbHVlKSA9PT0gMFxuICAgICAgICA6IGNvbXBhcmUodmFsdWUsIG1heFZhbHVlKSA+IDApIHtcbiAgICAgIG1heFZhbHVlID0gdmFsdWU7XG4gICAgICBtYXggPSBpbmRleDtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIG1heDtcbn1cblxuZnVuY3Rpb24gc2Nhbih2YWx1ZXMsIGNvbXBhcmUpIHtcbiAgY29uc3QgaW5kZXggPSBsZWFzdEluZGV4KHZhbHVlcywgY29tcGFyZSk7XG4gIHJldHVybiBpbmRleCA8IDAgPyB1bmRlZmluZWQgOiBpbmRleDtcbn1cblxudmFyIHNodWZmbGUgPSBzaHVmZmxlcihNYXRoLnJhbmRvbSk7XG5cbmZ1bmN0aW9uIHNodWZmbGVyKHJhbmRvbSkge1xuICByZXR1cm4gZnVuY3Rpb24gc2h1ZmZsZShhcnJheSwgaTAgPSAwLCBpMSA9IGFycmF5Lmxlbmd0aCkge1xuICAgIGxldCBtID0gaTEgLSAoaTAgPSAraTApO1xuICAgIHdoaWxlIChtKSB7XG4gICAgICBjb25zdCBpID0gcmFuZG9tKCkgKiBtLS0gfCAwLCB0ID0gYXJyYXlbbSArIGkwXTtcbiAgICAgIGFycmF5W20gKyBpMF0gPSBhcnJheVtpICsgaTBdO1xuICAgICAgYXJyYXlbaSArIGkwXSA9IHQ7XG4gICAgfVxuICAgIHJldHVybiBhcnJheTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gc3VtKHZhbHVlcywgdmFsdWVvZikge1xuICBsZXQgc3VtID0gMDtcbiAgaWYgKHZhbHVlb2YgPT09IHVuZGVmaW5lZCkge1xuICAgIGZvciAobGV0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgaWYgKHZhbHVlID0gK3ZhbHVlKSB7XG4gICAgICAgIHN1bSArPSB2YWx1ZTtcbiAgICAgIH1cbiAgICB9XG4gIH0gZWxzZSB7XG4gICAgbGV0IGluZGV4ID0gLTE7XG4gICAgZm9yIChsZXQgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAodmFsdWUgPSArdmFsdWVvZih2YWx1ZSwgKytpbmRleCwgdmFsdWVzKSkge1xuICAgICAgICBzdW0gKz0gdmFsdWU7XG4gICAgICB9XG4gICAgfVxuICB9XG4gIHJldHVybiBzdW07XG59XG5cbmZ1bmN0aW9uIHRyYW5zcG9zZShtYXRyaXgpIHtcbiAgaWYgKCEobiA9IG1hdHJpeC5sZW5ndGgpKSByZXR1cm4gW107XG4gIGZvciAodmFyIGkgPSAtMSwgbSA9IG1pbihtYXRyaXgsIGxlbmd0aCksIHRyYW5zcG9zZSA9IG5ldyBBcnJheShtKTsgKytpIDwgbTspIHtcbiAgICBmb3IgKHZhciBqID0gLTEsIG4sIHJvdyA9IHRyYW5zcG9zZVtpXSA9IG5ldyBBcnJheShuKTsgKytqIDwgbjspIHtcbiAgICAgIHJvd1tqXSA9IG1hdHJpeFtqXVtpXTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHRyYW5zcG9zZTtcbn1cblxuZnVuY3Rpb24gbGVuZ3RoKGQpIHtcbiAgcmV0dXJuIGQubGVuZ3RoO1xufVxuXG5mdW5jdGlvbiB6aXAoKSB7XG4gIHJldHVybiB0cmFuc3Bvc2UoYXJndW1lbnRzKTtcbn1cblxuZnVuY3Rpb24gZXZlcnkodmFsdWVzLCB0ZXN0KSB7XG4gIGlmICh0eXBlb2YgdGVzdCAhPT0gXCJmdW5jdGlvblwiKSB0aHJvdyBuZXcgVHlwZUVycm9yKFwidGVzdCBpcyBub3QgYSBmdW5jdGlvblwiKTtcbiAgbGV0IGluZGV4ID0gLTE7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgaWYgKCF0ZXN0KHZhbHVlLCArK2luZGV4LCB2YWx1ZXMpKSB7XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICB9XG4gIHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiBzb21lKHZhbHVlcywgdGVzdCkge1xuICBpZiAodHlwZW9mIHRlc3QgIT09IFwiZnVuY3Rpb25cIikgdGhyb3cgbmV3IFR5cGVFcnJvcihcInRlc3QgaXMgbm90IGEgZnVuY3Rpb25cIik7XG4gIGxldCBpbmRleCA9IC0xO1xuICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgIGlmICh0ZXN0KHZhbHVlLCArK2luZGV4LCB2YWx1ZXMpKSB7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufVxuXG5mdW5jdGlvbiBmaWx0ZXIodmFsdWVzLCB0ZXN0KSB7XG4gIGlmICh0eXBlb2YgdGVzdCAhPT0gXCJmdW5jdGlvblwiKSB0aHJvdyBuZXcgVHlwZUVycm9yKFwidGVzdCBpcyBub3QgYSBmdW5jdGlvblwiKTtcbiAgY29uc3QgYXJyYXkgPSBbXTtcbiAgbGV0IGluZGV4ID0gLTE7XG4gIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgaWYgKHRlc3QodmFsdWUsICsraW5kZXgsIHZhbHVlcykpIHtcbiAgICAgIGFycmF5LnB1c2godmFsdWUpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gYXJyYXk7XG59XG5cbmZ1bmN0aW9uIG1hcCh2YWx1ZXMsIG1hcHBlcikge1xuICBpZiAodHlwZW9mIHZhbHVlc1tTeW1ib2wuaXRlcmF0b3JdICE9PSBcImZ1bmN0aW9uXCIpIHRocm93IG5ldyBUeXBlRXJyb3IoXCJ2YWx1ZXMgaXMgbm90IGl0ZXJhYmxlXCIpO1xuICBpZiAodHlwZW9mIG1hcHBlciAhPT0gXCJmdW5jdGlvblwiKSB0aHJvdyBuZXcgVHlwZUVycm9yKFwibWFwcGVyIGlzIG5vdCBhIGZ1bmN0aW9uXCIpO1xuICByZXR1cm4gQXJyYXkuZnJvbSh2YWx1ZXMsICh2YWx1ZSwgaW5kZXgpID0+IG1hcHBlcih2YWx1ZSwgaW5kZXgsIHZhbHVlcykpO1xufVxuXG5mdW5jdGlvbiByZWR1Y2UodmFsdWVzLCByZWR1Y2VyLCB2YWx1ZSkge1xuICBpZiAodHlwZW9mIHJlZHVjZXIgIT09IFwiZnVuY3Rpb25cIikgdGhyb3cgbmV3IFR5cGVFcnJvcihcInJlZHVjZXIgaXMgbm90IGEgZnVuY3Rpb25cIik7XG4gIGNvbnN0IGl0ZXJhdG9yID0gdmFsdWVzW1N5bWJvbC5pdGVyYXRvcl0oKTtcbiAgbGV0IGRvbmUsIG5leHQsIGluZGV4ID0gLTE7XG4gIGlmIChhcmd1bWVudHMubGVuZ3RoIDwgMykge1xuICAgICh7ZG9uZSwgdmFsdWV9ID0gaXRlcmF0b3IubmV4dCgpKTtcbiAgICBpZiAoZG9uZSkgcmV0dXJuO1xuICAgICsraW5kZXg7XG4gIH1cbiAgd2hpbGUgKCh7ZG9uZSwgdmFsdWU6IG5leHR9ID0gaXRlcmF0b3IubmV4dCgpKSwgIWRvbmUpIHtcbiAgICB2YWx1ZSA9IHJlZHVjZXIodmFsdWUsIG5leHQsICsraW5kZXgsIHZhbHVlcyk7XG4gIH1cbiAgcmV0dXJuIHZhbHVlO1xufVxuXG5mdW5jdGlvbiByZXZlcnNlKHZhbHVlcykge1xuICBpZiAodHlwZW9mIHZhbHVlc1tTeW1ib2wuaXRlcmF0b3JdICE9PSBcImZ1bmN0aW9uXCIpIHRocm93IG5ldyBUeXBlRXJyb3IoXCJ2YWx1ZXMgaXMgbm90IGl0ZXJhYmxlXCIpO1xuICByZXR1cm4gQXJyYXkuZnJvbSh2YWx1ZXMpLnJldmVyc2UoKTtcbn1cblxuZnVuY3Rpb24gZGlmZmVyZW5jZSh2YWx1ZXMsIC4uLm90aGVycykge1xuICB2YWx1ZXMgPSBuZXcgaW50ZXJubWFwLkludGVyblNldCh2YWx1ZXMpO1xuICBmb3IgKGNvbnN0IG90aGVyIG9mIG90aGVycykge1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2Ygb3RoZXIpIHtcbiAgICAgIHZhbHVlcy5kZWxldGUodmFsdWUpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gdmFsdWVzO1xufVxuXG5mdW5jdGlvbiBkaXNqb2ludCh2YWx1ZXMsIG90aGVyKSB7XG4gIGNvbnN0IGl0ZXJhdG9yID0gb3RoZXJbU3ltYm9sLml0ZXJhdG9yXSgpLCBzZXQgPSBuZXcgaW50ZXJubWFwLkludGVyblNldCgpO1xuICBmb3IgKGNvbnN0IHYgb2YgdmFsdWVzKSB7XG4gICAgaWYgKHNldC5oYXModikpIHJldHVybiBmYWxzZTtcbiAgICBsZXQgdmFsdWUsIGRvbmU7XG4gICAgd2hpbGUgKCh7dmFsdWUsIGRvbmV9ID0gaXRlcmF0b3IubmV4dCgpKSkge1xuICAgICAgaWYgKGRvbmUpIGJyZWFrO1xuICAgICAgaWYgKE9iamVjdC5pcyh2LCB2YWx1ZSkpIHJldHVybiBmYWxzZTtcbiAgICAgIHNldC5hZGQodmFsdWUpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn1cblxuZnVuY3Rpb24gaW50ZXJzZWN0aW9uKHZhbHVlcywgLi4ub3RoZXJzKSB7XG4gIHZhbHVlcyA9IG5ldyBpbnRlcm5tYXAuSW50ZXJuU2V0KHZhbHVlcyk7XG4gIG90aGVycyA9IG90aGVycy5tYXAoc2V0KTtcbiAgb3V0OiBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgIGZvciAoY29uc3Qgb3RoZXIgb2Ygb3RoZXJzKSB7XG4gICAgICBpZiAoIW90aGVyLmhhcyh2YWx1ZSkpIHtcbiAgICAgICAgdmFsdWVzLmRlbGV0ZSh2YWx1ZSk7XG4gICAgICAgIGNvbnRpbnVlIG91dDtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgcmV0dXJuIHZhbHVlcztcbn1cblxuZnVuY3Rpb24gc2V0KHZhbHVlcykge1xuICByZXR1cm4gdmFsdWVzIGluc3RhbmNlb2YgaW50ZXJubWFwLkludGVyblNldCA/IHZhbHVlcyA6IG5ldyBpbnRlcm5tYXAuSW50ZXJuU2V0KHZhbHVlcyk7XG59XG5cbmZ1bmN0aW9uIHN1cGVyc2V0KHZhbHVlcywgb3RoZXIpIHtcbiAgY29uc3QgaXRlcmF0b3IgPSB2YWx1ZXNbU3ltYm9sLml0ZXJhdG9yXSgpLCBzZXQgPSBuZXcgU2V0KCk7XG4gIGZvciAoY29uc3QgbyBvZiBvdGhlcikge1xuICAgIGNvbnN0IGlvID0gaW50ZXJuKG8pO1xuICAgIGlmIChzZXQuaGFzKGlvKSkgY29udGludWU7XG4gICAgbGV0IHZhbHVlLCBkb25lO1xuICAgIHdoaWxlICgoe3ZhbHVlLCBkb25lfSA9IGl0ZXJhdG9yLm5leHQoKSkpIHtcbiAgICAgIGlmIChkb25lKSByZXR1cm4gZmFsc2U7XG4gICAgICBjb25zdCBpdmFsdWUgPSBpbnRlcm4odmFsdWUpO1xuICAgICAgc2V0LmFkZChpdmFsdWUpO1xuICAgICAgaWYgKE9iamVjdC5pcyhpbywgaXZhbHVlKSkgYnJlYWs7XG4gICAgfVxuICB9XG4gIHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiBpbnRlcm4odmFsdWUpIHtcbiAgcmV0dXJuIHZhbHVlICE9PSBudWxsICYmIHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiA/IHZhbHVlLnZhbHVlT2YoKSA6IHZhbHVlO1xufVxuXG5mdW5jdGlvbiBzdWJzZXQodmFsdWVzLCBvdGhlcikge1xuICByZXR1cm4gc3VwZXJzZXQob3RoZXIsIHZhbHVlcyk7XG59XG5cbmZ1bmN0aW9uIHVuaW9uKC4uLm90aGVycykge1xuICBjb25zdCBzZXQgPSBuZXcgaW50ZXJubWFwLkludGVyblNldCgpO1xuICBmb3IgKGNvbnN0IG90aGVyIG9mIG90aGVycykge1xuICAgIGZvciAoY29uc3QgbyBvZiBvdGhlcikge1xuICAgICAgc2V0LmFkZChvKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHNldDtcbn1cblxuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsICdJbnRlcm5NYXAnLCB7XG4gIGVudW1lcmFibGU6IHRydWUsXG4gIGdldDogZnVuY3Rpb24gKCkgeyByZXR1cm4gaW50ZXJubWFwLkludGVybk1hcDsgfVxufSk7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgJ0ludGVyblNldCcsIHtcbiAgZW51bWVyYWJsZTogdHJ1ZSxcbiAgZ2V0OiBmdW5jdGlvbiAoKSB7IHJldHVybiBpbnRlcm5tYXAuSW50ZXJuU2V0OyB9XG59KTtcbmV4cG9ydHMuQWRkZXIgPSBBZGRlcjtcbmV4cG9ydHMuYXNjZW5kaW5nID0gYXNjZW5kaW5nO1xuZXhwb3J0cy5iaW4gPSBiaW47XG5leHBvcnRzLmJpc2VjdCA9IGJpc2VjdFJpZ2h0O1xuZXhwb3J0cy5iaXNlY3RDZW50ZXIgPSBiaXNlY3RDZW50ZXI7XG5leHBvcnRzLmJpc2VjdExlZnQgPSBiaXNlY3RMZWZ0O1xuZXhwb3J0cy5iaXNlY3RSaWdodCA9IGJpc2VjdFJpZ2h0O1xuZXhwb3J0cy5iaXNlY3RvciA9IGJpc2VjdG9yO1xuZXhwb3J0cy5ibHVyID0gYmx1cjtcbmV4cG9ydHMuYmx1cjIgPSBibHVyMjtcbmV4cG9ydHMuYmx1ckltYWdlID0gYmx1ckltYWdlO1xuZXhwb3J0cy5jb3VudCA9IGNvdW50O1xuZXhwb3J0cy5jcm9zcyA9IGNyb3NzO1xuZXhwb3J0cy5jdW1zdW0gPSBjdW1zdW07XG5leHBvcnRzLmRlc2NlbmRpbmcgPSBkZXNjZW5kaW5nO1xuZXhwb3J0cy5kZXZpYXRpb24gPSBkZXZpYXRpb247XG5leHBvcnRzLmRpZmZlcmVuY2UgPSBkaWZmZXJlbmNlO1xuZXhwb3J0cy5kaXNqb2ludCA9IGRpc2pvaW50O1xuZXhwb3J0cy5ldmVyeSA9IGV2ZXJ5O1xuZXhwb3J0cy5leHRlbnQgPSBleHRlbnQ7XG5leHBvcnRzLmZjdW1zdW0gPSBmY3Vtc3VtO1xuZXhwb3J0cy5maWx0ZXIgPSBmaWx0ZXI7XG5leHBvcnRzLmZsYXRHcm91cCA9IGZsYXRHcm91cDtcbmV4cG9ydHMuZmxhdFJvbGx1cCA9IGZsYXRSb2xsdXA7XG5leHBvcnRzLmZzdW0gPSBmc3VtO1xuZXhwb3J0cy5ncmVhdGVzdCA9IGdyZWF0ZXN0O1xuZXhwb3J0cy5ncmVhdGVzdEluZGV4ID0gZ3JlYXRlc3RJbmRleDtcbmV4cG9ydHMuZ3JvdXAgPSBncm91cDtcbmV4cG9ydHMuZ3JvdXBTb3J0ID0gZ3JvdXBTb3J0O1xuZXhwb3J0cy5ncm91cHMgPSBncm91cHM7XG5leHBvcnRzLmhpc3RvZ3JhbSA9IGJpbjtcbmV4cG9ydHMuaW5kZXggPSBpbmRleDtcbmV4cG9ydHMuaW5kZXhlcyA9IGluZGV4ZXM7XG5leHBvcnRzLmludGVyc2VjdGlvbiA9IGludGVyc2VjdGlvbjtcbmV4cG9ydHMubGVhc3QgPSBsZWFzdDtcbmV4cG9ydHMubGVhc3RJbmRleCA9IGxlYXN0SW5kZXg7XG5leHBvcnRzLm1hcCA9IG1hcDtcbmV4cG9ydHMubWF4ID0gbWF4O1xuZXhwb3J0cy5tYXhJbmRleCA9IG1heEluZGV4O1xuZXhwb3J0cy5tZWFuID0gbWVhbjtcbmV4cG9ydHMubWVkaWFuID0gbWVkaWFuO1xuZXhwb3J0cy5tZWRpYW5JbmRleCA9IG1lZGlhbkluZGV4O1xuZXhwb3J0cy5tZXJnZSA9IG1lcmdlO1xuZXhwb3J0cy5taW4gPSBtaW47XG5leHBvcnRzLm1pbkluZGV4ID0gbWluSW5kZXg7XG5leHBvcnRzLm1vZGUgPSBtb2RlO1xuZXhwb3J0cy5uaWNlID0gbmljZTtcbmV4cG9ydHMucGFpcnMgPSBwYWlycztcbmV4cG9ydHMucGVybXV0ZSA9IHBlcm11dGU7XG5leHBvcnRzLnF1YW50aWxlID0gcXVhbnRpbGU7XG5leHBvcnRzLnF1YW50aWxlSW5kZXggPSBxdWFudGlsZUluZGV4O1xuZXhwb3J0cy5xdWFudGlsZVNvcnRlZCA9IHF1YW50aWxlU29ydGVkO1xuZXhwb3J0cy5xdWlja3NlbGVjdCA9IHF1aWNrc2VsZWN0O1xuZXhwb3J0cy5yYW5nZSA9IHJhbmdlO1xuZXhwb3J0cy5yYW5rID0gcmFuaztcbmV4cG9ydHMucmVkdWNlID0gcmVkdWNlO1xuZXhwb3J0cy5yZXZlcnNlID0gcmV2ZXJzZTtcbmV4cG9ydHMucm9sbHVwID0gcm9sbHVwO1xuZXhwb3J0cy5yb2xsdXBzID0gcm9sbHVwcztcbmV4cG9ydHMuc2NhbiA9IHNjYW47XG5leHBvcnRzLnNodWZmbGUgPSBzaHVmZmxlO1xuZXhwb3J0cy5zaHVmZmxlciA9IHNodWZmbGVyO1xuZXhwb3J0cy5zb21lID0gc29tZTtcbmV4cG9ydHMuc29ydCA9IHNvcnQ7XG5leHBvcnRzLnN1YnNldCA9IHN1YnNldDtcbmV4cG9ydHMuc3VtID0gc3VtO1xuZXhwb3J0cy5zdXBlcnNldCA9IHN1cGVyc2V0O1xuZXhwb3J0cy50aHJlc2hvbGRGcmVlZG1hbkRpYWNvbmlzID0gdGhyZXNob2xkRnJlZWRtYW5EaWFjb25pcztcbmV4cG9ydHMudGhyZXNob2xkU2NvdHQgPSB0aHJlc2hvbGRTY290dDtcbmV4cG9ydHMudGhyZXNob2xkU3R1cmdlcyA9IHRocmVzaG9sZFN0dXJnZXM7XG5leHBvcnRzLnRpY2tJbmNyZW1lbnQgPSB0aWNrSW5jcmVtZW50O1xuZXhwb3J0cy50aWNrU3RlcCA9IHRpY2tTdGVwO1xuZXhwb3J0cy50aWNrcyA9IHRpY2tzO1xuZXhwb3J0cy50cmFuc3Bvc2UgPSB0cmFuc3Bvc2U7XG5leHBvcnRzLnVuaW9uID0gdW5pb247XG5leHBvcnRzLnZhcmlhbmNlID0gdmFyaWFuY2U7XG5leHBvcnRzLnppcCA9IHppcDtcbiIsICIvLyBodHRwczovL2QzanMub3JnL2QzLWNvbGxlY3Rpb24vIHYxLjAuNyBDb3B5cmlnaHQgMjAyMiBNaWtlIEJvc3RvY2tcbihmdW5jdGlvbiAoZ2xvYmFsLCBmYWN0b3J5KSB7XG50eXBlb2YgZXhwb3J0cyA9PT0gJ29iamVjdCcgJiYgdHlwZW9mIG1vZHVsZSAhPT0gJ3VuZGVmaW5lZCcgPyBmYWN0b3J5KGV4cG9ydHMpIDpcbnR5cGVvZiBkZWZpbmUgPT09ICdmdW5jdGlvbicgJiYgZGVmaW5lLmFtZCA/IGRlZmluZShbJ2V4cG9ydHMnXSwgZmFjdG9yeSkgOlxuKGdsb2JhbCA9IHR5cGVvZiBnbG9iYWxUaGlzICE9PSAndW5kZWZpbmVkJyA/IGdsb2JhbFRoaXMgOiBnbG9iYWwgfHwgc2VsZiwgZmFjdG9yeShnbG9iYWwuZDMgPSBnbG9iYWwuZDMgfHwge30pKTtcbn0pKHRoaXMsIChmdW5jdGlvbiAoZXhwb3J0cykgeyAndXNlIHN0cmljdCc7XG5cbnZhciBwcmVmaXggPSBcIiRcIjtcblxuZnVuY3Rpb24gTWFwKCkge31cblxuTWFwLnByb3RvdHlwZSA9IG1hcC5wcm90b3R5cGUgPSB7XG4gIGNvbnN0cnVjdG9yOiBNYXAsXG4gIGhhczogZnVuY3Rpb24oa2V5KSB7XG4gICAgcmV0dXJuIChwcmVmaXggKyBrZXkpIGluIHRoaXM7XG4gIH0sXG4gIGdldDogZnVuY3Rpb24oa2V5KSB7XG4gICAgcmV0dXJuIHRoaXNbcHJlZml4ICsga2V5XTtcbiAgfSxcbiAgc2V0OiBmdW5jdGlvbihrZXksIHZhbHVlKSB7XG4gICAgdGhpc1twcmVmaXggKyBrZXldID0gdmFsdWU7XG4gICAgcmV0dXJuIHRoaXM7XG4gIH0sXG4gIHJlbW92ZTogZnVuY3Rpb24oa2V5KSB7XG4gICAgdmFyIHByb3BlcnR5ID0gcHJlZml4ICsga2V5O1xuICAgIHJldHVybiBwcm9wZXJ0eSBpbiB0aGlzICYmIGRlbGV0ZSB0aGlzW3Byb3BlcnR5XTtcbiAgfSxcbiAgY2xlYXI6IGZ1bmN0aW9uKCkge1xuICAgIGZvciAodmFyIHByb3BlcnR5IGluIHRoaXMpIGlmIChwcm9wZXJ0eVswXSA9PT0gcHJlZml4KSBkZWxldGUgdGhpc1twcm9wZXJ0eV07XG4gIH0sXG4gIGtleXM6IGZ1bmN0aW9uKCkge1xuICAgIHZhciBrZXlzID0gW107XG4gICAgZm9yICh2YXIgcHJvcGVydHkgaW4gdGhpcykgaWYgKHByb3BlcnR5WzBdID09PSBwcmVmaXgpIGtleXMucHVzaChwcm9wZXJ0eS5zbGljZSgxKSk7XG4gICAgcmV0dXJuIGtleXM7XG4gIH0sXG4gIHZhbHVlczogZnVuY3Rpb24oKSB7XG4gICAgdmFyIHZhbHVlcyA9IFtdO1xuICAgIGZvciAodmFyIHByb3BlcnR5IGluIHRoaXMpIGlmIChwcm9wZXJ0eVswXSA9PT0gcHJlZml4KSB2YWx1ZXMucHVzaCh0aGlzW3Byb3BlcnR5XSk7XG4gICAgcmV0dXJuIHZhbHVlcztcbiAgfSxcbiAgZW50cmllczogZnVuY3Rpb24oKSB7XG4gICAgdmFyIGVudHJpZXMgPSBbXTtcbiAgICBmb3IgKHZhciBwcm9wZXJ0eSBpbiB0aGlzKSBpZiAocHJvcGVydHlbMF0gPT09IHByZWZpeCkgZW50cmllcy5wdXNoKHtrZXk6IHByb3BlcnR5LnNsaWNlKDEpLCB2YWx1ZTogdGhpc1twcm9wZXJ0eV19KTtcbiAgICByZXR1cm4gZW50cmllcztcbiAgfSxcbiAgc2l6ZTogZnVuY3Rpb24oKSB7XG4gICAgdmFyIHNpemUgPSAwO1xuICAgIGZvciAodmFyIHByb3BlcnR5IGluIHRoaXMpIGlmIChwcm9wZXJ0eVswXSA9PT0gcHJlZml4KSArK3NpemU7XG4gICAgcmV0dXJuIHNpemU7XG4gIH0sXG4gIGVtcHR5OiBmdW5jdGlvbigpIHtcbiAgICBmb3IgKHZhciBwcm9wZXJ0eSBpbiB0aGlzKSBpZiAocHJvcGVydHlbMF0gPT09IHByZWZpeCkgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0cnVlO1xuICB9LFxuICBlYWNoOiBmdW5jdGlvbihmKSB7XG4gICAgZm9yICh2YXIgcHJvcGVydHkgaW4gdGhpcykgaWYgKHByb3BlcnR5WzBdID09PSBwcmVmaXgpIGYodGhpc1twcm9wZXJ0eV0sIHByb3BlcnR5LnNsaWNlKDEpLCB0aGlzKTtcbiAgfVxufTtcblxuZnVuY3Rpb24gbWFwKG9iamVjdCwgZikge1xuICB2YXIgbWFwID0gbmV3IE1hcDtcblxuICAvLyBDb3B5IGNvbnN0cnVjdG9yLlxuICBpZiAob2JqZWN0IGluc3RhbmNlb2YgTWFwKSBvYmplY3QuZWFjaChmdW5jdGlvbih2YWx1ZSwga2V5KSB7IG1hcC5zZXQoa2V5LCB2YWx1ZSk7IH0pO1xuXG4gIC8vIEluZGV4IGFycmF5IGJ5IG51bWVyaWMgaW5kZXggb3Igc3BlY2lmaWVkIGtleSBmdW5jdGlvbi5cbiAgZWxzZSBpZiAoQXJyYXkuaXNBcnJheShvYmplY3QpKSB7XG4gICAgdmFyIGkgPSAtMSxcbiAgICAgICAgbiA9IG9iamVjdC5sZW5ndGgsXG4gICAgICAgIG87XG5cbiAgICBpZiAoZiA9PSBudWxsKSB3aGlsZSAoKytpIDwgbikgbWFwLnNldChpLCBvYmplY3RbaV0pO1xuICAgIGVsc2Ugd2hpbGUgKCsraSA8IG4pIG1hcC5zZXQoZihvID0gb2JqZWN0W2ldLCBpLCBvYmplY3QpLCBvKTtcbiAgfVxuXG4gIC8vIENvbnZlcnQgb2JqZWN0IHRvIG1hcC5cbiAgZWxzZSBpZiAob2JqZWN0KSBmb3IgKHZhciBrZXkgaW4gb2JqZWN0KSBtYXAuc2V0KGtleSwgb2JqZWN0W2tleV0pO1xuXG4gIHJldHVybiBtYXA7XG59XG5cbmZ1bmN0aW9uIG5lc3QoKSB7XG4gIHZhciBrZXlzID0gW10sXG4gICAgICBzb3J0S2V5cyA9IFtdLFxuICAgICAgc29ydFZhbHVlcyxcbiAgICAgIHJvbGx1cCxcbiAgICAgIG5lc3Q7XG5cbiAgZnVuY3Rpb24gYXBwbHkoYXJyYXksIGRlcHRoLCBjcmVhdGVSZXN1bHQsIHNldFJlc3VsdCkge1xuICAgIGlmIChkZXB0aCA+PSBrZXlzLmxlbmd0aCkge1xuICAgICAgaWYgKHNvcnRWYWx1ZXMgIT0gbnVsbCkgYXJyYXkuc29ydChzb3J0VmFsdWVzKTtcbiAgICAgIHJldHVybiByb2xsdXAgIT0gbnVsbCA/IHJvbGx1cChhcnJheSkgOiBhcnJheTtcbiAgICB9XG5cbiAgICB2YXIgaSA9IC0xLFxuICAgICAgICBuID0gYXJyYXkubGVuZ3RoLFxuICAgICAgICBrZXkgPSBrZXlzW2RlcHRoKytdLFxuICAgICAgICBrZXlWYWx1ZSxcbiAgICAgICAgdmFsdWUsXG4gICAgICAgIHZhbHVlc0J5S2V5ID0gbWFwKCksXG4gICAgICAgIHZhbHVlcyxcbiAgICAgICAgcmVzdWx0ID0gY3JlYXRlUmVzdWx0KCk7XG5cbiAgICB3aGlsZSAoKytpIDwgbikge1xuICAgICAgaWYgKHZhbHVlcyA9IHZhbHVlc0J5S2V5LmdldChrZXlWYWx1ZSA9IGtleSh2YWx1ZSA9IGFycmF5W2ldKSArIFwiXCIpKSB7XG4gICAgICAgIHZhbHVlcy5wdXNoKHZhbHVlKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHZhbHVlc0J5S2V5LnNldChrZXlWYWx1ZSwgW3ZhbHVlXSk7XG4gICAgICB9XG4gICAgfVxuXG4gICAgdmFsdWVzQnlLZXkuZWFjaChmdW5jdGlvbih2YWx1ZXMsIGtleSkge1xuICAgICAgc2V0UmVzdWx0KHJlc3VsdCwga2V5LCBhcHBseSh2YWx1ZXMsIGRlcHRoLCBjcmVhdGVSZXN1bHQsIHNldFJlc3VsdCkpO1xuICAgIH0pO1xuXG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuXG4gIGZ1bmN0aW9uIGVudHJpZXMobWFwLCBkZXB0aCkge1xuICAgIGlmICgrK2RlcHRoID4ga2V5cy5sZW5ndGgpIHJldHVybiBtYXA7XG4gICAgdmFyIGFycmF5LCBzb3J0S2V5ID0gc29ydEtleXNbZGVwdGggLSAxXTtcbiAgICBpZiAocm9sbHVwICE9IG51bGwgJiYgZGVwdGggPj0ga2V5cy5sZW5ndGgpIGFycmF5ID0gbWFwLmVudHJpZXMoKTtcbiAgICBlbHNlIGFycmF5ID0gW10sIG1hcC5lYWNoKGZ1bmN0aW9uKHYsIGspIHsgYXJyYXkucHVzaCh7a2V5OiBrLCB2YWx1ZXM6IGVudHJpZXModiwgZGVwdGgpfSk7IH0pO1xuICAgIHJldHVybiBzb3J0S2V5ICE9IG51bGwgPyBhcnJheS5zb3J0KGZ1bmN0aW9uKGEsIGIpIHsgcmV0dXJuIHNvcnRLZXkoYS5rZXksIGIua2V5KTsgfSkgOiBhcnJheTtcbiAgfVxuXG4gIHJldHVybiBuZXN0ID0ge1xuICAgIG9iamVjdDogZnVuY3Rpb24oYXJyYXkpIHsgcmV0dXJuIGFwcGx5KGFycmF5LCAwLCBjcmVhdGVPYmplY3QsIHNldE9iamVjdCk7IH0sXG4gICAgbWFwOiBmdW5jdGlvbihhcnJheSkgeyByZXR1cm4gYXBwbHkoYXJyYXksIDAsIGNyZWF0ZU1hcCwgc2V0TWFwKTsgfSxcbiAgICBlbnRyaWVzOiBmdW5jdGlvbihhcnJheSkgeyByZXR1cm4gZW50cmllcyhhcHBseShhcnJheSwgMCwgY3JlYXRlTWFwLCBzZXRNYXApLCAwKTsgfSxcbiAgICBrZXk6IGZ1bmN0aW9uKGQpIHsga2V5cy5wdXNoKGQpOyByZXR1cm4gbmVzdDsgfSxcbiAgICBzb3J0S2V5czogZnVuY3Rpb24ob3JkZXIpIHsgc29ydEtleXNba2V5cy5sZW5ndGggLSAxXSA9IG9yZGVyOyByZXR1cm4gbmVzdDsgfSxcbiAgICBzb3J0VmFsdWVzOiBmdW5jdGlvbihvcmRlcikgeyBzb3J0VmFsdWVzID0gb3JkZXI7IHJldHVybiBuZXN0OyB9LFxuICAgIHJvbGx1cDogZnVuY3Rpb24oZikgeyByb2xsdXAgPSBmOyByZXR1cm4gbmVzdDsgfVxuICB9O1xufVxuXG5mdW5jdGlvbiBjcmVhdGVPYmplY3QoKSB7XG4gIHJldHVybiB7fTtcbn1cblxuZnVuY3Rpb24gc2V0T2JqZWN0KG9iamVjdCwga2V5LCB2YWx1ZSkge1xuICBvYmplY3Rba2V5XSA9IHZhbHVlO1xufVxuXG5mdW5jdGlvbiBjcmVhdGVNYXAoKSB7XG4gIHJldHVybiBtYXAoKTtcbn1cblxuZnVuY3Rpb24gc2V0TWFwKG1hcCwga2V5LCB2YWx1ZSkge1xuICBtYXAuc2V0KGtleSwgdmFsdWUpO1xufVxuXG5mdW5jdGlvbiBTZXQoKSB7fVxuXG52YXIgcHJvdG8gPSBtYXAucHJvdG90eXBlO1xuXG5TZXQucHJvdG90eXBlID0gc2V0LnByb3RvdHlwZSA9IHtcbiAgY29uc3RydWN0b3I6IFNldCxcbiAgaGFzOiBwcm90by5oYXMsXG4gIGFkZDogZnVuY3Rpb24odmFsdWUpIHtcbiAgICB2YWx1ZSArPSBcIlwiO1xuICAgIHRoaXNbcHJlZml4ICsgdmFsdWVdID0gdmFsdWU7XG4gICAgcmV0dXJuIHRoaXM7XG4gIH0sXG4gIHJlbW92ZTogcHJvdG8ucmVtb3ZlLFxuICBjbGVhcjogcHJvdG8uY2xlYXIsXG4gIHZhbHVlczogcHJvdG8ua2V5cyxcbiAgc2l6ZTogcHJvdG8uc2l6ZSxcbiAgZW1wdHk6IHByb3RvLmVtcHR5LFxuICBlYWNoOiBwcm90by5lYWNoXG59O1xuXG5mdW5jdGlvbiBzZXQob2JqZWN0LCBmKSB7XG4gIHZhciBzZXQgPSBuZXcgU2V0O1xuXG4gIC8vIENvcHkgY29uc3RydWN0b3IuXG4gIGlmIChvYmplY3QgaW5zdGFuY2VvZiBTZXQpIG9iamVjdC5lYWNoKGZ1bmN0aW9uKHZhbHVlKSB7IHNldC5hZGQodmFsdWUpOyB9KTtcblxuICAvLyBPdGhlcndpc2UsIGFzc3VtZSBpdFx1MjAxOXMgYW4gYXJyYXkuXG4gIGVsc2UgaWYgKG9iamVjdCkge1xuICAgIHZhciBpID0gLTEsIG4gPSBvYmplY3QubGVuZ3RoO1xuICAgIGlmIChmID09IG51bGwpIHdoaWxlICgrK2kgPCBuKSBzZXQuYWRkKG9iamVjdFtpXSk7XG4gICAgZWxzZSB3aGlsZSAoKytpIDwgbikgc2V0LmFkZChmKG9iamVjdFtpXSwgaSwgb2JqZWN0KSk7XG4gIH1cblxuICByZXR1cm4gc2V0O1xufVxuXG5mdW5jdGlvbiBrZXlzKG1hcCkge1xuICB2YXIga2V5cyA9IFtdO1xuICBmb3IgKHZhciBrZXkgaW4gbWFwKSBrZXlzLnB1c2goa2V5KTtcbiAgcmV0dXJuIGtleXM7XG59XG5cbmZ1bmN0aW9uIHZhbHVlcyhtYXApIHtcbiAgdmFyIHZhbHVlcyA9IFtdO1xuICBmb3IgKHZhciBrZXkgaW4gbWFwKSB2YWx1ZXMucHVzaChtYXBba2V5XSk7XG4gIHJldHVybiB2YWx1ZXM7XG59XG5cbmZ1bmN0aW9uIGVudHJpZXMobWFwKSB7XG4gIHZhciBlbnRyaWVzID0gW107XG4gIGZvciAodmFyIGtleSBpbiBtYXApIGVudHJpZXMucHVzaCh7a2V5OiBrZXksIHZhbHVlOiBtYXBba2V5XX0pO1xuICByZXR1cm4gZW50cmllcztcbn1cblxuZXhwb3J0cy5lbnRyaWVzID0gZW50cmllcztcbmV4cG9ydHMua2V5cyA9IGtleXM7XG5leHBvcnRzLm1hcCA9IG1hcDtcbmV4cG9ydHMubmVzdCA9IG5lc3Q7XG5leHBvcnRzLnNldCA9IHNldDtcbmV4cG9ydHMudmFsdWVzID0gdmFsdWVzO1xuXG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgJ19fZXNNb2R1bGUnLCB7IHZhbHVlOiB0cnVlIH0pO1xuXG59KSk7XG4iLCAiLy8gaHR0cHM6Ly9kM2pzLm9yZy9kMy1jb2xvci8gdjEuMi44IENvcHlyaWdodCAyMDIyIE1pa2UgQm9zdG9ja1xuKGZ1bmN0aW9uIChnbG9iYWwsIGZhY3RvcnkpIHtcbnR5cGVvZiBleHBvcnRzID09PSAnb2JqZWN0JyAmJiB0eXBlb2YgbW9kdWxlICE9PSAndW5kZWZpbmVkJyA/IGZhY3RvcnkoZXhwb3J0cykgOlxudHlwZW9mIGRlZmluZSA9PT0gJ2Z1bmN0aW9uJyAmJiBkZWZpbmUuYW1kID8gZGVmaW5lKFsnZXhwb3J0cyddLCBmYWN0b3J5KSA6XG4oZ2xvYmFsID0gdHlwZW9mIGdsb2JhbFRoaXMgIT09ICd1bmRlZmluZWQnID8gZ2xvYmFsVGhpcyA6IGdsb2JhbCB8fCBzZWxmLCBmYWN0b3J5KGdsb2JhbC5kMyA9IGdsb2JhbC5kMyB8fCB7fSkpO1xufSkodGhpcywgKGZ1bmN0aW9uIChleHBvcnRzKSB7ICd1c2Ugc3RyaWN0JztcblxuZnVuY3Rpb24gZGVmaW5lKGNvbnN0cnVjdG9yLCBmYWN0b3J5LCBwcm90b3R5cGUpIHtcbiAgY29uc3RydWN0b3IucHJvdG90eXBlID0gZmFjdG9yeS5wcm90b3R5cGUgPSBwcm90b3R5cGU7XG4gIHByb3RvdHlwZS5jb25zdHJ1Y3RvciA9IGNvbnN0cnVjdG9yO1xufVxuXG5mdW5jdGlvbiBleHRlbmQocGFyZW50LCBkZWZpbml0aW9uKSB7XG4gIHZhciBwcm90b3R5cGUgPSBPYmplY3QuY3JlYXRlKHBhcmVudC5wcm90b3R5cGUpO1xuICBmb3IgKHZhciBrZXkgaW4gZGVmaW5pdGlvbikgcHJvdG90eXBlW2tleV0gPSBkZWZpbml0aW9uW2tleV07XG4gIHJldHVybiBwcm90b3R5cGU7XG59XG5cbmZ1bmN0aW9uIENvbG9yKCkge31cblxudmFyIGRhcmtlciA9IDAuNztcbnZhciBicmlnaHRlciA9IDEgLyBkYXJrZXI7XG5cbnZhciByZUkgPSBcIlxcXFxzKihbKy1dP1xcXFxkKylcXFxccypcIixcbiAgICByZU4gPSBcIlxcXFxzKihbKy1dPyg/OlxcXFxkKlxcXFwuKT9cXFxcZCsoPzpbZUVdWystXT9cXFxcZCspPylcXFxccypcIixcbiAgICByZVAgPSBcIlxcXFxzKihbKy1dPyg/OlxcXFxkKlxcXFwuKT9cXFxcZCsoPzpbZUVdWystXT9cXFxcZCspPyklXFxcXHMqXCIsXG4gICAgcmVIZXgzID0gL14jKFswLTlhLWZdezN9KSQvLFxuICAgIHJlSGV4NiA9IC9eIyhbMC05YS1mXXs2fSkkLyxcbiAgICByZVJnYkludGVnZXIgPSBuZXcgUmVnRXhwKFwiXnJnYlxcXFwoXCIgKyBbcmVJLCByZUksIHJlSV0gKyBcIlxcXFwpJFwiKSxcbiAgICByZVJnYlBlcmNlbnQgPSBuZXcgUmVnRXhwKFwiXnJnYlxcXFwoXCIgKyBbcmVQLCByZVAsIHJlUF0gKyBcIlxcXFwpJFwiKSxcbiAgICByZVJnYmFJbnRlZ2VyID0gbmV3IFJlZ0V4cChcIl5yZ2JhXFxcXChcIiArIFtyZUksIHJlSSwgcmVJLCByZU5dICsgXCJcXFxcKSRcIiksXG4gICAgcmVSZ2JhUGVyY2VudCA9IG5ldyBSZWdFeHAoXCJecmdiYVxcXFwoXCIgKyBbcmVQLCByZVAsIHJlUCwgcmVOXSArIFwiXFxcXCkkXCIpLFxuICAgIHJlSHNsUGVyY2VudCA9IG5ldyBSZWdFeHAoXCJeaHNsXFxcXChcIiArIFtyZU4sIHJlUCwgcmVQXSArIFwiXFxcXCkkXCIpLFxuICAgIHJlSHNsYVBlcmNlbnQgPSBuZXcgUmVnRXhwKFwiXmhzbGFcXFxcKFwiICsgW3JlTiwgcmVQLCByZVAsIHJlTl0gKyBcIlxcXFwpJFwiKTtcblxudmFyIG5hbWVkID0ge1xuICBhbGljZWJsdWU6IDB4ZjBmOGZmLFxuICBhbnRpcXVld2hpdGU6IDB4ZmFlYmQ3LFxuICBhcXVhOiAweDAwZmZmZixcbiAgYXF1YW1hcmluZTogMHg3ZmZmZDQsXG4gIGF6dXJlOiAweGYwZmZmZixcbiAgYmVpZ2U6IDB4ZjVmNWRjLFxuICBiaXNxdWU6IDB4ZmZlNGM0LFxuICBibGFjazogMHgwMDAwMDAsXG4gIGJsYW5jaGVkYWxtb25kOiAweGZmZWJjZCxcbiAgYmx1ZTogMHgwMDAwZmYsXG4gIGJsdWV2aW9sZXQ6IDB4OGEyYmUyLFxuICBicm93bjogMHhhNTJhMmEsXG4gIGJ1cmx5d29vZDogMHhkZWI4ODcsXG4gIGNhZGV0Ymx1ZTogMHg1ZjllYTAsXG4gIGNoYXJ0cmV1c2U6IDB4N2ZmZjAwLFxuICBjaG9jb2xhdGU6IDB4ZDI2OTFlLFxuICBjb3JhbDogMHhmZjdmNTAsXG4gIGNvcm5mbG93ZXJibHVlOiAweDY0OTVlZCxcbiAgY29ybnNpbGs6IDB4ZmZmOGRjLFxuICBjcmltc29uOiAweGRjMTQzYyxcbiAgY3lhbjogMHgwMGZmZmYsXG4gIGRhcmtibHVlOiAweDAwMDA4YixcbiAgZGFya2N5YW46IDB4MDA4YjhiLFxuICBkYXJrZ29sZGVucm9kOiAweGI4ODYwYixcbiAgZGFya2dyYXk6IDB4YTlhOWE5LFxuICBkYXJrZ3JlZW46IDB4MDA2NDAwLFxuICBkYXJrZ3JleTogMHhhOWE5YTksXG4gIGRhcmtraGFraTogMHhiZGI3NmIsXG4gIGRhcmttYWdlbnRhOiAweDhiMDA4YixcbiAgZGFya29saXZlZ3JlZW46IDB4NTU2YjJmLFxuICBkYXJrb3JhbmdlOiAweGZmOGMwMCxcbiAgZGFya29yY2hpZDogMHg5OTMyY2MsXG4gIGRhcmtyZWQ6IDB4OGIwMDAwLFxuICBkYXJrc2FsbW9uOiAweGU5OTY3YSxcbiAgZGFya3NlYWdyZWVuOiAweDhmYmM4ZixcbiAgZGFya3NsYXRlYmx1ZTogMHg0ODNkOGIsXG4gIGRhcmtzbGF0ZWdyYXk6IDB4MmY0ZjRmLFxuICBkYXJrc2xhdGVncmV5OiAweDJmNGY0ZixcbiAgZGFya3R1cnF1b2lzZTogMHgwMGNlZDEsXG4gIGRhcmt2aW9sZXQ6IDB4OTQwMGQzLFxuICBkZWVwcGluazogMHhmZjE0OTMsXG4gIGRlZXBza3libHVlOiAweDAwYmZmZixcbiAgZGltZ3JheTogMHg2OTY5NjksXG4gIGRpbWdyZXk6IDB4Njk2OTY5LFxuICBkb2RnZXJibHVlOiAweDFlOTBmZixcbiAgZmlyZWJyaWNrOiAweGIyMjIyMixcbiAgZmxvcmFsd2hpdGU6IDB4ZmZmYWYwLFxuICBmb3Jlc3RncmVlbjogMHgyMjhiMjIsXG4gIGZ1Y2hzaWE6IDB4ZmYwMGZmLFxuICBnYWluc2Jvcm86IDB4ZGNkY2RjLFxuICBnaG9zdHdoaXRlOiAweGY4ZjhmZixcbiAgZ29sZDogMHhmZmQ3MDAsXG4gIGdvbGRlbnJvZDogMHhkYWE1MjAsXG4gIGdyYXk6IDB4ODA4MDgwLFxuICBncmVlbjogMHgwMDgwMDAsXG4gIGdyZWVueWVsbG93OiAweGFkZmYyZixcbiAgZ3JleTogMHg4MDgwODAsXG4gIGhvbmV5ZGV3OiAweGYwZmZmMCxcbiAgaG90cGluazogMHhmZjY5YjQsXG4gIGluZGlhbnJlZDogMHhjZDVjNWMsXG4gIGluZGlnbzogMHg0YjAwODIsXG4gIGl2b3J5OiAweGZmZmZmMCxcbiAga2hha2k6IDB4ZjBlNjhjLFxuICBsYXZlbmRlcjogMHhlNmU2ZmEsXG4gIGxhdmVuZGVyYmx1c2g6IDB4ZmZmMGY1LFxuICBsYXduZ3JlZW46IDB4N2NmYzAwLFxuICBsZW1vbmNoaWZmb246IDB4ZmZmYWNkLFxuICBsaWdodGJsdWU6IDB4YWRkOGU2LFxuICBsaWdodGNvcmFsOiAweGYwODA4MCxcbiAgbGlnaHRjeWFuOiAweGUwZmZmZixcbiAgbGlnaHRnb2xkZW5yb2R5ZWxsb3c6IDB4ZmFmYWQyLFxuICBsaWdodGdyYXk6IDB4ZDNkM2QzLFxuICBsaWdodGdyZWVuOiAweDkwZWU5MCxcbiAgbGlnaHRncmV5OiAweGQzZDNkMyxcbiAgbGlnaHRwaW5rOiAweGZmYjZjMSxcbiAgbGlnaHRzYWxtb246IDB4ZmZhMDdhLFxuICBsaWdodHNlYWdyZWVuOiAweDIwYjJhYSxcbiAgbGlnaHRza3libHVlOiAweDg3Y2VmYSxcbiAgbGlnaHRzbGF0ZWdyYXk6IDB4Nzc4ODk5LFxuICBsaWdodHNsYXRlZ3JleTogMHg3Nzg4OTksXG4gIGxpZ2h0c3RlZWxibHVlOiAweGIwYzRkZSxcbiAgbGlnaHR5ZWxsb3c6IDB4ZmZmZmUwLFxuICBsaW1lOiAweDAwZmYwMCxcbiAgbGltZWdyZWVuOiAweDMyY2QzMixcbiAgbGluZW46IDB4ZmFmMGU2LFxuICBtYWdlbnRhOiAweGZmMDBmZixcbiAgbWFyb29uOiAweDgwMDAwMCxcbiAgbWVkaXVtYXF1YW1hcmluZTogMHg2NmNkYWEsXG4gIG1lZGl1bWJsdWU6IDB4MDAwMGNkLFxuICBtZWRpdW1vcmNoaWQ6IDB4YmE1NWQzLFxuICBtZWRpdW1wdXJwbGU6IDB4OTM3MGRiLFxuICBtZWRpdW1zZWFncmVlbjogMHgzY2IzNzEsXG4gIG1lZGl1bXNsYXRlYmx1ZTogMHg3YjY4ZWUsXG4gIG1lZGl1bXNwcmluZ2dyZWVuOiAweDAwZmE5YSxcbiAgbWVkaXVtdHVycXVvaXNlOiAweDQ4ZDFjYyxcbiAgbWVkaXVtdmlvbGV0cmVkOiAweGM3MTU4NSxcbiAgbWlkbmlnaHRibHVlOiAweDE5MTk3MCxcbiAgbWludGNyZWFtOiAweGY1ZmZmYSxcbiAgbWlzdHlyb3NlOiAweGZmZTRlMSxcbiAgbW9jY2FzaW46IDB4ZmZlNGI1LFxuICBuYXZham93aGl0ZTogMHhmZmRlYWQsXG4gIG5hdnk6IDB4MDAwMDgwLFxuICBvbGRsYWNlOiAweGZkZjVlNixcbiAgb2xpdmU6IDB4ODA4MDAwLFxuICBvbGl2ZWRyYWI6IDB4NmI4ZTIzLFxuICBvcmFuZ2U6IDB4ZmZhNTAwLFxuICBvcmFuZ2VyZWQ6IDB4ZmY0NTAwLFxuICBvcmNoaWQ6IDB4ZGE3MGQ2LFxuICBwYWxlZ29sZGVucm9kOiAweGVlZThhYSxcbiAgcGFsZWdyZWVuOiAweDk4ZmI5OCxcbiAgcGFsZXR1cnF1b2lzZTogMHhhZmVlZWUsXG4gIHBhbGV2aW9sZXRyZWQ6IDB4ZGI3MDkzLFxuICBwYXBheWF3aGlwOiAweGZmZWZkNSxcbiAgcGVhY2hwdWZmOiAweGZmZGFiOSxcbiAgcGVydTogMHhjZDg1M2YsXG4gIHBpbms6IDB4ZmZjMGNiLFxuICBwbHVtOiAweGRkYTBkZCxcbiAgcG93ZGVyYmx1ZTogMHhiMGUwZTYsXG4gIHB1cnBsZTogMHg4MDAwODAsXG4gIHJlYmVjY2FwdXJwbGU6IDB4NjYzMzk5LFxuICByZWQ6IDB4ZmYwMDAwLFxuICByb3N5YnJvd246IDB4YmM4ZjhmLFxuICByb3lhbGJsdWU6IDB4NDE2OWUxLFxuICBzYWRkbGVicm93bjogMHg4YjQ1MTMsXG4gIHNhbG1vbjogMHhmYTgwNzIsXG4gIHNhbmR5YnJvd246IDB4ZjRhNDYwLFxuICBzZWFncmVlbjogMHgyZThiNTcsXG4gIHNlYXNoZWxsOiAweGZmZjVlZSxcbiAgc2llbm5hOiAweGEwNTIyZCxcbiAgc2lsdmVyOiAweGMwYzBjMCxcbiAgc2t5Ymx1ZTogMHg4N2NlZWIsXG4gIHNsYXRlYmx1ZTogMHg2YTVhY2QsXG4gIHNsYXRlZ3JheTogMHg3MDgwOTAsXG4gIHNsYXRlZ3JleTogMHg3MDgwOTAsXG4gIHNub3c6IDB4ZmZmYWZhLFxuICBzcHJpbmdncmVlbjogMHgwMGZmN2YsXG4gIHN0ZWVsYmx1ZTogMHg0NjgyYjQsXG4gIHRhbjogMHhkMmI0OGMsXG4gIHRlYWw6IDB4MDA4MDgwLFxuICB0aGlzdGxlOiAweGQ4YmZkOCxcbiAgdG9tYXRvOiAweGZmNjM0NyxcbiAgdHVycXVvaXNlOiAweDQwZTBkMCxcbiAgdmlvbGV0OiAweGVlODJlZSxcbiAgd2hlYXQ6IDB4ZjVkZWIzLFxuICB3aGl0ZTogMHhmZmZmZmYsXG4gIHdoaXRlc21va2U6IDB4ZjVmNWY1LFxuICB5ZWxsb3c6IDB4ZmZmZjAwLFxuICB5ZWxsb3dncmVlbjogMHg5YWNkMzJcbn07XG5cbmRlZmluZShDb2xvciwgY29sb3IsIHtcbiAgZGlzcGxheWFibGU6IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiB0aGlzLnJnYigpLmRpc3BsYXlhYmxlKCk7XG4gIH0sXG4gIGhleDogZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIHRoaXMucmdiKCkuaGV4KCk7XG4gIH0sXG4gIHRvU3RyaW5nOiBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gdGhpcy5yZ2IoKSArIFwiXCI7XG4gIH1cbn0pO1xuXG5mdW5jdGlvbiBjb2xvcihmb3JtYXQpIHtcbiAgdmFyIG07XG4gIGZvcm1hdCA9IChmb3JtYXQgKyBcIlwiKS50cmltKCkudG9Mb3dlckNhc2UoKTtcbiAgcmV0dXJuIChtID0gcmVIZXgzLmV4ZWMoZm9ybWF0KSkgPyAobSA9IHBhcnNlSW50KG1bMV0sIDE2KSwgbmV3IFJnYigobSA+PiA4ICYgMHhmKSB8IChtID4+IDQgJiAweDBmMCksIChtID4+IDQgJiAweGYpIHwgKG0gJiAweGYwKSwgKChtICYgMHhmKSA8PCA0KSB8IChtICYgMHhmKSwgMSkpIC8vICNmMDBcbiAgICAgIDogKG0gPSByZUhleDYuZXhlYyhmb3JtYXQpKSA/IHJnYm4ocGFyc2VJbnQobVsxXSwgMTYpKSAvLyAjZmYwMDAwXG4gICAgICA6IChtID0gcmVSZ2JJbnRlZ2VyLmV4ZWMoZm9ybWF0KSkgPyBuZXcgUmdiKG1bMV0sIG1bMl0sIG1bM10sIDEpIC8vIHJnYigyNTUsIDAsIDApXG4gICAgICA6IChtID0gcmVSZ2JQZXJjZW50LmV4ZWMoZm9ybWF0KSkgPyBuZXcgUmdiKG1bMV0gKiAyNTUgLyAxMDAsIG1bMl0gKiAyNTUgLyAxMDAsIG1bM10gKiAyNTUgLyAxMDAsIDEpIC8vIHJnYigxMDAlLCAwJSwgMCUpXG4gICAgICA6IChtID0gcmVSZ2JhSW50ZWdlci5leGVjKGZvcm1hdCkpID8gcmdiYShtWzFdLCBtWzJdLCBtWzNdLCBtWzRdKSAvLyByZ2JhKDI1NSwgMCwgMCwgMSlcbiAgICAgIDogKG0gPSByZVJnYmFQZXJjZW50LmV4ZWMoZm9ybWF0KSkgPyByZ2JhKG1bMV0gKiAyNTUgLyAxMDAsIG1bMl0gKiAyNTUgLyAxMDAsIG1bM10gKiAyNTUgLyAxMDAsIG1bNF0pIC8vIHJnYigxMDAlLCAwJSwgMCUsIDEpXG4gICAgICA6IChtID0gcmVIc2xQZXJjZW50LmV4ZWMoZm9ybWF0KSkgPyBoc2xhKG1bMV0sIG1bMl0gLyAxMDAsIG1bM10gLyAxMDAsIDEpIC8vIGhzbCgxMjAsIDUwJSwgNTAlKVxuICAgICAgOiAobSA9IHJlSHNsYVBlcmNlbnQuZXhlYyhmb3JtYXQpKSA/IGhzbGEobVsxXSwgbVsyXSAvIDEwMCwgbVszXSAvIDEwMCwgbVs0XSkgLy8gaHNsYSgxMjAsIDUwJSwgNTAlLCAxKVxuICAgICAgOiBuYW1lZC5oYXNPd25Qcm9wZXJ0eShmb3JtYXQpID8gcmdibihuYW1lZFtmb3JtYXRdKVxuICAgICAgOiBmb3JtYXQgPT09IFwidHJhbnNwYXJlbnRcIiA/IG5ldyBSZ2IoTmFOLCBOYU4sIE5hTiwgMClcbiAgICAgIDogbnVsbDtcbn1cblxuZnVuY3Rpb24gcmdibihuKSB7XG4gIHJldHVybiBuZXcgUmdiKG4gPj4gMTYgJiAweGZmLCBuID4+IDggJiAweGZmLCBuICYgMHhmZiwgMSk7XG59XG5cbmZ1bmN0aW9uIHJnYmEociwgZywgYiwgYSkge1xuICBpZiAoYSA8PSAwKSByID0gZyA9IGIgPSBOYU47XG4gIHJldHVybiBuZXcgUmdiKHIsIGcsIGIsIGEpO1xufVxuXG5mdW5jdGlvbiByZ2JDb252ZXJ0KG8pIHtcbiAgaWYgKCEobyBpbnN0YW5jZW9mIENvbG9yKSkgbyA9IGNvbG9yKG8pO1xuICBpZiAoIW8pIHJldHVybiBuZXcgUmdiO1xuICBvID0gby5yZ2IoKTtcbiAgcmV0dXJuIG5ldyBSZ2Ioby5yLCBvLmcsIG8uYiwgby5vcGFjaXR5KTtcbn1cblxuZnVuY3Rpb24gcmdiKHIsIGcsIGIsIG9wYWNpdHkpIHtcbiAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPT09IDEgPyByZ2JDb252ZXJ0KHIpIDogbmV3IFJnYihyLCBnLCBiLCBvcGFjaXR5ID09IG51bGwgPyAxIDogb3BhY2l0eSk7XG59XG5cbmZ1bmN0aW9uIFJnYihyLCBnLCBiLCBvcGFjaXR5KSB7XG4gIHRoaXMuciA9ICtyO1xuICB0aGlzLmcgPSArZztcbiAgdGhpcy5iID0gK2I7XG4gIHRoaXMub3BhY2l0eSA9ICtvcGFjaXR5O1xufVxuXG5kZWZpbmUoUmdiLCByZ2IsIGV4dGVuZChDb2xvciwge1xuICBicmlnaHRlcjogZnVuY3Rpb24oaykge1xuICAgIGsgPSBrID09IG51bGwgPyBicmlnaHRlciA6IE1hdGgucG93KGJyaWdodGVyLCBrKTtcbiAgICByZXR1cm4gbmV3IFJnYih0aGlzLnIgKiBrLCB0aGlzLmcgKiBrLCB0aGlzLmIgKiBrLCB0aGlzLm9wYWNpdHkpO1xuICB9LFxuICBkYXJrZXI6IGZ1bmN0aW9uKGspIHtcbiAgICBrID0gayA9PSBudWxsID8gZGFya2VyIDogTWF0aC5wb3coZGFya2VyLCBrKTtcbiAgICByZXR1cm4gbmV3IFJnYih0aGlzLnIgKiBrLCB0aGlzLmcgKiBrLCB0aGlzLmIgKiBrLCB0aGlzLm9wYWNpdHkpO1xuICB9LFxuICByZ2I6IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiB0aGlzO1xuICB9LFxuICBkaXNwbGF5YWJsZTogZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuICgtMC41IDw9IHRoaXMuciAmJiB0aGlzLnIgPCAyNTUuNSlcbiAgICAgICAgJiYgKC0wLjUgPD0gdGhpcy5nICYmIHRoaXMuZyA8IDI1NS41KVxuICAgICAgICAmJiAoLTAuNSA8PSB0aGlzLmIgJiYgdGhpcy5iIDwgMjU1LjUpXG4gICAgICAgICYmICgwIDw9IHRoaXMub3BhY2l0eSAmJiB0aGlzLm9wYWNpdHkgPD0gMSk7XG4gIH0sXG4gIGhleDogZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIFwiI1wiICsgaGV4KHRoaXMucikgKyBoZXgodGhpcy5nKSArIGhleCh0aGlzLmIpO1xuICB9LFxuICB0b1N0cmluZzogZnVuY3Rpb24oKSB7XG4gICAgdmFyIGEgPSB0aGlzLm9wYWNpdHk7IGEgPSBpc05hTihhKSA/IDEgOiBNYXRoLm1heCgwLCBNYXRoLm1pbigxLCBhKSk7XG4gICAgcmV0dXJuIChhID09PSAxID8gXCJyZ2IoXCIgOiBcInJnYmEoXCIpXG4gICAgICAgICsgTWF0aC5tYXgoMCwgTWF0aC5taW4oMjU1LCBNYXRoLnJvdW5kKHRoaXMucikgfHwgMCkpICsgXCIsIFwiXG4gICAgICAgICsgTWF0aC5tYXgoMCwgTWF0aC5taW4oMjU1LCBNYXRoLnJvdW5kKHRoaXMuZykgfHwgMCkpICsgXCIsIFwiXG4gICAgICAgICsgTWF0aC5tYXgoMCwgTWF0aC5taW4oMjU1LCBNYXRoLnJvdW5kKHRoaXMuYikgfHwgMCkpXG4gICAgICAgICsgKGEgPT09IDEgPyBcIilcIiA6IFwiLCBcIiArIGEgKyBcIilcIik7XG4gIH1cbn0pKTtcblxuZnVuY3Rpb24gaGV4KHZhbHVlKSB7XG4gIHZhbHVlID0gTWF0aC5tYXgoMCwgTWF0aC5taW4oMjU1LCBNYXRoLnJvdW5kKHZhbHVlKSB8fCAwKSk7XG4gIHJldHVybiAodmFsdWUgPCAxNiA/IFwiMFwiIDogXCJcIikgKyB2YWx1ZS50b1N0cmluZygxNik7XG59XG5cbmZ1bmN0aW9uIGhzbGEoaCwgcywgbCwgYSkge1xuICBpZiAoYSA8PSAwKSBoID0gcyA9IGwgPSBOYU47XG4gIGVsc2UgaWYgKGwgPD0gMCB8fCBsID49IDEpIGggPSBzID0gTmFOO1xuICBlbHNlIGlmIChzIDw9IDApIGggPSBOYU47XG4gIHJldHVybiBuZXcgSHNsKGgsIHMsIGwsIGEpO1xufVxuXG5mdW5jdGlvbiBoc2xDb252ZXJ0KG8pIHtcbiAgaWYgKG8gaW5zdGFuY2VvZiBIc2wpIHJldHVybiBuZXcgSHNsKG8uaCwgby5zLCBvLmwsIG8ub3BhY2l0eSk7XG4gIGlmICghKG8gaW5zdGFuY2VvZiBDb2xvcikpIG8gPSBjb2xvcihvKTtcbiAgaWYgKCFvKSByZXR1cm4gbmV3IEhzbDtcbiAgaWYgKG8gaW5zdGFuY2VvZiBIc2wpIHJldHVybiBvO1xuICBvID0gby5yZ2IoKTtcbiAgdmFyIHIgPSBvLnIgLyAyNTUsXG4gICAgICBnID0gby5nIC8gMjU1LFxuICAgICAgYiA9IG8uYiAvIDI1NSxcbiAgICAgIG1pbiA9IE1hdGgubWluKHIsIGcsIGIpLFxuICAgICAgbWF4ID0gTWF0aC5tYXgociwgZywgYiksXG4gICAgICBoID0gTmFOLFxuICAgICAgcyA9IG1heCAtIG1pbixcbiAgICAgIGwgPSAobWF4ICsgbWluKSAvIDI7XG4gIGlmIChzKSB7XG4gICAgaWYgKHIgPT09IG1heCkgaCA9IChnIC0gYikgLyBzICsgKGcgPCBiKSAqIDY7XG4gICAgZWxzZSBpZiAoZyA9PT0gbWF4KSBoID0gKGIgLSByKSAvIHMgKyAyO1xuICAgIGVsc2UgaCA9IChyIC0gZykgLyBzICsgNDtcbiAgICBzIC89IGwgPCAwLjUgPyBtYXggKyBtaW4gOiAyIC0gbWF4IC0gbWluO1xuICAgIGggKj0gNjA7XG4gIH0gZWxzZSB7XG4gICAgcyA9IGwgPiAwICYmIGwgPCAxID8gMCA6IGg7XG4gIH1cbiAgcmV0dXJuIG5ldyBIc2woaCwgcywgbCwgby5vcGFjaXR5KTtcbn1cblxuZnVuY3Rpb24gaHNsKGgsIHMsIGwsIG9wYWNpdHkpIHtcbiAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPT09IDEgPyBoc2xDb252ZXJ0KGgpIDogbmV3IEhzbChoLCBzLCBsLCBvcGFjaXR5ID09IG51bGwgPyAxIDogb3BhY2l0eSk7XG59XG5cbmZ1bmN0aW9uIEhzbChoLCBzLCBsLCBvcGFjaXR5KSB7XG4gIHRoaXMuaCA9ICtoO1xuICB0aGlzLnMgPSArcztcbiAgdGhpcy5sID0gK2w7XG4gIHRoaXMub3BhY2l0eSA9ICtvcGFjaXR5O1xufVxuXG5kZWZpbmUoSHNsLCBoc2wsIGV4dGVuZChDb2xvciwge1xuICBicmlnaHRlcjogZnVuY3Rpb24oaykge1xuICAgIGsgPSBrID09IG51bGwgPyBicmlnaHRlciA6IE1hdGgucG93KGJyaWdodGVyLCBrKTtcbiAgICByZXR1cm4gbmV3IEhzbCh0aGlzLmgsIHRoaXMucywgdGhpcy5sICogaywgdGhpcy5vcGFjaXR5KTtcbiAgfSxcbiAgZGFya2VyOiBmdW5jdGlvbihrKSB7XG4gICAgayA9IGsgPT0gbnVsbCA/IGRhcmtlciA6IE1hdGgucG93KGRhcmtlciwgayk7XG4gICAgcmV0dXJuIG5ldyBIc2wodGhpcy5oLCB0aGlzLnMsIHRoaXMubCAqIGssIHRoaXMub3BhY2l0eSk7XG4gIH0sXG4gIHJnYjogZnVuY3Rpb24oKSB7XG4gICAgdmFyIGggPSB0aGlzLmggJSAzNjAgKyAodGhpcy5oIDwgMCkgKiAzNjAsXG4gICAgICAgIHMgPSBpc05hTihoKSB8fCBpc05hTih0aGlzLnMpID8gMCA6IHRoaXMucyxcbiAgICAgICAgbCA9IHRoaXMubCxcbiAgICAgICAgbTIgPSBsICsgKGwgPCAwLjUgPyBsIDogMSAtIGwpICogcyxcbiAgICAgICAgbTEgPSAyICogbCAtIG0yO1xuICAgIHJldHVybiBuZXcgUmdiKFxuICAgICAgaHNsMnJnYihoID49IDI0MCA/IGggLSAyNDAgOiBoICsgMTIwLCBtMSwgbTIpLFxuICAgICAgaHNsMnJnYihoLCBtMSwgbTIpLFxuICAgICAgaHNsMnJnYihoIDwgMTIwID8gaCArIDI0MCA6IGggLSAxMjAsIG0xLCBtMiksXG4gICAgICB0aGlzLm9wYWNpdHlcbiAgICApO1xuICB9LFxuICBkaXNwbGF5YWJsZTogZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuICgwIDw9IHRoaXMucyAmJiB0aGlzLnMgPD0gMSB8fCBpc05hTih0aGlzLnMpKVxuICAgICAgICAmJiAoMCA8PSB0aGlzLmwgJiYgdGhpcy5sIDw9IDEpXG4gICAgICAgICYmICgwIDw9IHRoaXMub3BhY2l0eSAmJiB0aGlzLm9wYWNpdHkgPD0gMSk7XG4gIH1cbn0pKTtcblxuLyogRnJvbSBGdkQgMTMuMzcsIENTUyBDb2xvciBNb2R1bGUgTGV2ZWwgMyAqL1xuZnVuY3Rpb24gaHNsMnJnYihoLCBtMSwgbTIpIHtcbiAgcmV0dXJuIChoIDwgNjAgPyBtMSArIChtMiAtIG0xKSAqIGggLyA2MFxuICAgICAgOiBoIDwgMTgwID8gbTJcbiAgICAgIDogaCA8IDI0MCA/IG0xICsgKG0yIC0gbTEpICogKDI0MCAtIGgpIC8gNjBcbiAgICAgIDogbTEpICogMjU1O1xufVxuXG52YXIgZGVnMnJhZCA9IE1hdGguUEkgLyAxODA7XG52YXIgcmFkMmRlZyA9IDE4MCAvIE1hdGguUEk7XG5cbi8vIGh0dHBzOi8vb2JzZXJ2YWJsZWhxLmNvbS9AbWJvc3RvY2svbGFiLWFuZC1yZ2JcbnZhciBLID0gMTgsXG4gICAgWG4gPSAwLjk2NDIyLFxuICAgIFluID0gMSxcbiAgICBabiA9IDAuODI1MjEsXG4gICAgdDAgPSA0IC8gMjksXG4gICAgdDEgPSA2IC8gMjksXG4gICAgdDIgPSAzICogdDEgKiB0MSxcbiAgICB0MyA9IHQxICogdDEgKiB0MTtcblxuZnVuY3Rpb24gbGFiQ29udmVydChvKSB7XG4gIGlmIChvIGluc3RhbmNlb2YgTGFiKSByZXR1cm4gbmV3IExhYihvLmwsIG8uYSwgby5iLCBvLm9wYWNpdHkpO1xuICBpZiAobyBpbnN0YW5jZW9mIEhjbCkgcmV0dXJuIGhjbDJsYWIobyk7XG4gIGlmICghKG8gaW5zdGFuY2VvZiBSZ2IpKSBvID0gcmdiQ29udmVydChvKTtcbiAgdmFyIHIgPSByZ2IybHJnYihvLnIpLFxuICAgICAgZyA9IHJnYjJscmdiKG8uZyksXG4gICAgICBiID0gcmdiMmxyZ2Ioby5iKSxcbiAgICAgIHkgPSB4eXoybGFiKCgwLjIyMjUwNDUgKiByICsgMC43MTY4Nzg2ICogZyArIDAuMDYwNjE2OSAqIGIpIC8gWW4pLCB4LCB6O1xuICBpZiAociA9PT0gZyAmJiBnID09PSBiKSB4ID0geiA9IHk7IGVsc2Uge1xuICAgIHggPSB4eXoybGFiKCgwLjQzNjA3NDcgKiByICsgMC4zODUwNjQ5ICogZyArIDAuMTQzMDgwNCAqIGIpIC8gWG4pO1xuICAgIHogPSB4eXoybGFiKCgwLjAxMzkzMjIgKiByICsgMC4wOTcxMDQ1ICogZyArIDAuNzE0MTczMyAqIGIpIC8gWm4pO1xuICB9XG4gIHJldHVybiBuZXcgTGFiKDExNiAqIHkgLSAxNiwgNTAwICogKHggLSB5KSwgMjAwICogKHkgLSB6KSwgby5vcGFjaXR5KTtcbn1cblxuZnVuY3Rpb24gZ3JheShsLCBvcGFjaXR5KSB7XG4gIHJldHVybiBuZXcgTGFiKGwsIDAsIDAsIG9wYWNpdHkgPT0gbnVsbCA/IDEgOiBvcGFjaXR5KTtcbn1cblxuZnVuY3Rpb24gbGFiKGwsIGEsIGIsIG9wYWNpdHkpIHtcbiAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPT09IDEgPyBsYWJDb252ZXJ0KGwpIDogbmV3IExhYihsLCBhLCBiLCBvcGFjaXR5ID09IG51bGwgPyAxIDogb3BhY2l0eSk7XG59XG5cbmZ1bmN0aW9uIExhYihsLCBhLCBiLCBvcGFjaXR5KSB7XG4gIHRoaXMubCA9ICtsO1xuICB0aGlzLmEgPSArYTtcbiAgdGhpcy5iID0gK2I7XG4gIHRoaXMub3BhY2l0eSA9ICtvcGFjaXR5O1xufVxuXG5kZWZpbmUoTGFiLCBsYWIsIGV4dGVuZChDb2xvciwge1xuICBicmlnaHRlcjogZnVuY3Rpb24oaykge1xuICAgIHJldHVybiBuZXcgTGFiKHRoaXMubCArIEsgKiAoayA9PSBudWxsID8gMSA6IGspLCB0aGlzLmEsIHRoaXMuYiwgdGhpcy5vcGFjaXR5KTtcbiAgfSxcbiAgZGFya2VyOiBmdW5jdGlvbihrKSB7XG4gICAgcmV0dXJuIG5ldyBMYWIodGhpcy5sIC0gSyAqIChrID09IG51bGwgPyAxIDogayksIHRoaXMuYSwgdGhpcy5iLCB0aGlzLm9wYWNpdHkpO1xuICB9LFxuICByZ2I6IGZ1bmN0aW9uKCkge1xuICAgIHZhciB5ID0gKHRoaXMubCArIDE2KSAvIDExNixcbiAgICAgICAgeCA9IGlzTmFOKHRoaXMuYSkgPyB5IDogeSArIHRoaXMuYSAvIDUwMCxcbiAgICAgICAgeiA9IGlzTmFOKHRoaXMuYikgPyB5IDogeSAtIHRoaXMuYiAvIDIwMDtcbiAgICB4ID0gWG4gKiBsYWIyeHl6KHgpO1xuICAgIHkgPSBZbiAqIGxhYjJ4eXooeSk7XG4gICAgeiA9IFpuICogbGFiMnh5eih6KTtcbiAgICByZXR1cm4gbmV3IFJnYihcbiAgICAgIGxyZ2IycmdiKCAzLjEzMzg1NjEgKiB4IC0gMS42MTY4NjY3ICogeSAtIDAuNDkwNjE0NiAqIHopLFxuICAgICAgbHJnYjJyZ2IoLTAuOTc4NzY4NCAqIHggKyAxLjkxNjE0MTUgKiB5ICsgMC4wMzM0NTQwICogeiksXG4gICAgICBscmdiMnJnYiggMC4wNzE5NDUzICogeCAtIDAuMjI4OTkxNCAqIHkgKyAxLjQwNTI0MjcgKiB6KSxcbiAgICAgIHRoaXMub3BhY2l0eVxuICAgICk7XG4gIH1cbn0pKTtcblxuZnVuY3Rpb24geHl6MmxhYih0KSB7XG4gIHJldHVybiB0ID4gdDMgPyBNYXRoLnBvdyh0LCAxIC8gMykgOiB0IC8gdDIgKyB0MDtcbn1cblxuZnVuY3Rpb24gbGFiMnh5eih0KSB7XG4gIHJldHVybiB0ID4gdDEgPyB0ICogdCAqIHQgOiB0MiAqICh0IC0gdDApO1xufVxuXG5mdW5jdGlvbiBscmdiMnJnYih4KSB7XG4gIHJldHVybiAyNTUgKiAoeCA8PSAwLjAwMzEzMDggPyAxMi45MiAqIHggOiAxLjA1NSAqIE1hdGgucG93KHgsIDEgLyAyLjQpIC0gMC4wNTUpO1xufVxuXG5mdW5jdGlvbiByZ2IybHJnYih4KSB7XG4gIHJldHVybiAoeCAvPSAyNTUpIDw9IDAuMDQwNDUgPyB4IC8gMTIuOTIgOiBNYXRoLnBvdygoeCArIDAuMDU1KSAvIDEuMDU1LCAyLjQpO1xufVxuXG5mdW5jdGlvbiBoY2xDb252ZXJ0KG8pIHtcbiAgaWYgKG8gaW5zdGFuY2VvZiBIY2wpIHJldHVybiBuZXcgSGNsKG8uaCwgby5jLCBvLmwsIG8ub3BhY2l0eSk7XG4gIGlmICghKG8gaW5zdGFuY2VvZiBMYWIpKSBvID0gbGFiQ29udmVydChvKTtcbiAgaWYgKG8uYSA9PT0gMCAmJiBvLmIgPT09IDApIHJldHVybiBuZXcgSGNsKE5hTiwgMCA8IG8ubCAmJiBvLmwgPCAxMDAgPyAwIDogTmFOLCBvLmwsIG8ub3BhY2l0eSk7XG4gIHZhciBoID0gTWF0aC5hdGFuMihvLmIsIG8uYSkgKiByYWQyZGVnO1xuICByZXR1cm4gbmV3IEhjbChoIDwgMCA/IGggKyAzNjAgOiBoLCBNYXRoLnNxcnQoby5hICogby5hICsgby5iICogby5iKSwgby5sLCBvLm9wYWNpdHkpO1xufVxuXG5mdW5jdGlvbiBsY2gobCwgYywgaCwgb3BhY2l0eSkge1xuICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA9PT0gMSA/IGhjbENvbnZlcnQobCkgOiBuZXcgSGNsKGgsIGMsIGwsIG9wYWNpdHkgPT0gbnVsbCA/IDEgOiBvcGFjaXR5KTtcbn1cblxuZnVuY3Rpb24gaGNsKGgsIGMsIGwsIG9wYWNpdHkpIHtcbiAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPT09IDEgPyBoY2xDb252ZXJ0KGgpIDogbmV3IEhjbChoLCBjLCBsLCBvcGFjaXR5ID09IG51bGwgPyAxIDogb3BhY2l0eSk7XG59XG5cbmZ1bmN0aW9uIEhjbChoLCBjLCBsLCBvcGFjaXR5KSB7XG4gIHRoaXMuaCA9ICtoO1xuICB0aGlzLmMgPSArYztcbiAgdGhpcy5sID0gK2w7XG4gIHRoaXMub3BhY2l0eSA9ICtvcGFjaXR5O1xufVxuXG5mdW5jdGlvbiBoY2wybGFiKG8pIHtcbiAgaWYgKGlzTmFOKG8uaCkpIHJldHVybiBuZXcgTGFiKG8ubCwgMCwgMCwgby5vcGFjaXR5KTtcbiAgdmFyIGggPSBvLmggKiBkZWcycmFkO1xuICByZXR1cm4gbmV3IExhYihvLmwsIE1hdGguY29zKGgpICogby5jLCBNYXRoLnNpbihoKSAqIG8uYywgby5vcGFjaXR5KTtcbn1cblxuZGVmaW5lKEhjbCwgaGNsLCBleHRlbmQoQ29sb3IsIHtcbiAgYnJpZ2h0ZXI6IGZ1bmN0aW9uKGspIHtcbiAgICByZXR1cm4gbmV3IEhjbCh0aGlzLmgsIHRoaXMuYywgdGhpcy5sICsgSyAqIChrID09IG51bGwgPyAxIDogayksIHRoaXMub3BhY2l0eSk7XG4gIH0sXG4gIGRhcmtlcjogZnVuY3Rpb24oaykge1xuICAgIHJldHVybiBuZXcgSGNsKHRoaXMuaCwgdGhpcy5jLCB0aGlzLmwgLSBLICogKGsgPT0gbnVsbCA/IDEgOiBrKSwgdGhpcy5vcGFjaXR5KTtcbiAgfSxcbiAgcmdiOiBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gaGNsMmxhYih0aGlzKS5yZ2IoKTtcbiAgfVxufSkpO1xuXG52YXIgQSA9IC0wLjE0ODYxLFxuICAgIEIgPSArMS43ODI3NyxcbiAgICBDID0gLTAuMjkyMjcsXG4gICAgRCA9IC0wLjkwNjQ5LFxuICAgIEUgPSArMS45NzI5NCxcbiAgICBFRCA9IEUgKiBELFxuICAgIEVCID0gRSAqIEIsXG4gICAgQkNfREEgPSBCICogQyAtIEQgKiBBO1xuXG5mdW5jdGlvbiBjdWJlaGVsaXhDb252ZXJ0KG8pIHtcbiAgaWYgKG8gaW5zdGFuY2VvZiBDdWJlaGVsaXgpIHJldHVybiBuZXcgQ3ViZWhlbGl4KG8uaCwgby5zLCBvLmwsIG8ub3BhY2l0eSk7XG4gIGlmICghKG8gaW5zdGFuY2VvZiBSZ2IpKSBvID0gcmdiQ29udmVydChvKTtcbiAgdmFyIHIgPSBvLnIgLyAyNTUsXG4gICAgICBnID0gby5nIC8gMjU1LFxuICAgICAgYiA9IG8uYiAvIDI1NSxcbiAgICAgIGwgPSAoQkNfREEgKiBiICsgRUQgKiByIC0gRUIgKiBnKSAvIChCQ19EQSArIEVEIC0gRUIpLFxuICAgICAgYmwgPSBiIC0gbCxcbiAgICAgIGsgPSAoRSAqIChnIC0gbCkgLSBDICogYmwpIC8gRCxcbiAgICAgIHMgPSBNYXRoLnNxcnQoayAqIGsgKyBibCAqIGJsKSAvIChFICogbCAqICgxIC0gbCkpLCAvLyBOYU4gaWYgbD0wIG9yIGw9MVxuICAgICAgaCA9IHMgPyBNYXRoLmF0YW4yKGssIGJsKSAqIHJhZDJkZWcgLSAxMjAgOiBOYU47XG4gIHJldHVybiBuZXcgQ3ViZWhlbGl4KGggPCAwID8gaCArIDM2MCA6IGgsIHMsIGwsIG8ub3BhY2l0eSk7XG59XG5cbmZ1bmN0aW9uIGN1YmVoZWxpeChoLCBzLCBsLCBvcGFjaXR5KSB7XG4gIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID09PSAxID8gY3ViZWhlbGl4Q29udmVydChoKSA6IG5ldyBDdWJlaGVsaXgoaCwgcywgbCwgb3BhY2l0eSA9PSBudWxsID8gMSA6IG9wYWNpdHkpO1xufVxuXG5mdW5jdGlvbiBDdWJlaGVsaXgoaCwgcywgbCwgb3BhY2l0eSkge1xuICB0aGlzLmggPSAraDtcbiAgdGhpcy5zID0gK3M7XG4gIHRoaXMubCA9ICtsO1xuICB0aGlzLm9wYWNpdHkgPSArb3BhY2l0eTtcbn1cblxuZGVmaW5lKEN1YmVoZWxpeCwgY3ViZWhlbGl4LCBleHRlbmQoQ29sb3IsIHtcbiAgYnJpZ2h0ZXI6IGZ1bmN0aW9uKGspIHtcbiAgICBrID0gayA9PSBudWxsID8gYnJpZ2h0ZXIgOiBNYXRoLnBvdyhicmlnaHRlciwgayk7XG4gICAgcmV0dXJuIG5ldyBDdWJlaGVsaXgodGhpcy5oLCB0aGlzLnMsIHRoaXMubCAqIGssIHRoaXMub3BhY2l0eSk7XG4gIH0sXG4gIGRhcmtlcjogZnVuY3Rpb24oaykge1xuICAgIGsgPSBrID09IG51bGwgPyBkYXJrZXIgOiBNYXRoLnBvdyhkYXJrZXIsIGspO1xuICAgIHJldHVybiBuZXcgQ3ViZWhlbGl4KHRoaXMuaCwgdGhpcy5zLCB0aGlzLmwgKiBrLCB0aGlzLm9wYWNpdHkpO1xuICB9LFxuICByZ2I6IGZ1bmN0aW9uKCkge1xuICAgIHZhciBoID0gaXNOYU4odGhpcy5oKSA/IDAgOiAodGhpcy5oICsgMTIwKSAqIGRlZzJyYWQsXG4gICAgICAgIGwgPSArdGhpcy5sLFxuICAgICAgICBhID0gaXNOYU4odGhpcy5zKSA/IDAgOiB0aGlzLnMgKiBsICogKDEgLSBsKSxcbiAgICAgICAgY29zaCA9IE1hdGguY29zKGgpLFxuICAgICAgICBzaW5oID0gTWF0aC5zaW4oaCk7XG4gICAgcmV0dXJuIG5ldyBSZ2IoXG4gICAgICAyNTUgKiAobCArIGEgKiAoQSAqIGNvc2ggKyBCICogc2luaCkpLFxuICAgICAgMjU1ICogKGwgKyBhICogKEMgKiBjb3NoICsgRCAqIHNpbmgpKSxcbiAgICAgIDI1NSAqIChsICsgYSAqIChFICogY29zaCkpLFxuICAgICAgdGhpcy5vcGFjaXR5XG4gICAgKTtcbiAgfVxufSkpO1xuXG5leHBvcnRzLmNvbG9yID0gY29sb3I7XG5leHBvcnRzLmN1YmVoZWxpeCA9IGN1YmVoZWxpeDtcbmV4cG9ydHMuZ3JheSA9IGdyYXk7XG5leHBvcnRzLmhjbCA9IGhjbDtcbmV4cG9ydHMuaHNsID0gaHNsO1xuZXhwb3J0cy5sYWIgPSBsYWI7XG5leHBvcnRzLmxjaCA9IGxjaDtcbmV4cG9ydHMucmdiID0gcmdiO1xuXG59KSk7XG4iLCAiLy8gaHR0cHM6Ly9kM2pzLm9yZy9kMy1pbnRlcnBvbGF0ZS8gdjEuNC4wIENvcHlyaWdodCAyMDIyIE1pa2UgQm9zdG9ja1xuKGZ1bmN0aW9uIChnbG9iYWwsIGZhY3RvcnkpIHtcbnR5cGVvZiBleHBvcnRzID09PSAnb2JqZWN0JyAmJiB0eXBlb2YgbW9kdWxlICE9PSAndW5kZWZpbmVkJyA/IGZhY3RvcnkoZXhwb3J0cywgcmVxdWlyZSgnZDMtY29sb3InKSkgOlxudHlwZW9mIGRlZmluZSA9PT0gJ2Z1bmN0aW9uJyAmJiBkZWZpbmUuYW1kID8gZGVmaW5lKFsnZXhwb3J0cycsICdkMy1jb2xvciddLCBmYWN0b3J5KSA6XG4oZ2xvYmFsID0gdHlwZW9mIGdsb2JhbFRoaXMgIT09ICd1bmRlZmluZWQnID8gZ2xvYmFsVGhpcyA6IGdsb2JhbCB8fCBzZWxmLCBmYWN0b3J5KGdsb2JhbC5kMyA9IGdsb2JhbC5kMyB8fCB7fSwgZ2xvYmFsLmQzKSk7XG59KSh0aGlzLCAoZnVuY3Rpb24gKGV4cG9ydHMsIGQzQ29sb3IpIHsgJ3VzZSBzdHJpY3QnO1xuXG5mdW5jdGlvbiBiYXNpcyh0MSwgdjAsIHYxLCB2MiwgdjMpIHtcbiAgdmFyIHQyID0gdDEgKiB0MSwgdDMgPSB0MiAqIHQxO1xuICByZXR1cm4gKCgxIC0gMyAqIHQxICsgMyAqIHQyIC0gdDMpICogdjBcbiAgICAgICsgKDQgLSA2ICogdDIgKyAzICogdDMpICogdjFcbiAgICAgICsgKDEgKyAzICogdDEgKyAzICogdDIgLSAzICogdDMpICogdjJcbiAgICAgICsgdDMgKiB2MykgLyA2O1xufVxuXG5mdW5jdGlvbiBiYXNpcyQxKHZhbHVlcykge1xuICB2YXIgbiA9IHZhbHVlcy5sZW5ndGggLSAxO1xuICByZXR1cm4gZnVuY3Rpb24odCkge1xuICAgIHZhciBpID0gdCA8PSAwID8gKHQgPSAwKSA6IHQgPj0gMSA/ICh0ID0gMSwgbiAtIDEpIDogTWF0aC5mbG9vcih0ICogbiksXG4gICAgICAgIHYxID0gdmFsdWVzW2ldLFxuICAgICAgICB2MiA9IHZhbHVlc1tpICsgMV0sXG4gICAgICAgIHYwID0gaSA+IDAgPyB2YWx1ZXNbaSAtIDFdIDogMiAqIHYxIC0gdjIsXG4gICAgICAgIHYzID0gaSA8IG4gLSAxID8gdmFsdWVzW2kgKyAyXSA6IDIgKiB2MiAtIHYxO1xuICAgIHJldHVybiBiYXNpcygodCAtIGkgLyBuKSAqIG4sIHYwLCB2MSwgdjIsIHYzKTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gYmFzaXNDbG9zZWQodmFsdWVzKSB7XG4gIHZhciBuID0gdmFsdWVzLmxlbmd0aDtcbiAgcmV0dXJuIGZ1bmN0aW9uKHQpIHtcbiAgICB2YXIgaSA9IE1hdGguZmxvb3IoKCh0ICU9IDEpIDwgMCA/ICsrdCA6IHQpICogbiksXG4gICAgICAgIHYwID0gdmFsdWVzWyhpICsgbiAtIDEpICUgbl0sXG4gICAgICAgIHYxID0gdmFsdWVzW2kgJSBuXSxcbiAgICAgICAgdjIgPSB2YWx1ZXNbKGkgKyAxKSAlIG5dLFxuICAgICAgICB2MyA9IHZhbHVlc1soaSArIDIpICUgbl07XG4gICAgcmV0dXJuIGJhc2lzKCh0IC0gaSAvIG4pICogbiwgdjAsIHYxLCB2MiwgdjMpO1xuICB9O1xufVxuXG5mdW5jdGlvbiBjb25zdGFudCh4KSB7XG4gIHJldHVybiBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4geDtcbiAgfTtcbn1cblxuZnVuY3Rpb24gbGluZWFyKGEsIGQpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKHQpIHtcbiAgICByZXR1cm4gYSArIHQgKiBkO1xuICB9O1xufVxuXG5mdW5jdGlvbiBleHBvbmVudGlhbChhLCBiLCB5KSB7XG4gIHJldHVybiBhID0gTWF0aC5wb3coYSwgeSksIGIgPSBNYXRoLnBvdyhiLCB5KSAtIGEsIHkgPSAxIC8geSwgZnVuY3Rpb24odCkge1xuICAgIHJldHVybiBNYXRoLnBvdyhhICsgdCAqIGIsIHkpO1xuICB9O1xufVxuXG5mdW5jdGlvbiBodWUkMShhLCBiKSB7XG4gIHZhciBkID0gYiAtIGE7XG4gIHJldHVybiBkID8gbGluZWFyKGEsIGQgPiAxODAgfHwgZCA8IC0xODAgPyBkIC0gMzYwICogTWF0aC5yb3VuZChkIC8gMzYwKSA6IGQpIDogY29uc3RhbnQoaXNOYU4oYSkgPyBiIDogYSk7XG59XG5cbmZ1bmN0aW9uIGdhbW1hKHkpIHtcbiAgcmV0dXJuICh5ID0gK3kpID09PSAxID8gbm9nYW1tYSA6IGZ1bmN0aW9uKGEsIGIpIHtcbiAgICByZXR1cm4gYiAtIGEgPyBleHBvbmVudGlhbChhLCBiLCB5KSA6IGNvbnN0YW50KGlzTmFOKGEpID8gYiA6IGEpO1xuICB9O1xufVxuXG5mdW5jdGlvbiBub2dhbW1hKGEsIGIpIHtcbiAgdmFyIGQgPSBiIC0gYTtcbiAgcmV0dXJuIGQgPyBsaW5lYXIoYSwgZCkgOiBjb25zdGFudChpc05hTihhKSA/IGIgOiBhKTtcbn1cblxudmFyIHJnYiA9IChmdW5jdGlvbiByZ2JHYW1tYSh5KSB7XG4gIHZhciBjb2xvciA9IGdhbW1hKHkpO1xuXG4gIGZ1bmN0aW9uIHJnYihzdGFydCwgZW5kKSB7XG4gICAgdmFyIHIgPSBjb2xvcigoc3RhcnQgPSBkM0NvbG9yLnJnYihzdGFydCkpLnIsIChlbmQgPSBkM0NvbG9yLnJnYihlbmQpKS5yKSxcbiAgICAgICAgZyA9IGNvbG9yKHN0YXJ0LmcsIGVuZC5nKSxcbiAgICAgICAgYiA9IGNvbG9yKHN0YXJ0LmIsIGVuZC5iKSxcbiAgICAgICAgb3BhY2l0eSA9IG5vZ2FtbWEoc3RhcnQub3BhY2l0eSwgZW5kLm9wYWNpdHkpO1xuICAgIHJldHVybiBmdW5jdGlvbih0KSB7XG4gICAgICBzdGFydC5yID0gcih0KTtcbiAgICAgIHN0YXJ0LmcgPSBnKHQpO1xuICAgICAgc3RhcnQuYiA9IGIodCk7XG4gICAgICBzdGFydC5vcGFjaXR5ID0gb3BhY2l0eSh0KTtcbiAgICAgIHJldHVybiBzdGFydCArIFwiXCI7XG4gICAgfTtcbiAgfVxuXG4gIHJnYi5nYW1tYSA9IHJnYkdhbW1hO1xuXG4gIHJldHVybiByZ2I7XG59KSgxKTtcblxuZnVuY3Rpb24gcmdiU3BsaW5lKHNwbGluZSkge1xuICByZXR1cm4gZnVuY3Rpb24oY29sb3JzKSB7XG4gICAgdmFyIG4gPSBjb2xvcnMubGVuZ3RoLFxuICAgICAgICByID0gbmV3IEFycmF5KG4pLFxuICAgICAgICBnID0gbmV3IEFycmF5KG4pLFxuICAgICAgICBiID0gbmV3IEFycmF5KG4pLFxuICAgICAgICBpLCBjb2xvcjtcbiAgICBmb3IgKGkgPSAwOyBpIDwgbjsgKytpKSB7XG4gICAgICBjb2xvciA9IGQzQ29sb3IucmdiKGNvbG9yc1tpXSk7XG4gICAgICByW2ldID0gY29sb3IuciB8fCAwO1xuICAgICAgZ1tpXSA9IGNvbG9yLmcgfHwgMDtcbiAgICAgIGJbaV0gPSBjb2xvci5iIHx8IDA7XG4gICAgfVxuICAgIHIgPSBzcGxpbmUocik7XG4gICAgZyA9IHNwbGluZShnKTtcbiAgICBiID0gc3BsaW5lKGIpO1xuICAgIGNvbG9yLm9wYWNpdHkgPSAxO1xuICAgIHJldHVybiBmdW5jdGlvbih0KSB7XG4gICAgICBjb2xvci5yID0gcih0KTtcbiAgICAgIGNvbG9yLmcgPSBnKHQpO1xuICAgICAgY29sb3IuYiA9IGIodCk7XG4gICAgICByZXR1cm4gY29sb3IgKyBcIlwiO1xuICAgIH07XG4gIH07XG59XG5cbnZhciByZ2JCYXNpcyA9IHJnYlNwbGluZShiYXNpcyQxKTtcbnZhciByZ2JCYXNpc0Nsb3NlZCA9IHJnYlNwbGluZShiYXNpc0Nsb3NlZCk7XG5cbmZ1bmN0aW9uIG51bWJlckFycmF5KGEsIGIpIHtcbiAgaWYgKCFiKSBiID0gW107XG4gIHZhciBuID0gYSA/IE1hdGgubWluKGIubGVuZ3RoLCBhLmxlbmd0aCkgOiAwLFxuICAgICAgYyA9IGIuc2xpY2UoKSxcbiAgICAgIGk7XG4gIHJldHVybiBmdW5jdGlvbih0KSB7XG4gICAgZm9yIChpID0gMDsgaSA8IG47ICsraSkgY1tpXSA9IGFbaV0gKiAoMSAtIHQpICsgYltpXSAqIHQ7XG4gICAgcmV0dXJuIGM7XG4gIH07XG59XG5cbmZ1bmN0aW9uIGlzTnVtYmVyQXJyYXkoeCkge1xuICByZXR1cm4gQXJyYXlCdWZmZXIuaXNWaWV3KHgpICYmICEoeCBpbnN0YW5jZW9mIERhdGFWaWV3KTtcbn1cblxuZnVuY3Rpb24gYXJyYXkoYSwgYikge1xuICByZXR1cm4gKGlzTnVtYmVyQXJyYXkoYikgPyBudW1iZXJBcnJheSA6IGdlbmVyaWNBcnJheSkoYSwgYik7XG59XG5cbmZ1bmN0aW9uIGdlbmVyaWNBcnJheShhLCBiKSB7XG4gIHZhciBuYiA9IGIgPyBiLmxlbmd0aCA6IDAsXG4gICAgICBuYSA9IGEgPyBNYXRoLm1pbihuYiwgYS5sZW5ndGgpIDogMCxcbiAgICAgIHggPSBuZXcgQXJyYXkobmEpLFxuICAgICAgYyA9IG5ldyBBcnJheShuYiksXG4gICAgICBpO1xuXG4gIGZvciAoaSA9IDA7IGkgPCBuYTsgKytpKSB4W2ldID0gdmFsdWUoYVtpXSwgYltpXSk7XG4gIGZvciAoOyBpIDwgbmI7ICsraSkgY1tpXSA9IGJbaV07XG5cbiAgcmV0dXJuIGZ1bmN0aW9uKHQpIHtcbiAgICBmb3IgKGkgPSAwOyBpIDwgbmE7ICsraSkgY1tpXSA9IHhbaV0odCk7XG4gICAgcmV0dXJuIGM7XG4gIH07XG59XG5cbmZ1bmN0aW9uIGRhdGUoYSwgYikge1xuICB2YXIgZCA9IG5ldyBEYXRlO1xuICByZXR1cm4gYSA9ICthLCBiID0gK2IsIGZ1bmN0aW9uKHQpIHtcbiAgICByZXR1cm4gZC5zZXRUaW1lKGEgKiAoMSAtIHQpICsgYiAqIHQpLCBkO1xuICB9O1xufVxuXG5mdW5jdGlvbiBudW1iZXIoYSwgYikge1xuICByZXR1cm4gYSA9ICthLCBiID0gK2IsIGZ1bmN0aW9uKHQpIHtcbiAgICByZXR1cm4gYSAqICgxIC0gdCkgKyBiICogdDtcbiAgfTtcbn1cblxuZnVuY3Rpb24gb2JqZWN0KGEsIGIpIHtcbiAgdmFyIGkgPSB7fSxcbiAgICAgIGMgPSB7fSxcbiAgICAgIGs7XG5cbiAgaWYgKGEgPT09IG51bGwgfHwgdHlwZW9mIGEgIT09IFwib2JqZWN0XCIpIGEgPSB7fTtcbiAgaWYgKGIgPT09IG51bGwgfHwgdHlwZW9mIGIgIT09IFwib2JqZWN0XCIpIGIgPSB7fTtcblxuICBmb3IgKGsgaW4gYikge1xuICAgIGlmIChrIGluIGEpIHtcbiAgICAgIGlba10gPSB2YWx1ZShhW2tdLCBiW2tdKTtcbiAgICB9IGVsc2Uge1xuICAgICAgY1trXSA9IGJba107XG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIGZ1bmN0aW9uKHQpIHtcbiAgICBmb3IgKGsgaW4gaSkgY1trXSA9IGlba10odCk7XG4gICAgcmV0dXJuIGM7XG4gIH07XG59XG5cbnZhciByZUEgPSAvWy0rXT8oPzpcXGQrXFwuP1xcZCp8XFwuP1xcZCspKD86W2VFXVstK10/XFxkKyk/L2csXG4gICAgcmVCID0gbmV3IFJlZ0V4cChyZUEuc291cmNlLCBcImdcIik7XG5cbmZ1bmN0aW9uIHplcm8oYikge1xuICByZXR1cm4gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIGI7XG4gIH07XG59XG5cbmZ1bmN0aW9uIG9uZShiKSB7XG4gIHJldHVybiBmdW5jdGlvbih0KSB7XG4gICAgcmV0dXJuIGIodCkgKyBcIlwiO1xuICB9O1xufVxuXG5mdW5jdGlvbiBzdHJpbmcoYSwgYikge1xuICB2YXIgYmkgPSByZUEubGFzdEluZGV4ID0gcmVCLmxhc3RJbmRleCA9IDAsIC8vIHNjYW4gaW5kZXggZm9yIG5leHQgbnVtYmVyIGluIGJcbiAgICAgIGFtLCAvLyBjdXJyZW50IG1hdGNoIGluIGFcbiAgICAgIGJtLCAvLyBjdXJyZW50IG1hdGNoIGluIGJcbiAgICAgIGJzLCAvLyBzdHJpbmcgcHJlY2VkaW5nIGN1cnJlbnQgbnVtYmVyIGluIGIsIGlmIGFueVxuICAgICAgaSA9IC0xLCAvLyBpbmRleCBpbiBzXG4gICAgICBzID0gW10sIC8vIHN0cmluZyBjb25zdGFudHMgYW5kIHBsYWNlaG9sZGVyc1xuICAgICAgcSA9IFtdOyAvLyBudW1iZXIgaW50ZXJwb2xhdG9yc1xuXG4gIC8vIENvZXJjZSBpbnB1dHMgdG8gc3RyaW5ncy5cbiAgYSA9IGEgKyBcIlwiLCBiID0gYiArIFwiXCI7XG5cbiAgLy8gSW50ZXJwb2xhdGUgcGFpcnMgb2YgbnVtYmVycyBpbiBhICYgYi5cbiAgd2hpbGUgKChhbSA9IHJlQS5leGVjKGEpKVxuICAgICAgJiYgKGJtID0gcmVCLmV4ZWMoYikpKSB7XG4gICAgaWYgKChicyA9IGJtLmluZGV4KSA+IGJpKSB7IC8vIGEgc3RyaW5nIHByZWNlZGVzIHRoZSBuZXh0IG51bWJlciBpbiBiXG4gICAgICBicyA9IGIuc2xpY2UoYmksIGJzKTtcbiAgICAgIGlmIChzW2ldKSBzW2ldICs9IGJzOyAvLyBjb2FsZXNjZSB3aXRoIHByZXZpb3VzIHN0cmluZ1xuICAgICAgZWxzZSBzWysraV0gPSBicztcbiAgICB9XG4gICAgaWYgKChhbSA9IGFtWzBdKSA9PT0gKGJtID0gYm1bMF0pKSB7IC8vIG51bWJlcnMgaW4gYSAmIGIgbWF0Y2hcbiAgICAgIGlmIChzW2ldKSBzW2ldICs9IGJtOyAvLyBjb2FsZXNjZSB3aXRoIHByZXZpb3VzIHN0cmluZ1xuICAgICAgZWxzZSBzWysraV0gPSBibTtcbiAgICB9IGVsc2UgeyAvLyBpbnRlcnBvbGF0ZSBub24tbWF0Y2hpbmcgbnVtYmVyc1xuICAgICAgc1srK2ldID0gbnVsbDtcbiAgICAgIHEucHVzaCh7aTogaSwgeDogbnVtYmVyKGFtLCBibSl9KTtcbiAgICB9XG4gICAgYmkgPSByZUIubGFzdEluZGV4O1xuICB9XG5cbiAgLy8gQWRkIHJlbWFpbnMgb2YgYi5cbiAgaWYgKGJpIDwgYi5sZW5ndGgpIHtcbiAgICBicyA9IGIuc2xpY2UoYmkpO1xuICAgIGlmIChzW2ldKSBzW2ldICs9IGJzOyAvLyBjb2FsZXNjZSB3aXRoIHByZXZpb3VzIHN0cmluZ1xuICAgIGVsc2Ugc1srK2ldID0gYnM7XG4gIH1cblxuICAvLyBTcGVjaWFsIG9wdGltaXphdGlvbiBmb3Igb25seSBhIHNpbmdsZSBtYXRjaC5cbiAgLy8gT3RoZXJ3aXNlLCBpbnRlcnBvbGF0ZSBlYWNoIG9mIHRoZSBudW1iZXJzIGFuZCByZWpvaW4gdGhlIHN0cmluZy5cbiAgcmV0dXJuIHMubGVuZ3RoIDwgMiA/IChxWzBdXG4gICAgICA/IG9uZShxWzBdLngpXG4gICAgICA6IHplcm8oYikpXG4gICAgICA6IChiID0gcS5sZW5ndGgsIGZ1bmN0aW9uKHQpIHtcbiAgICAgICAgICBmb3IgKHZhciBpID0gMCwgbzsgaSA8IGI7ICsraSkgc1sobyA9IHFbaV0pLmldID0gby54KHQpO1xuICAgICAgICAgIHJldHVybiBzLmpvaW4oXCJcIik7XG4gICAgICAgIH0pO1xufVxuXG5mdW5jdGlvbiB2YWx1ZShhLCBiKSB7XG4gIHZhciB0ID0gdHlwZW9mIGIsIGM7XG4gIHJldHVybiBiID09IG51bGwgfHwgdCA9PT0gXCJib29sZWFuXCIgPyBjb25zdGFudChiKVxuICAgICAgOiAodCA9PT0gXCJudW1iZXJcIiA/IG51bWJlclxuICAgICAgOiB0ID09PSBcInN0cmluZ1wiID8gKChjID0gZDNDb2xvci5jb2xvcihiKSkgPyAoYiA9IGMsIHJnYikgOiBzdHJpbmcpXG4gICAgICA6IGIgaW5zdGFuY2VvZiBkM0NvbG9yLmNvbG9yID8gcmdiXG4gICAgICA6IGIgaW5zdGFuY2VvZiBEYXRlID8gZGF0ZVxuICAgICAgOiBpc051bWJlckFycmF5KGIpID8gbnVtYmVyQXJyYXlcbiAgICAgIDogQXJyYXkuaXNBcnJheShiKSA/IGdlbmVyaWNBcnJheVxuICAgICAgOiB0eXBlb2YgYi52YWx1ZU9mICE9PSBcImZ1bmN0aW9uXCIgJiYgdHlwZW9mIGIudG9TdHJpbmcgIT09IFwiZnVuY3Rpb25cIiB8fCBpc05hTihiKSA/IG9iamVjdFxuICAgICAgOiBudW1iZXIpKGEsIGIpO1xufVxuXG5mdW5jdGlvbiBkaXNjcmV0ZShyYW5nZSkge1xuICB2YXIgbiA9IHJhbmdlLmxlbmd0aDtcbiAgcmV0dXJuIGZ1bmN0aW9uKHQpIHtcbiAgICByZXR1cm4gcmFuZ2VbTWF0aC5tYXgoMCwgTWF0aC5taW4obiAtIDEsIE1hdGguZmxvb3IodCAqIG4pKSldO1xuICB9O1xufVxuXG5mdW5jdGlvbiBodWUoYSwgYikge1xuICB2YXIgaSA9IGh1ZSQxKCthLCArYik7XG4gIHJldHVybiBmdW5jdGlvbih0KSB7XG4gICAgdmFyIHggPSBpKHQpO1xuICAgIHJldHVybiB4IC0gMzYwICogTWF0aC5mbG9vcih4IC8gMzYwKTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gcm91bmQoYSwgYikge1xuICByZXR1cm4gYSA9ICthLCBiID0gK2IsIGZ1bmN0aW9uKHQpIHtcbiAgICByZXR1cm4gTWF0aC5yb3VuZChhICogKDEgLSB0KSArIGIgKiB0KTtcbiAgfTtcbn1cblxudmFyIGRlZ3JlZXMgPSAxODAgLyBNYXRoLlBJO1xuXG52YXIgaWRlbnRpdHkgPSB7XG4gIHRyYW5zbGF0ZVg6IDAsXG4gIHRyYW5zbGF0ZVk6IDAsXG4gIHJvdGF0ZTogMCxcbiAgc2tld1g6IDAsXG4gIHNjYWxlWDogMSxcbiAgc2NhbGVZOiAxXG59O1xuXG5mdW5jdGlvbiBkZWNvbXBvc2UoYSwgYiwgYywgZCwgZSwgZikge1xuICB2YXIgc2NhbGVYLCBzY2FsZVksIHNrZXdYO1xuICBpZiAoc2NhbGVYID0gTWF0aC5zcXJ0KGEgKiBhICsgYiAqIGIpKSBhIC89IHNjYWxlWCwgYiAvPSBzY2FsZVg7XG4gIGlmIChza2V3WCA9IGEgKiBjICsgYiAqIGQpIGMgLT0gYSAqIHNrZXdYLCBkIC09IGIgKiBza2V3WDtcbiAgaWYgKHNjYWxlWSA9IE1hdGguc3FydChjICogYyArIGQgKiBkKSkgYyAvPSBzY2FsZVksIGQgLz0gc2NhbGVZLCBza2V3WCAvPSBzY2FsZVk7XG4gIGlmIChhICogZCA8IGIgKiBjKSBhID0gLWEsIGIgPSAtYiwgc2tld1ggPSAtc2tld1gsIHNjYWxlWCA9IC1zY2FsZVg7XG4gIHJldHVybiB7XG4gICAgdHJhbnNsYXRlWDogZSxcbiAgICB0cmFuc2xhdGVZOiBmLFxuICAgIHJvdGF0ZTogTWF0aC5hdGFuMihiLCBhKSAqIGRlZ3JlZXMsXG4gICAgc2tld1g6IE1hdGguYXRhbihza2V3WCkgKiBkZWdyZWVzLFxuICAgIHNjYWxlWDogc2NhbGVYLFxuICAgIHNjYWxlWTogc2NhbGVZXG4gIH07XG59XG5cbnZhciBjc3NOb2RlLFxuICAgIGNzc1Jvb3QsXG4gICAgY3NzVmlldyxcbiAgICBzdmdOb2RlO1xuXG5mdW5jdGlvbiBwYXJzZUNzcyh2YWx1ZSkge1xuICBpZiAodmFsdWUgPT09IFwibm9uZVwiKSByZXR1cm4gaWRlbnRpdHk7XG4gIGlmICghY3NzTm9kZSkgY3NzTm9kZSA9IGRvY3VtZW50LmNyZWF0ZUVsZW1lbnQoXCJESVZcIiksIGNzc1Jvb3QgPSBkb2N1bWVudC5kb2N1bWVudEVsZW1lbnQsIGNzc1ZpZXcgPSBkb2N1bWVudC5kZWZhdWx0VmlldztcbiAgY3NzTm9kZS5zdHlsZS50cmFuc2Zvcm0gPSB2YWx1ZTtcbiAgdmFsdWUgPSBjc3NWaWV3LmdldENvbXB1dGVkU3R5bGUoY3NzUm9vdC5hcHBlbmRDaGlsZChjc3NOb2RlKSwgbnVsbCkuZ2V0UHJvcGVydHlWYWx1ZShcInRyYW5zZm9ybVwiKTtcbiAgY3NzUm9vdC5yZW1vdmVDaGlsZChjc3NOb2RlKTtcbiAgdmFsdWUgPSB2YWx1ZS5zbGljZSg3LCAtMSkuc3BsaXQoXCIsXCIpO1xuICByZXR1cm4gZGVjb21wb3NlKCt2YWx1ZVswXSwgK3ZhbHVlWzFdLCArdmFsdWVbMl0sICt2YWx1ZVszXSwgK3ZhbHVlWzRdLCArdmFsdWVbNV0pO1xufVxuXG5mdW5jdGlvbiBwYXJzZVN2Zyh2YWx1ZSkge1xuICBpZiAodmFsdWUgPT0gbnVsbCkgcmV0dXJuIGlkZW50aXR5O1xuICBpZiAoIXN2Z05vZGUpIHN2Z05vZGUgPSBkb2N1bWVudC5jcmVhdGVFbGVtZW50TlMoXCJodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2Z1wiLCBcImdcIik7XG4gIHN2Z05vZGUuc2V0QXR0cmlidXRlKFwidHJhbnNmb3JtXCIsIHZhbHVlKTtcbiAgaWYgKCEodmFsdWUgPSBzdmdOb2RlLnRyYW5zZm9ybS5iYXNlVmFsLmNvbnNvbGlkYXRlKCkpKSByZXR1cm4gaWRlbnRpdHk7XG4gIHZhbHVlID0gdmFsdWUubWF0cml4O1xuICByZXR1cm4gZGVjb21wb3NlKHZhbHVlLmEsIHZhbHVlLmIsIHZhbHVlLmMsIHZhbHVlLmQsIHZhbHVlLmUsIHZhbHVlLmYpO1xufVxuXG5mdW5jdGlvbiBpbnRlcnBvbGF0ZVRyYW5zZm9ybShwYXJzZSwgcHhDb21tYSwgcHhQYXJlbiwgZGVnUGFyZW4pIHtcblxuICBmdW5jdGlvbiBwb3Aocykge1xuICAgIHJldHVybiBzLmxlbmd0aCA/IHMucG9wKCkgKyBcIiBcIiA6IFwiXCI7XG4gIH1cblxuICBmdW5jdGlvbiB0cmFuc2xhdGUoeGEsIHlhLCB4YiwgeWIsIHMsIHEpIHtcbiAgICBpZiAoeGEgIT09IHhiIHx8IHlhICE9PSB5Yikge1xuICAgICAgdmFyIGkgPSBzLnB1c2goXCJ0cmFuc2xhdGUoXCIsIG51bGwsIHB4Q29tbWEsIG51bGwsIHB4UGFyZW4pO1xuICAgICAgcS5wdXNoKHtpOiBpIC0gNCwgeDogbnVtYmVyKHhhLCB4Yil9LCB7aTogaSAtIDIsIHg6IG51bWJlcih5YSwgeWIpfSk7XG4gICAgfSBlbHNlIGlmICh4YiB8fCB5Yikge1xuICAgICAgcy5wdXNoKFwidHJhbnNsYXRlKFwiICsgeGIgKyBweENvbW1hICsgeWIgKyBweFBhcmVuKTtcbiAgICB9XG4gIH1cblxuICBmdW5jdGlvbiByb3RhdGUoYSwgYiwgcywgcSkge1xuICAgIGlmIChhICE9PSBiKSB7XG4gICAgICBpZiAoYSAtIGIgPiAxODApIGIgKz0gMzYwOyBlbHNlIGlmIChiIC0gYSA+IDE4MCkgYSArPSAzNjA7IC8vIHNob3J0ZXN0IHBhdGhcbiAgICAgIHEucHVzaCh7aTogcy5wdXNoKHBvcChzKSArIFwicm90YXRlKFwiLCBudWxsLCBkZWdQYXJlbikgLSAyLCB4OiBudW1iZXIoYSwgYil9KTtcbiAgICB9IGVsc2UgaWYgKGIpIHtcbiAgICAgIHMucHVzaChwb3AocykgKyBcInJvdGF0ZShcIiArIGIgKyBkZWdQYXJlbik7XG4gICAgfVxuICB9XG5cbiAgZnVuY3Rpb24gc2tld1goYSwgYiwgcywgcSkge1xuICAgIGlmIChhICE9PSBiKSB7XG4gICAgICBxLnB1c2goe2k6IHMucHVzaChwb3AocykgKyBcInNrZXdYKFwiLCBudWxsLCBkZWdQYXJlbikgLSAyLCB4OiBudW1iZXIoYSwgYil9KTtcbiAgICB9IGVsc2UgaWYgKGIpIHtcbiAgICAgIHMucHVzaChwb3AocykgKyBcInNrZXdYKFwiICsgYiArIGRlZ1BhcmVuKTtcbiAgICB9XG4gIH1cblxuICBmdW5jdGlvbiBzY2FsZSh4YSwgeWEsIHhiLCB5YiwgcywgcSkge1xuICAgIGlmICh4YSAhPT0geGIgfHwgeWEgIT09IHliKSB7XG4gICAgICB2YXIgaSA9IHMucHVzaChwb3AocykgKyBcInNjYWxlKFwiLCBudWxsLCBcIixcIiwgbnVsbCwgXCIpXCIpO1xuICAgICAgcS5wdXNoKHtpOiBpIC0gNCwgeDogbnVtYmVyKHhhLCB4Yil9LCB7aTogaSAtIDIsIHg6IG51bWJlcih5YSwgeWIpfSk7XG4gICAgfSBlbHNlIGlmICh4YiAhPT0gMSB8fCB5YiAhPT0gMSkge1xuICAgICAgcy5wdXNoKHBvcChzKSArIFwic2NhbGUoXCIgKyB4YiArIFwiLFwiICsgeWIgKyBcIilcIik7XG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIGZ1bmN0aW9uKGEsIGIpIHtcbiAgICB2YXIgcyA9IFtdLCAvLyBzdHJpbmcgY29uc3RhbnRzIGFuZCBwbGFjZWhvbGRlcnNcbiAgICAgICAgcSA9IFtdOyAvLyBudW1iZXIgaW50ZXJwb2xhdG9yc1xuICAgIGEgPSBwYXJzZShhKSwgYiA9IHBhcnNlKGIpO1xuICAgIHRyYW5zbGF0ZShhLnRyYW5zbGF0ZVgsIGEudHJhbnNsYXRlWSwgYi50cmFuc2xhdGVYLCBiLnRyYW5zbGF0ZVksIHMsIHEpO1xuICAgIHJvdGF0ZShhLnJvdGF0ZSwgYi5yb3RhdGUsIHMsIHEpO1xuICAgIHNrZXdYKGEuc2tld1gsIGIuc2tld1gsIHMsIHEpO1xuICAgIHNjYWxlKGEuc2NhbGVYLCBhLnNjYWxlWSwgYi5zY2FsZVgsIGIuc2NhbGVZLCBzLCBxKTtcbiAgICBhID0gYiA9IG51bGw7IC8vIGdjXG4gICAgcmV0dXJuIGZ1bmN0aW9uKHQpIHtcbiAgICAgIHZhciBpID0gLTEsIG4gPSBxLmxlbmd0aCwgbztcbiAgICAgIHdoaWxlICgrK2kgPCBuKSBzWyhvID0gcVtpXSkuaV0gPSBvLngodCk7XG4gICAgICByZXR1cm4gcy5qb2luKFwiXCIpO1xuICAgIH07XG4gIH07XG59XG5cbnZhciBpbnRlcnBvbGF0ZVRyYW5zZm9ybUNzcyA9IGludGVycG9sYXRlVHJhbnNmb3JtKHBhcnNlQ3NzLCBcInB4LCBcIiwgXCJweClcIiwgXCJkZWcpXCIpO1xudmFyIGludGVycG9sYXRlVHJhbnNmb3JtU3ZnID0gaW50ZXJwb2xhdGVUcmFuc2Zvcm0ocGFyc2VTdmcsIFwiLCBcIiwgXCIpXCIsIFwiKVwiKTtcblxudmFyIHJobyA9IE1hdGguU1FSVDIsXG4gICAgcmhvMiA9IDIsXG4gICAgcmhvNCA9IDQsXG4gICAgZXBzaWxvbjIgPSAxZS0xMjtcblxuZnVuY3Rpb24gY29zaCh4KSB7XG4gIHJldHVybiAoKHggPSBNYXRoLmV4cCh4KSkgKyAxIC8geCkgLyAyO1xufVxuXG5mdW5jdGlvbiBzaW5oKHgpIHtcbiAgcmV0dXJuICgoeCA9IE1hdGguZXhwKHgpKSAtIDEgLyB4KSAvIDI7XG59XG5cbmZ1bmN0aW9uIHRhbmgoeCkge1xuICByZXR1cm4gKCh4ID0gTWF0aC5leHAoMiAqIHgpKSAtIDEpIC8gKHggKyAxKTtcbn1cblxuLy8gcDAgPSBbdXgwLCB1eTAsIHcwXVxuLy8gcDEgPSBbdXgxLCB1eTEsIHcxXVxuZnVuY3Rpb24gem9vbShwMCwgcDEpIHtcbiAgdmFyIHV4MCA9IHAwWzBdLCB1eTAgPSBwMFsxXSwgdzAgPSBwMFsyXSxcbiAgICAgIHV4MSA9IHAxWzBdLCB1eTEgPSBwMVsxXSwgdzEgPSBwMVsyXSxcbiAgICAgIGR4ID0gdXgxIC0gdXgwLFxuICAgICAgZHkgPSB1eTEgLSB1eTAsXG4gICAgICBkMiA9IGR4ICogZHggKyBkeSAqIGR5LFxuICAgICAgaSxcbiAgICAgIFM7XG5cbiAgLy8gU3BlY2lhbCBjYXNlIGZvciB1MCBcdTIyNDUgdTEuXG4gIGlmIChkMiA8IGVwc2lsb24yKSB7XG4gICAgUyA9IE1hdGgubG9nKHcxIC8gdzApIC8gcmhvO1xuICAgIGkgPSBmdW5jdGlvbih0KSB7XG4gICAgICByZXR1cm4gW1xuICAgICAgICB1eDAgKyB0ICogZHgsXG4gICAgICAgIHV5MCArIHQgKiBkeSxcbiAgICAgICAgdzAgKiBNYXRoLmV4cChyaG8gKiB0ICogUylcbiAgICAgIF07XG4gICAgfTtcbiAgfVxuXG4gIC8vIEdlbmVyYWwgY2FzZS5cbiAgZWxzZSB7XG4gICAgdmFyIGQxID0gTWF0aC5zcXJ0KGQyKSxcbiAgICAgICAgYjAgPSAodzEgKiB3MSAtIHcwICogdzAgKyByaG80ICogZDIpIC8gKDIgKiB3MCAqIHJobzIgKiBkMSksXG4gICAgICAgIGIxID0gKHcxICogdzEgLSB3MCAqIHcwIC0gcmhvNCAqIGQyKSAvICgyICogdzEgKiByaG8yICogZDEpLFxuICAgICAgICByMCA9IE1hdGgubG9nKE1hdGguc3FydChiMCAqIGIwICsgMSkgLSBiMCksXG4gICAgICAgIHIxID0gTWF0aC5sb2coTWF0aC5zcXJ0KGIxICogYjEgKyAxKSAtIGIxKTtcbiAgICBTID0gKHIxIC0gcjApIC8gcmhvO1xuICAgIGkgPSBmdW5jdGlvbih0KSB7XG4gICAgICB2YXIgcyA9IHQgKiBTLFxuICAgICAgICAgIGNvc2hyMCA9IGNvc2gocjApLFxuICAgICAgICAgIHUgPSB3MCAvIChyaG8yICogZDEpICogKGNvc2hyMCAqIHRhbmgocmhvICogcyArIHIwKSAtIHNpbmgocjApKTtcbiAgICAgIHJldHVybiBbXG4gICAgICAgIHV4MCArIHUgKiBkeCxcbiAgICAgICAgdXkwICsgdSAqIGR5LFxuICAgICAgICB3MCAqIGNvc2hyMCAvIGNvc2gocmhvICogcyArIHIwKVxuICAgICAgXTtcbiAgICB9O1xuICB9XG5cbiAgaS5kdXJhdGlvbiA9IFMgKiAxMDAwO1xuXG4gIHJldHVybiBpO1xufVxuXG5mdW5jdGlvbiBoc2woaHVlKSB7XG4gIHJldHVybiBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gICAgdmFyIGggPSBodWUoKHN0YXJ0ID0gZDNDb2xvci5oc2woc3RhcnQpKS5oLCAoZW5kID0gZDNDb2xvci5oc2woZW5kKSkuaCksXG4gICAgICAgIHMgPSBub2dhbW1hKHN0YXJ0LnMsIGVuZC5zKSxcbiAgICAgICAgbCA9IG5vZ2FtbWEoc3RhcnQubCwgZW5kLmwpLFxuICAgICAgICBvcGFjaXR5ID0gbm9nYW1tYShzdGFydC5vcGFjaXR5LCBlbmQub3BhY2l0eSk7XG4gICAgcmV0dXJuIGZ1bmN0aW9uKHQpIHtcbiAgICAgIHN0YXJ0LmggPSBoKHQpO1xuICAgICAgc3RhcnQucyA9IHModCk7XG4gICAgICBzdGFydC5sID0gbCh0KTtcbiAgICAgIHN0YXJ0Lm9wYWNpdHkgPSBvcGFjaXR5KHQpO1xuICAgICAgcmV0dXJuIHN0YXJ0ICsgXCJcIjtcbiAgICB9O1xuICB9XG59XG5cbnZhciBoc2wkMSA9IGhzbChodWUkMSk7XG52YXIgaHNsTG9uZyA9IGhzbChub2dhbW1hKTtcblxuZnVuY3Rpb24gbGFiKHN0YXJ0LCBlbmQpIHtcbiAgdmFyIGwgPSBub2dhbW1hKChzdGFydCA9IGQzQ29sb3IubGFiKHN0YXJ0KSkubCwgKGVuZCA9IGQzQ29sb3IubGFiKGVuZCkpLmwpLFxuICAgICAgYSA9IG5vZ2FtbWEoc3RhcnQuYSwgZW5kLmEpLFxuICAgICAgYiA9IG5vZ2FtbWEoc3RhcnQuYiwgZW5kLmIpLFxuICAgICAgb3BhY2l0eSA9IG5vZ2FtbWEoc3RhcnQub3BhY2l0eSwgZW5kLm9wYWNpdHkpO1xuICByZXR1cm4gZnVuY3Rpb24odCkge1xuICAgIHN0YXJ0LmwgPSBsKHQpO1xuICAgIHN0YXJ0LmEgPSBhKHQpO1xuICAgIHN0YXJ0LmIgPSBiKHQpO1xuICAgIHN0YXJ0Lm9wYWNpdHkgPSBvcGFjaXR5KHQpO1xuICAgIHJldHVybiBzdGFydCArIFwiXCI7XG4gIH07XG59XG5cbmZ1bmN0aW9uIGhjbChodWUpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKHN0YXJ0LCBlbmQpIHtcbiAgICB2YXIgaCA9IGh1ZSgoc3RhcnQgPSBkM0NvbG9yLmhjbChzdGFydCkpLmgsIChlbmQgPSBkM0NvbG9yLmhjbChlbmQpKS5oKSxcbiAgICAgICAgYyA9IG5vZ2FtbWEoc3RhcnQuYywgZW5kLmMpLFxuICAgICAgICBsID0gbm9nYW1tYShzdGFydC5sLCBlbmQubCksXG4gICAgICAgIG9wYWNpdHkgPSBub2dhbW1hKHN0YXJ0Lm9wYWNpdHksIGVuZC5vcGFjaXR5KTtcbiAgICByZXR1cm4gZnVuY3Rpb24odCkge1xuICAgICAgc3RhcnQuaCA9IGgodCk7XG4gICAgICBzdGFydC5jID0gYyh0KTtcbiAgICAgIHN0YXJ0LmwgPSBsKHQpO1xuICAgICAgc3RhcnQub3BhY2l0eSA9IG9wYWNpdHkodCk7XG4gICAgICByZXR1cm4gc3RhcnQgKyBcIlwiO1xuICAgIH07XG4gIH1cbn1cblxudmFyIGhjbCQxID0gaGNsKGh1ZSQxKTtcbnZhciBoY2xMb25nID0gaGNsKG5vZ2FtbWEpO1xuXG5mdW5jdGlvbiBjdWJlaGVsaXgoaHVlKSB7XG4gIHJldHVybiAoZnVuY3Rpb24gY3ViZWhlbGl4R2FtbWEoeSkge1xuICAgIHkgPSAreTtcblxuICAgIGZ1bmN0aW9uIGN1YmVoZWxpeChzdGFydCwgZW5kKSB7XG4gICAgICB2YXIgaCA9IGh1ZSgoc3RhcnQgPSBkM0NvbG9yLmN1YmVoZWxpeChzdGFydCkpLmgsIChlbmQgPSBkM0NvbG9yLmN1YmVoZWxpeChlbmQpKS5oKSxcbiAgICAgICAgICBzID0gbm9nYW1tYShzdGFydC5zLCBlbmQucyksXG4gICAgICAgICAgbCA9IG5vZ2FtbWEoc3RhcnQubCwgZW5kLmwpLFxuICAgICAgICAgIG9wYWNpdHkgPSBub2dhbW1hKHN0YXJ0Lm9wYWNpdHksIGVuZC5vcGFjaXR5KTtcbiAgICAgIHJldHVybiBmdW5jdGlvbih0KSB7XG4gICAgICAgIHN0YXJ0LmggPSBoKHQpO1xuICAgICAgICBzdGFydC5zID0gcyh0KTtcbiAgICAgICAgc3RhcnQubCA9IGwoTWF0aC5wb3codCwgeSkpO1xuICAgICAgICBzdGFydC5vcGFjaXR5ID0gb3BhY2l0eSh0KTtcbiAgICAgICAgcmV0dXJuIHN0YXJ0ICsgXCJcIjtcbiAgICAgIH07XG4gICAgfVxuXG4gICAgY3ViZWhlbGl4LmdhbW1hID0gY3ViZWhlbGl4R2FtbWE7XG5cbiAgICByZXR1cm4gY3ViZWhlbGl4O1xuICB9KSgxKTtcbn1cblxudmFyIGN1YmVoZWxpeCQxID0gY3ViZWhlbGl4KGh1ZSQxKTtcbnZhciBjdWJlaGVsaXhMb25nID0gY3ViZWhlbGl4KG5vZ2FtbWEpO1xuXG5mdW5jdGlvbiBwaWVjZXdpc2UoaW50ZXJwb2xhdGUsIHZhbHVlcykge1xuICB2YXIgaSA9IDAsIG4gPSB2YWx1ZXMubGVuZ3RoIC0gMSwgdiA9IHZhbHVlc1swXSwgSSA9IG5ldyBBcnJheShuIDwgMCA/IDAgOiBuKTtcbiAgd2hpbGUgKGkgPCBuKSBJW2ldID0gaW50ZXJwb2xhdGUodiwgdiA9IHZhbHVlc1srK2ldKTtcbiAgcmV0dXJuIGZ1bmN0aW9uKHQpIHtcbiAgICB2YXIgaSA9IE1hdGgubWF4KDAsIE1hdGgubWluKG4gLSAxLCBNYXRoLmZsb29yKHQgKj0gbikpKTtcbiAgICByZXR1cm4gSVtpXSh0IC0gaSk7XG4gIH07XG59XG5cbmZ1bmN0aW9uIHF1YW50aXplKGludGVycG9sYXRvciwgbikge1xuICB2YXIgc2FtcGxlcyA9IG5ldyBBcnJheShuKTtcbiAgZm9yICh2YXIgaSA9IDA7IGkgPCBuOyArK2kpIHNhbXBsZXNbaV0gPSBpbnRlcnBvbGF0b3IoaSAvIChuIC0gMSkpO1xuICByZXR1cm4gc2FtcGxlcztcbn1cblxuZXhwb3J0cy5pbnRlcnBvbGF0ZSA9IHZhbHVlO1xuZXhwb3J0cy5pbnRlcnBvbGF0ZUFycmF5ID0gYXJyYXk7XG5leHBvcnRzLmludGVycG9sYXRlQmFzaXMgPSBiYXNpcyQxO1xuZXhwb3J0cy5pbnRlcnBvbGF0ZUJhc2lzQ2xvc2VkID0gYmFzaXNDbG9zZWQ7XG5leHBvcnRzLmludGVycG9sYXRlQ3ViZWhlbGl4ID0gY3ViZWhlbGl4JDE7XG5leHBvcnRzLmludGVycG9sYXRlQ3ViZWhlbGl4TG9uZyA9IGN1YmVoZWxpeExvbmc7XG5leHBvcnRzLmludGVycG9sYXRlRGF0ZSA9IGRhdGU7XG5leHBvcnRzLmludGVycG9sYXRlRGlzY3JldGUgPSBkaXNjcmV0ZTtcbmV4cG9ydHMuaW50ZXJwb2xhdGVIY2wgPSBoY2wkMTtcbmV4cG9ydHMuaW50ZXJwb2xhdGVIY2xMb25nID0gaGNsTG9uZztcbmV4cG9ydHMuaW50ZXJwb2xhdGVIc2wgPSBoc2wkMTtcbmV4cG9ydHMuaW50ZXJwb2xhdGVIc2xMb25nID0gaHNsTG9uZztcbmV4cG9ydHMuaW50ZXJwb2xhdGVIdWUgPSBodWU7XG5leHBvcnRzLmludGVycG9sYXRlTGFiID0gbGFiO1xuZXhwb3J0cy5pbnRlcnBvbGF0ZU51bWJlciA9IG51bWJlcjtcbmV4cG9ydHMuaW50ZXJwb2xhdGVOdW1iZXJBcnJheSA9IG51bWJlckFycmF5O1xuZXhwb3J0cy5pbnRlcnBvbGF0ZU9iamVjdCA9IG9iamVjdDtcbmV4cG9ydHMuaW50ZXJwb2xhdGVSZ2IgPSByZ2I7XG5leHBvcnRzLmludGVycG9sYXRlUmdiQmFzaXMgPSByZ2JCYXNpcztcbmV4cG9ydHMuaW50ZXJwb2xhdGVSZ2JCYXNpc0Nsb3NlZCA9IHJnYkJhc2lzQ2xvc2VkO1xuZXhwb3J0cy5pbnRlcnBvbGF0ZVJvdW5kID0gcm91bmQ7XG5leHBvcnRzLmludGVycG9sYXRlU3RyaW5nID0gc3RyaW5nO1xuZXhwb3J0cy5pbnRlcnBvbGF0ZVRyYW5zZm9ybUNzcyA9IGludGVycG9sYXRlVHJhbnNmb3JtQ3NzO1xuZXhwb3J0cy5pbnRlcnBvbGF0ZVRyYW5zZm9ybVN2ZyA9IGludGVycG9sYXRlVHJhbnNmb3JtU3ZnO1xuZXhwb3J0cy5pbnRlcnBvbGF0ZVpvb20gPSB6b29tO1xuZXhwb3J0cy5waWVjZXdpc2UgPSBwaWVjZXdpc2U7XG5leHBvcnRzLnF1YW50aXplID0gcXVhbnRpemU7XG5cbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCAnX19lc01vZHVsZScsIHsgdmFsdWU6IHRydWUgfSk7XG5cbn0pKTtcbiIsICIvLyBodHRwczovL2QzanMub3JnL2QzLWZvcm1hdC8gdjEuNC4xIENvcHlyaWdodCAyMDIyIE1pa2UgQm9zdG9ja1xuKGZ1bmN0aW9uIChnbG9iYWwsIGZhY3RvcnkpIHtcbnR5cGVvZiBleHBvcnRzID09PSAnb2JqZWN0JyAmJiB0eXBlb2YgbW9kdWxlICE9PSAndW5kZWZpbmVkJyA/IGZhY3RvcnkoZXhwb3J0cykgOlxudHlwZW9mIGRlZmluZSA9PT0gJ2Z1bmN0aW9uJyAmJiBkZWZpbmUuYW1kID8gZGVmaW5lKFsnZXhwb3J0cyddLCBmYWN0b3J5KSA6XG4oZ2xvYmFsID0gdHlwZW9mIGdsb2JhbFRoaXMgIT09ICd1bmRlZmluZWQnID8gZ2xvYmFsVGhpcyA6IGdsb2JhbCB8fCBzZWxmLCBmYWN0b3J5KGdsb2JhbC5kMyA9IGdsb2JhbC5kMyB8fCB7fSkpO1xufSkodGhpcywgKGZ1bmN0aW9uIChleHBvcnRzKSB7ICd1c2Ugc3RyaWN0JztcblxuLy8gQ29tcHV0ZXMgdGhlIGRlY2ltYWwgY29lZmZpY2llbnQgYW5kIGV4cG9uZW50IG9mIHRoZSBzcGVjaWZpZWQgbnVtYmVyIHggd2l0aFxuLy8gc2lnbmlmaWNhbnQgZGlnaXRzIHAsIHdoZXJlIHggaXMgcG9zaXRpdmUgYW5kIHAgaXMgaW4gWzEsIDIxXSBvciB1bmRlZmluZWQuXG4vLyBGb3IgZXhhbXBsZSwgZm9ybWF0RGVjaW1hbCgxLjIzKSByZXR1cm5zIFtcIjEyM1wiLCAwXS5cbmZ1bmN0aW9uIGZvcm1hdERlY2ltYWwoeCwgcCkge1xuICBpZiAoKGkgPSAoeCA9IHAgPyB4LnRvRXhwb25lbnRpYWwocCAtIDEpIDogeC50b0V4cG9uZW50aWFsKCkpLmluZGV4T2YoXCJlXCIpKSA8IDApIHJldHVybiBudWxsOyAvLyBOYU4sIFx1MDBCMUluZmluaXR5XG4gIHZhciBpLCBjb2VmZmljaWVudCA9IHguc2xpY2UoMCwgaSk7XG5cbiAgLy8gVGhlIHN0cmluZyByZXR1cm5lZCBieSB0b0V4cG9uZW50aWFsIGVpdGhlciBoYXMgdGhlIGZvcm0gXFxkXFwuXFxkK2VbLStdXFxkK1xuICAvLyAoZS5nLiwgMS4yZSszKSBvciB0aGUgZm9ybSBcXGRlWy0rXVxcZCsgKGUuZy4sIDFlKzMpLlxuICByZXR1cm4gW1xuICAgIGNvZWZmaWNpZW50Lmxlbmd0aCA+IDEgPyBjb2VmZmljaWVudFswXSArIGNvZWZmaWNpZW50LnNsaWNlKDIpIDogY29lZmZpY2llbnQsXG4gICAgK3guc2xpY2UoaSArIDEpXG4gIF07XG59XG5cbmZ1bmN0aW9uIGV4cG9uZW50KHgpIHtcbiAgcmV0dXJuIHggPSBmb3JtYXREZWNpbWFsKE1hdGguYWJzKHgpKSwgeCA/IHhbMV0gOiBOYU47XG59XG5cbmZ1bmN0aW9uIGZvcm1hdEdyb3VwKGdyb3VwaW5nLCB0aG91c2FuZHMpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKHZhbHVlLCB3aWR0aCkge1xuICAgIHZhciBpID0gdmFsdWUubGVuZ3RoLFxuICAgICAgICB0ID0gW10sXG4gICAgICAgIGogPSAwLFxuICAgICAgICBnID0gZ3JvdXBpbmdbMF0sXG4gICAgICAgIGxlbmd0aCA9IDA7XG5cbiAgICB3aGlsZSAoaSA+IDAgJiYgZyA+IDApIHtcbiAgICAgIGlmIChsZW5ndGggKyBnICsgMSA+IHdpZHRoKSBnID0gTWF0aC5tYXgoMSwgd2lkdGggLSBsZW5ndGgpO1xuICAgICAgdC5wdXNoKHZhbHVlLnN1YnN0cmluZyhpIC09IGcsIGkgKyBnKSk7XG4gICAgICBpZiAoKGxlbmd0aCArPSBnICsgMSkgPiB3aWR0aCkgYnJlYWs7XG4gICAgICBnID0gZ3JvdXBpbmdbaiA9IChqICsgMSkgJSBncm91cGluZy5sZW5ndGhdO1xuICAgIH1cblxuICAgIHJldHVybiB0LnJldmVyc2UoKS5qb2luKHRob3VzYW5kcyk7XG4gIH07XG59XG5cbmZ1bmN0aW9uIGZvcm1hdE51bWVyYWxzKG51bWVyYWxzKSB7XG4gIHJldHVybiBmdW5jdGlvbih2YWx1ZSkge1xuICAgIHJldHVybiB2YWx1ZS5yZXBsYWNlKC9bMC05XS9nLCBmdW5jdGlvbihpKSB7XG4gICAgICByZXR1cm4gbnVtZXJhbHNbK2ldO1xuICAgIH0pO1xuICB9O1xufVxuXG4vLyBbW2ZpbGxdYWxpZ25dW3NpZ25dW3N5bWJvbF1bMF1bd2lkdGhdWyxdWy5wcmVjaXNpb25dW35dW3R5cGVdXG52YXIgcmUgPSAvXig/OiguKT8oWzw+PV5dKSk/KFsrXFwtKCBdKT8oWyQjXSk/KDApPyhcXGQrKT8oLCk/KFxcLlxcZCspPyh+KT8oW2EteiVdKT8kL2k7XG5cbmZ1bmN0aW9uIGZvcm1hdFNwZWNpZmllcihzcGVjaWZpZXIpIHtcbiAgaWYgKCEobWF0Y2ggPSByZS5leGVjKHNwZWNpZmllcikpKSB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIGZvcm1hdDogXCIgKyBzcGVjaWZpZXIpO1xuICB2YXIgbWF0Y2g7XG4gIHJldHVybiBuZXcgRm9ybWF0U3BlY2lmaWVyKHtcbiAgICBmaWxsOiBtYXRjaFsxXSxcbiAgICBhbGlnbjogbWF0Y2hbMl0sXG4gICAgc2lnbjogbWF0Y2hbM10sXG4gICAgc3ltYm9sOiBtYXRjaFs0XSxcbiAgICB6ZXJvOiBtYXRjaFs1XSxcbiAgICB3aWR0aDogbWF0Y2hbNl0sXG4gICAgY29tbWE6IG1hdGNoWzddLFxuICAgIHByZWNpc2lvbjogbWF0Y2hbOF0gJiYgbWF0Y2hbOF0uc2xpY2UoMSksXG4gICAgdHJpbTogbWF0Y2hbOV0sXG4gICAgdHlwZTogbWF0Y2hbMTBdXG4gIH0pO1xufVxuXG5mb3JtYXRTcGVjaWZpZXIucHJvdG90eXBlID0gRm9ybWF0U3BlY2lmaWVyLnByb3RvdHlwZTsgLy8gaW5zdGFuY2VvZlxuXG5mdW5jdGlvbiBGb3JtYXRTcGVjaWZpZXIoc3BlY2lmaWVyKSB7XG4gIHRoaXMuZmlsbCA9IHNwZWNpZmllci5maWxsID09PSB1bmRlZmluZWQgPyBcIiBcIiA6IHNwZWNpZmllci5maWxsICsgXCJcIjtcbiAgdGhpcy5hbGlnbiA9IHNwZWNpZmllci5hbGlnbiA9PT0gdW5kZWZpbmVkID8gXCI+XCIgOiBzcGVjaWZpZXIuYWxpZ24gKyBcIlwiO1xuICB0aGlzLnNpZ24gPSBzcGVjaWZpZXIuc2lnbiA9PT0gdW5kZWZpbmVkID8gXCItXCIgOiBzcGVjaWZpZXIuc2lnbiArIFwiXCI7XG4gIHRoaXMuc3ltYm9sID0gc3BlY2lmaWVyLnN5bWJvbCA9PT0gdW5kZWZpbmVkID8gXCJcIiA6IHNwZWNpZmllci5zeW1ib2wgKyBcIlwiO1xuICB0aGlzLnplcm8gPSAhIXNwZWNpZmllci56ZXJvO1xuICB0aGlzLndpZHRoID0gc3BlY2lmaWVyLndpZHRoID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiArc3BlY2lmaWVyLndpZHRoO1xuICB0aGlzLmNvbW1hID0gISFzcGVjaWZpZXIuY29tbWE7XG4gIHRoaXMucHJlY2lzaW9uID0gc3BlY2lmaWVyLnByZWNpc2lvbiA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogK3NwZWNpZmllci5wcmVjaXNpb247XG4gIHRoaXMudHJpbSA9ICEhc3BlY2lmaWVyLnRyaW07XG4gIHRoaXMudHlwZSA9IHNwZWNpZmllci50eXBlID09PSB1bmRlZmluZWQgPyBcIlwiIDogc3BlY2lmaWVyLnR5cGUgKyBcIlwiO1xufVxuXG5Gb3JtYXRTcGVjaWZpZXIucHJvdG90eXBlLnRvU3RyaW5nID0gZnVuY3Rpb24oKSB7XG4gIHJldHVybiB0aGlzLmZpbGxcbiAgICAgICsgdGhpcy5hbGlnblxuICAgICAgKyB0aGlzLnNpZ25cbiAgICAgICsgdGhpcy5zeW1ib2xcbiAgICAgICsgKHRoaXMuemVybyA/IFwiMFwiIDogXCJcIilcbiAgICAgICsgKHRoaXMud2lkdGggPT09IHVuZGVmaW5lZCA/IFwiXCIgOiBNYXRoLm1heCgxLCB0aGlzLndpZHRoIHwgMCkpXG4gICAgICArICh0aGlzLmNvbW1hID8gXCIsXCIgOiBcIlwiKVxuICAgICAgKyAodGhpcy5wcmVjaXNpb24gPT09IHVuZGVmaW5lZCA/IFwiXCIgOiBcIi5cIiArIE1hdGgubWF4KDAsIHRoaXMucHJlY2lzaW9uIHwgMCkpXG4gICAgICArICh0aGlzLnRyaW0gPyBcIn5cIiA6IFwiXCIpXG4gICAgICArIHRoaXMudHlwZTtcbn07XG5cbi8vIFRyaW1zIGluc2lnbmlmaWNhbnQgemVyb3MsIGUuZy4sIHJlcGxhY2VzIDEuMjAwMGsgd2l0aCAxLjJrLlxuZnVuY3Rpb24gZm9ybWF0VHJpbShzKSB7XG4gIG91dDogZm9yICh2YXIgbiA9IHMubGVuZ3RoLCBpID0gMSwgaTAgPSAtMSwgaTE7IGkgPCBuOyArK2kpIHtcbiAgICBzd2l0Y2ggKHNbaV0pIHtcbiAgICAgIGNhc2UgXCIuXCI6IGkwID0gaTEgPSBpOyBicmVhaztcbiAgICAgIGNhc2UgXCIwXCI6IGlmIChpMCA9PT0gMCkgaTAgPSBpOyBpMSA9IGk7IGJyZWFrO1xuICAgICAgZGVmYXVsdDogaWYgKGkwID4gMCkgeyBpZiAoIStzW2ldKSBicmVhayBvdXQ7IGkwID0gMDsgfSBicmVhaztcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGkwID4gMCA/IHMuc2xpY2UoMCwgaTApICsgcy5zbGljZShpMSArIDEpIDogcztcbn1cblxudmFyIHByZWZpeEV4cG9uZW50O1xuXG5mdW5jdGlvbiBmb3JtYXRQcmVmaXhBdXRvKHgsIHApIHtcbiAgdmFyIGQgPSBmb3JtYXREZWNpbWFsKHgsIHApO1xuICBpZiAoIWQpIHJldHVybiB4ICsgXCJcIjtcbiAgdmFyIGNvZWZmaWNpZW50ID0gZFswXSxcbiAgICAgIGV4cG9uZW50ID0gZFsxXSxcbiAgICAgIGkgPSBleHBvbmVudCAtIChwcmVmaXhFeHBvbmVudCA9IE1hdGgubWF4KC04LCBNYXRoLm1pbig4LCBNYXRoLmZsb29yKGV4cG9uZW50IC8gMykpKSAqIDMpICsgMSxcbiAgICAgIG4gPSBjb2VmZmljaWVudC5sZW5ndGg7XG4gIHJldHVybiBpID09PSBuID8gY29lZmZpY2llbnRcbiAgICAgIDogaSA+IG4gPyBjb2VmZmljaWVudCArIG5ldyBBcnJheShpIC0gbiArIDEpLmpvaW4oXCIwXCIpXG4gICAgICA6IGkgPiAwID8gY29lZmZpY2llbnQuc2xpY2UoMCwgaSkgKyBcIi5cIiArIGNvZWZmaWNpZW50LnNsaWNlKGkpXG4gICAgICA6IFwiMC5cIiArIG5ldyBBcnJheSgxIC0gaSkuam9pbihcIjBcIikgKyBmb3JtYXREZWNpbWFsKHgsIE1hdGgubWF4KDAsIHAgKyBpIC0gMSkpWzBdOyAvLyBsZXNzIHRoYW4gMXkhXG59XG5cbmZ1bmN0aW9uIGZvcm1hdFJvdW5kZWQoeCwgcCkge1xuICB2YXIgZCA9IGZvcm1hdERlY2ltYWwoeCwgcCk7XG4gIGlmICghZCkgcmV0dXJuIHggKyBcIlwiO1xuICB2YXIgY29lZmZpY2llbnQgPSBkWzBdLFxuICAgICAgZXhwb25lbnQgPSBkWzFdO1xuICByZXR1cm4gZXhwb25lbnQgPCAwID8gXCIwLlwiICsgbmV3IEFycmF5KC1leHBvbmVudCkuam9pbihcIjBcIikgKyBjb2VmZmljaWVudFxuICAgICAgOiBjb2VmZmljaWVudC5sZW5ndGggPiBleHBvbmVudCArIDEgPyBjb2VmZmljaWVudC5zbGljZSgwLCBleHBvbmVudCArIDEpICsgXCIuXCIgKyBjb2VmZmljaWVudC5zbGljZShleHBvbmVudCArIDEpXG4gICAgICA6IGNvZWZmaWNpZW50ICsgbmV3IEFycmF5KGV4cG9uZW50IC0gY29lZmZpY2llbnQubGVuZ3RoICsgMikuam9pbihcIjBcIik7XG59XG5cbnZhciBmb3JtYXRUeXBlcyA9IHtcbiAgXCIlXCI6IGZ1bmN0aW9uKHgsIHApIHsgcmV0dXJuICh4ICogMTAwKS50b0ZpeGVkKHApOyB9LFxuICBcImJcIjogZnVuY3Rpb24oeCkgeyByZXR1cm4gTWF0aC5yb3VuZCh4KS50b1N0cmluZygyKTsgfSxcbiAgXCJjXCI6IGZ1bmN0aW9uKHgpIHsgcmV0dXJuIHggKyBcIlwiOyB9LFxuICBcImRcIjogZnVuY3Rpb24oeCkgeyByZXR1cm4gTWF0aC5yb3VuZCh4KS50b1N0cmluZygxMCk7IH0sXG4gIFwiZVwiOiBmdW5jdGlvbih4LCBwKSB7IHJldHVybiB4LnRvRXhwb25lbnRpYWwocCk7IH0sXG4gIFwiZlwiOiBmdW5jdGlvbih4LCBwKSB7IHJldHVybiB4LnRvRml4ZWQocCk7IH0sXG4gIFwiZ1wiOiBmdW5jdGlvbih4LCBwKSB7IHJldHVybiB4LnRvUHJlY2lzaW9uKHApOyB9LFxuICBcIm9cIjogZnVuY3Rpb24oeCkgeyByZXR1cm4gTWF0aC5yb3VuZCh4KS50b1N0cmluZyg4KTsgfSxcbiAgXCJwXCI6IGZ1bmN0aW9uKHgsIHApIHsgcmV0dXJuIGZvcm1hdFJvdW5kZWQoeCAqIDEwMCwgcCk7IH0sXG4gIFwiclwiOiBmb3JtYXRSb3VuZGVkLFxuICBcInNcIjogZm9ybWF0UHJlZml4QXV0byxcbiAgXCJYXCI6IGZ1bmN0aW9uKHgpIHsgcmV0dXJuIE1hdGgucm91bmQoeCkudG9TdHJpbmcoMTYpLnRvVXBwZXJDYXNlKCk7IH0sXG4gIFwieFwiOiBmdW5jdGlvbih4KSB7IHJldHVybiBNYXRoLnJvdW5kKHgpLnRvU3RyaW5nKDE2KTsgfVxufTtcblxuZnVuY3Rpb24gaWRlbnRpdHkoeCkge1xuICByZXR1cm4geDtcbn1cblxudmFyIG1hcCA9IEFycmF5LnByb3RvdHlwZS5tYXAsXG4gICAgcHJlZml4ZXMgPSBbXCJ5XCIsXCJ6XCIsXCJhXCIsXCJmXCIsXCJwXCIsXCJuXCIsXCJcdTAwQjVcIixcIm1cIixcIlwiLFwia1wiLFwiTVwiLFwiR1wiLFwiVFwiLFwiUFwiLFwiRVwiLFwiWlwiLFwiWVwiXTtcblxuZnVuY3Rpb24gZm9ybWF0TG9jYWxlKGxvY2FsZSkge1xuICB2YXIgZ3JvdXAgPSBsb2NhbGUuZ3JvdXBpbmcgPT09IHVuZGVmaW5lZCB8fCBsb2NhbGUudGhvdXNhbmRzID09PSB1bmRlZmluZWQgPyBpZGVudGl0eSA6IGZvcm1hdEdyb3VwKG1hcC5jYWxsKGxvY2FsZS5ncm91cGluZywgTnVtYmVyKSwgbG9jYWxlLnRob3VzYW5kcyArIFwiXCIpLFxuICAgICAgY3VycmVuY3lQcmVmaXggPSBsb2NhbGUuY3VycmVuY3kgPT09IHVuZGVmaW5lZCA/IFwiXCIgOiBsb2NhbGUuY3VycmVuY3lbMF0gKyBcIlwiLFxuICAgICAgY3VycmVuY3lTdWZmaXggPSBsb2NhbGUuY3VycmVuY3kgPT09IHVuZGVmaW5lZCA/IFwiXCIgOiBsb2NhbGUuY3VycmVuY3lbMV0gKyBcIlwiLFxuICAgICAgZGVjaW1hbCA9IGxvY2FsZS5kZWNpbWFsID09PSB1bmRlZmluZWQgPyBcIi5cIiA6IGxvY2FsZS5kZWNpbWFsICsgXCJcIixcbiAgICAgIG51bWVyYWxzID0gbG9jYWxlLm51bWVyYWxzID09PSB1bmRlZmluZWQgPyBpZGVudGl0eSA6IGZvcm1hdE51bWVyYWxzKG1hcC5jYWxsKGxvY2FsZS5udW1lcmFscywgU3RyaW5nKSksXG4gICAgICBwZXJjZW50ID0gbG9jYWxlLnBlcmNlbnQgPT09IHVuZGVmaW5lZCA/IFwiJVwiIDogbG9jYWxlLnBlcmNlbnQgKyBcIlwiLFxuICAgICAgbWludXMgPSBsb2NhbGUubWludXMgPT09IHVuZGVmaW5lZCA/IFwiLVwiIDogbG9jYWxlLm1pbnVzICsgXCJcIixcbiAgICAgIG5hbiA9IGxvY2FsZS5uYW4gPT09IHVuZGVmaW5lZCA/IFwiTmFOXCIgOiBsb2NhbGUubmFuICsgXCJcIjtcblxuICBmdW5jdGlvbiBuZXdGb3JtYXQoc3BlY2lmaWVyKSB7XG4gICAgc3BlY2lmaWVyID0gZm9ybWF0U3BlY2lmaWVyKHNwZWNpZmllcik7XG5cbiAgICB2YXIgZmlsbCA9IHNwZWNpZmllci5maWxsLFxuICAgICAgICBhbGlnbiA9IHNwZWNpZmllci5hbGlnbixcbiAgICAgICAgc2lnbiA9IHNwZWNpZmllci5zaWduLFxuICAgICAgICBzeW1ib2wgPSBzcGVjaWZpZXIuc3ltYm9sLFxuICAgICAgICB6ZXJvID0gc3BlY2lmaWVyLnplcm8sXG4gICAgICAgIHdpZHRoID0gc3BlY2lmaWVyLndpZHRoLFxuICAgICAgICBjb21tYSA9IHNwZWNpZmllci5jb21tYSxcbiAgICAgICAgcHJlY2lzaW9uID0gc3BlY2lmaWVyLnByZWNpc2lvbixcbiAgICAgICAgdHJpbSA9IHNwZWNpZmllci50cmltLFxuICAgICAgICB0eXBlID0gc3BlY2lmaWVyLnR5cGU7XG5cbiAgICAvLyBUaGUgXCJuXCIgdHlwZSBpcyBhbiBhbGlhcyBmb3IgXCIsZ1wiLlxuICAgIGlmICh0eXBlID09PSBcIm5cIikgY29tbWEgPSB0cnVlLCB0eXBlID0gXCJnXCI7XG5cbiAgICAvLyBUaGUgXCJcIiB0eXBlLCBhbmQgYW55IGludmFsaWQgdHlwZSwgaXMgYW4gYWxpYXMgZm9yIFwiLjEyfmdcIi5cbiAgICBlbHNlIGlmICghZm9ybWF0VHlwZXNbdHlwZV0pIHByZWNpc2lvbiA9PT0gdW5kZWZpbmVkICYmIChwcmVjaXNpb24gPSAxMiksIHRyaW0gPSB0cnVlLCB0eXBlID0gXCJnXCI7XG5cbiAgICAvLyBJZiB6ZXJvIGZpbGwgaXMgc3BlY2lmaWVkLCBwYWRkaW5nIGdvZXMgYWZ0ZXIgc2lnbiBhbmQgYmVmb3JlIGRpZ2l0cy5cbiAgICBpZiAoemVybyB8fCAoZmlsbCA9PT0gXCIwXCIgJiYgYWxpZ24gPT09IFwiPVwiKSkgemVybyA9IHRydWUsIGZpbGwgPSBcIjBcIiwgYWxpZ24gPSBcIj1cIjtcblxuICAgIC8vIENvbXB1dGUgdGhlIHByZWZpeCBhbmQgc3VmZml4LlxuICAgIC8vIEZvciBTSS1wcmVmaXgsIHRoZSBzdWZmaXggaXMgbGF6aWx5IGNvbXB1dGVkLlxuICAgIHZhciBwcmVmaXggPSBzeW1ib2wgPT09IFwiJFwiID8gY3VycmVuY3lQcmVmaXggOiBzeW1ib2wgPT09IFwiI1wiICYmIC9bYm94WF0vLnRlc3QodHlwZSkgPyBcIjBcIiArIHR5cGUudG9Mb3dlckNhc2UoKSA6IFwiXCIsXG4gICAgICAgIHN1ZmZpeCA9IHN5bWJvbCA9PT0gXCIkXCIgPyBjdXJyZW5jeVN1ZmZpeCA6IC9bJXBdLy50ZXN0KHR5cGUpID8gcGVyY2VudCA6IFwiXCI7XG5cbiAgICAvLyBXaGF0IGZvcm1hdCBmdW5jdGlvbiBzaG91bGQgd2UgdXNlP1xuICAgIC8vIElzIHRoaXMgYW4gaW50ZWdlciB0eXBlP1xuICAgIC8vIENhbiB0aGlzIHR5cGUgZ2VuZXJhdGUgZXhwb25lbnRpYWwgbm90YXRpb24/XG4gICAgdmFyIGZvcm1hdFR5cGUgPSBmb3JtYXRUeXBlc1t0eXBlXSxcbiAgICAgICAgbWF5YmVTdWZmaXggPSAvW2RlZmdwcnMlXS8udGVzdCh0eXBlKTtcblxuICAgIC8vIFNldCB0aGUgZGVmYXVsdCBwcmVjaXNpb24gaWYgbm90IHNwZWNpZmllZCxcbiAgICAvLyBvciBjbGFtcCB0aGUgc3BlY2lmaWVkIHByZWNpc2lvbiB0byB0aGUgc3VwcG9ydGVkIHJhbmdlLlxuICAgIC8vIEZvciBzaWduaWZpY2FudCBwcmVjaXNpb24sIGl0IG11c3QgYmUgaW4gWzEsIDIxXS5cbiAgICAvLyBGb3IgZml4ZWQgcHJlY2lzaW9uLCBpdCBtdXN0IGJlIGluIFswLCAyMF0uXG4gICAgcHJlY2lzaW9uID0gcHJlY2lzaW9uID09PSB1bmRlZmluZWQgPyA2XG4gICAgICAgIDogL1tncHJzXS8udGVzdCh0eXBlKSA/IE1hdGgubWF4KDEsIE1hdGgubWluKDIxLCBwcmVjaXNpb24pKVxuICAgICAgICA6IE1hdGgubWF4KDAsIE1hdGgubWluKDIwLCBwcmVjaXNpb24pKTtcblxuICAgIGZ1bmN0aW9uIGZvcm1hdCh2YWx1ZSkge1xuICAgICAgdmFyIHZhbHVlUHJlZml4ID0gcHJlZml4LFxuICAgICAgICAgIHZhbHVlU3VmZml4ID0gc3VmZml4LFxuICAgICAgICAgIGksIG4sIGM7XG5cbiAgICAgIGlmICh0eXBlID09PSBcImNcIikge1xuICAgICAgICB2YWx1ZVN1ZmZpeCA9IGZvcm1hdFR5cGUodmFsdWUpICsgdmFsdWVTdWZmaXg7XG4gICAgICAgIHZhbHVlID0gXCJcIjtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHZhbHVlID0gK3ZhbHVlO1xuXG4gICAgICAgIC8vIFBlcmZvcm0gdGhlIGluaXRpYWwgZm9ybWF0dGluZy5cbiAgICAgICAgdmFyIHZhbHVlTmVnYXRpdmUgPSB2YWx1ZSA8IDA7XG4gICAgICAgIHZhbHVlID0gaXNOYU4odmFsdWUpID8gbmFuIDogZm9ybWF0VHlwZShNYXRoLmFicyh2YWx1ZSksIHByZWNpc2lvbik7XG5cbiAgICAgICAgLy8gVHJpbSBpbnNpZ25pZmljYW50IHplcm9zLlxuICAgICAgICBpZiAodHJpbSkgdmFsdWUgPSBmb3JtYXRUcmltKHZhbHVlKTtcblxuICAgICAgICAvLyBJZiBhIG5lZ2F0aXZlIHZhbHVlIHJvdW5kcyB0byB6ZXJvIGR1cmluZyBmb3JtYXR0aW5nLCB0cmVhdCBhcyBwb3NpdGl2ZS5cbiAgICAgICAgaWYgKHZhbHVlTmVnYXRpdmUgJiYgK3ZhbHVlID09PSAwKSB2YWx1ZU5lZ2F0aXZlID0gZmFsc2U7XG5cbiAgICAgICAgLy8gQ29tcHV0ZSB0aGUgcHJlZml4IGFuZCBzdWZmaXguXG4gICAgICAgIHZhbHVlUHJlZml4ID0gKHZhbHVlTmVnYXRpdmUgPyAoc2lnbiA9PT0gXCIoXCIgPyBzaWduIDogbWludXMpIDogc2lnbiA9PT0gXCItXCIgfHwgc2lnbiA9PT0gXCIoXCIgPyBcIlwiIDogc2lnbikgKyB2YWx1ZVByZWZpeDtcblxuICAgICAgICB2YWx1ZVN1ZmZpeCA9ICh0eXBlID09PSBcInNcIiA/IHByZWZpeGVzWzggKyBwcmVmaXhFeHBvbmVudCAvIDNdIDogXCJcIikgKyB2YWx1ZVN1ZmZpeCArICh2YWx1ZU5lZ2F0aXZlICYmIHNpZ24gPT09IFwiKFwiID8gXCIpXCIgOiBcIlwiKTtcblxuICAgICAgICAvLyBCcmVhayB0aGUgZm9ybWF0dGVkIHZhbHVlIGludG8gdGhlIGludGVnZXIgXHUyMDFDdmFsdWVcdTIwMUQgcGFydCB0aGF0IGNhbiBiZVxuICAgICAgICAvLyBncm91cGVkLCBhbmQgZnJhY3Rpb25hbCBvciBleHBvbmVudGlhbCBcdTIwMUNzdWZmaXhcdTIwMUQgcGFydCB0aGF0IGlzIG5vdC5cbiAgICAgICAgaWYgKG1heWJlU3VmZml4KSB7XG4gICAgICAgICAgaSA9IC0xLCBuID0gdmFsdWUubGVuZ3RoO1xuICAgICAgICAgIHdoaWxlICgrK2kgPCBuKSB7XG4gICAgICAgICAgICBpZiAoYyA9IHZhbHVlLmNoYXJDb2RlQXQoaSksIDQ4ID4gYyB8fCBjID4gNTcpIHtcbiAgICAgICAgICAgICAgdmFsdWVTdWZmaXggPSAoYyA9PT0gNDYgPyBkZWNpbWFsICsgdmFsdWUuc2xpY2UoaSArIDEpIDogdmFsdWUuc2xpY2UoaSkpICsgdmFsdWVTdWZmaXg7XG4gICAgICAgICAgICAgIHZhbHVlID0gdmFsdWUuc2xpY2UoMCwgaSk7XG4gICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgfVxuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICAvLyBJZiB0aGUgZmlsbCBjaGFyYWN0ZXIgaXMgbm90IFwiMFwiLCBncm91cGluZyBpcyBhcHBsaWVkIGJlZm9yZSBwYWRkaW5nLlxuICAgICAgaWYgKGNvbW1hICYmICF6ZXJvKSB2YWx1ZSA9IGdyb3VwKHZhbHVlLCBJbmZpbml0eSk7XG5cbiAgICAgIC8vIENvbXB1dGUgdGhlIHBhZGRpbmcuXG4gICAgICB2YXIgbGVuZ3RoID0gdmFsdWVQcmVmaXgubGVuZ3RoICsgdmFsdWUubGVuZ3RoICsgdmFsdWVTdWZmaXgubGVuZ3RoLFxuICAgICAgICAgIHBhZGRpbmcgPSBsZW5ndGggPCB3aWR0aCA/IG5ldyBBcnJheSh3aWR0aCAtIGxlbmd0aCArIDEpLmpvaW4oZmlsbCkgOiBcIlwiO1xuXG4gICAgICAvLyBJZiB0aGUgZmlsbCBjaGFyYWN0ZXIgaXMgXCIwXCIsIGdyb3VwaW5nIGlzIGFwcGxpZWQgYWZ0ZXIgcGFkZGluZy5cbiAgICAgIGlmIChjb21tYSAmJiB6ZXJvKSB2YWx1ZSA9IGdyb3VwKHBhZGRpbmcgKyB2YWx1ZSwgcGFkZGluZy5sZW5ndGggPyB3aWR0aCAtIHZhbHVlU3VmZml4Lmxlbmd0aCA6IEluZmluaXR5KSwgcGFkZGluZyA9IFwiXCI7XG5cbiAgICAgIC8vIFJlY29uc3RydWN0IHRoZSBmaW5hbCBvdXRwdXQgYmFzZWQgb24gdGhlIGRlc2lyZWQgYWxpZ25tZW50LlxuICAgICAgc3dpdGNoIChhbGlnbikge1xuICAgICAgICBjYXNlIFwiPFwiOiB2YWx1ZSA9IHZhbHVlUHJlZml4ICsgdmFsdWUgKyB2YWx1ZVN1ZmZpeCArIHBhZGRpbmc7IGJyZWFrO1xuICAgICAgICBjYXNlIFwiPVwiOiB2YWx1ZSA9IHZhbHVlUHJlZml4ICsgcGFkZGluZyArIHZhbHVlICsgdmFsdWVTdWZmaXg7IGJyZWFrO1xuICAgICAgICBjYXNlIFwiXlwiOiB2YWx1ZSA9IHBhZGRpbmcuc2xpY2UoMCwgbGVuZ3RoID0gcGFkZGluZy5sZW5ndGggPj4gMSkgKyB2YWx1ZVByZWZpeCArIHZhbHVlICsgdmFsdWVTdWZmaXggKyBwYWRkaW5nLnNsaWNlKGxlbmd0aCk7IGJyZWFrO1xuICAgICAgICBkZWZhdWx0OiB2YWx1ZSA9IHBhZGRpbmcgKyB2YWx1ZVByZWZpeCArIHZhbHVlICsgdmFsdWVTdWZmaXg7IGJyZWFrO1xuICAgICAgfVxuXG4gICAgICByZXR1cm4gbnVtZXJhbHModmFsdWUpO1xuICAgIH1cblxuICAgIGZvcm1hdC50b1N0cmluZyA9IGZ1bmN0aW9uKCkge1xuICAgICAgcmV0dXJuIHNwZWNpZmllciArIFwiXCI7XG4gICAgfTtcblxuICAgIHJldHVybiBmb3JtYXQ7XG4gIH1cblxuICBmdW5jdGlvbiBmb3JtYXRQcmVmaXgoc3BlY2lmaWVyLCB2YWx1ZSkge1xuICAgIHZhciBmID0gbmV3Rm9ybWF0KChzcGVjaWZpZXIgPSBmb3JtYXRTcGVjaWZpZXIoc3BlY2lmaWVyKSwgc3BlY2lmaWVyLnR5cGUgPSBcImZcIiwgc3BlY2lmaWVyKSksXG4gICAgICAgIGUgPSBNYXRoLm1heCgtOCwgTWF0aC5taW4oOCwgTWF0aC5mbG9vcihleHBvbmVudCh2YWx1ZSkgLyAzKSkpICogMyxcbiAgICAgICAgayA9IE1hdGgucG93KDEwLCAtZSksXG4gICAgICAgIHByZWZpeCA9IHByZWZpeGVzWzggKyBlIC8gM107XG4gICAgcmV0dXJuIGZ1bmN0aW9uKHZhbHVlKSB7XG4gICAgICByZXR1cm4gZihrICogdmFsdWUpICsgcHJlZml4O1xuICAgIH07XG4gIH1cblxuICByZXR1cm4ge1xuICAgIGZvcm1hdDogbmV3Rm9ybWF0LFxuICAgIGZvcm1hdFByZWZpeDogZm9ybWF0UHJlZml4XG4gIH07XG59XG5cbnZhciBsb2NhbGU7XG5leHBvcnRzLmZvcm1hdCA9IHZvaWQgMDtcbmV4cG9ydHMuZm9ybWF0UHJlZml4ID0gdm9pZCAwO1xuXG5kZWZhdWx0TG9jYWxlKHtcbiAgZGVjaW1hbDogXCIuXCIsXG4gIHRob3VzYW5kczogXCIsXCIsXG4gIGdyb3VwaW5nOiBbM10sXG4gIGN1cnJlbmN5OiBbXCIkXCIsIFwiXCJdLFxuICBtaW51czogXCItXCJcbn0pO1xuXG5mdW5jdGlvbiBkZWZhdWx0TG9jYWxlKGRlZmluaXRpb24pIHtcbiAgbG9jYWxlID0gZm9ybWF0TG9jYWxlKGRlZmluaXRpb24pO1xuICBleHBvcnRzLmZvcm1hdCA9IGxvY2FsZS5mb3JtYXQ7XG4gIGV4cG9ydHMuZm9ybWF0UHJlZml4ID0gbG9jYWxlLmZvcm1hdFByZWZpeDtcbiAgcmV0dXJuIGxvY2FsZTtcbn1cblxuZnVuY3Rpb24gcHJlY2lzaW9uRml4ZWQoc3RlcCkge1xuICByZXR1cm4gTWF0aC5tYXgoMCwgLWV4cG9uZW50KE1hdGguYWJzKHN0ZXApKSk7XG59XG5cbmZ1bmN0aW9uIHByZWNpc2lvblByZWZpeChzdGVwLCB2YWx1ZSkge1xuICByZXR1cm4gTWF0aC5tYXgoMCwgTWF0aC5tYXgoLTgsIE1hdGgubWluKDgsIE1hdGguZmxvb3IoZXhwb25lbnQodmFsdWUpIC8gMykpKSAqIDMgLSBleHBvbmVudChNYXRoLmFicyhzdGVwKSkpO1xufVxuXG5mdW5jdGlvbiBwcmVjaXNpb25Sb3VuZChzdGVwLCBtYXgpIHtcbiAgc3RlcCA9IE1hdGguYWJzKHN0ZXApLCBtYXggPSBNYXRoLmFicyhtYXgpIC0gc3RlcDtcbiAgcmV0dXJuIE1hdGgubWF4KDAsIGV4cG9uZW50KG1heCkgLSBleHBvbmVudChzdGVwKSkgKyAxO1xufVxuXG5leHBvcnRzLkZvcm1hdFNwZWNpZmllciA9IEZvcm1hdFNwZWNpZmllcjtcbmV4cG9ydHMuZm9ybWF0RGVmYXVsdExvY2FsZSA9IGRlZmF1bHRMb2NhbGU7XG5leHBvcnRzLmZvcm1hdExvY2FsZSA9IGZvcm1hdExvY2FsZTtcbmV4cG9ydHMuZm9ybWF0U3BlY2lmaWVyID0gZm9ybWF0U3BlY2lmaWVyO1xuZXhwb3J0cy5wcmVjaXNpb25GaXhlZCA9IHByZWNpc2lvbkZpeGVkO1xuZXhwb3J0cy5wcmVjaXNpb25QcmVmaXggPSBwcmVjaXNpb25QcmVmaXg7XG5leHBvcnRzLnByZWNpc2lvblJvdW5kID0gcHJlY2lzaW9uUm91bmQ7XG5cbk9iamVjdC5kZWZpbmVQcm9wZXJ0eShleHBvcnRzLCAnX19lc01vZHVsZScsIHsgdmFsdWU6IHRydWUgfSk7XG5cbn0pKTtcbiIsICIvLyBodHRwczovL2QzanMub3JnL2QzLXRpbWUvIHYxLjAuMTEgQ29weXJpZ2h0IDIwMjIgTWlrZSBCb3N0b2NrXG4oZnVuY3Rpb24gKGdsb2JhbCwgZmFjdG9yeSkge1xudHlwZW9mIGV4cG9ydHMgPT09ICdvYmplY3QnICYmIHR5cGVvZiBtb2R1bGUgIT09ICd1bmRlZmluZWQnID8gZmFjdG9yeShleHBvcnRzKSA6XG50eXBlb2YgZGVmaW5lID09PSAnZnVuY3Rpb24nICYmIGRlZmluZS5hbWQgPyBkZWZpbmUoWydleHBvcnRzJ10sIGZhY3RvcnkpIDpcbihnbG9iYWwgPSB0eXBlb2YgZ2xvYmFsVGhpcyAhPT0gJ3VuZGVmaW5lZCcgPyBnbG9iYWxUaGlzIDogZ2xvYmFsIHx8IHNlbGYsIGZhY3RvcnkoZ2xvYmFsLmQzID0gZ2xvYmFsLmQzIHx8IHt9KSk7XG59KSh0aGlzLCAoZnVuY3Rpb24gKGV4cG9ydHMpIHsgJ3VzZSBzdHJpY3QnO1xuXG52YXIgdDAgPSBuZXcgRGF0ZSxcbiAgICB0MSA9IG5ldyBEYXRlO1xuXG5mdW5jdGlvbiBuZXdJbnRlcnZhbChmbG9vcmksIG9mZnNldGksIGNvdW50LCBmaWVsZCkge1xuXG4gIGZ1bmN0aW9uIGludGVydmFsKGRhdGUpIHtcbiAgICByZXR1cm4gZmxvb3JpKGRhdGUgPSBuZXcgRGF0ZSgrZGF0ZSkpLCBkYXRlO1xuICB9XG5cbiAgaW50ZXJ2YWwuZmxvb3IgPSBpbnRlcnZhbDtcblxuICBpbnRlcnZhbC5jZWlsID0gZnVuY3Rpb24oZGF0ZSkge1xuICAgIHJldHVybiBmbG9vcmkoZGF0ZSA9IG5ldyBEYXRlKGRhdGUgLSAxKSksIG9mZnNldGkoZGF0ZSwgMSksIGZsb29yaShkYXRlKSwgZGF0ZTtcbiAgfTtcblxuICBpbnRlcnZhbC5yb3VuZCA9IGZ1bmN0aW9uKGRhdGUpIHtcbiAgICB2YXIgZDAgPSBpbnRlcnZhbChkYXRlKSxcbiAgICAgICAgZDEgPSBpbnRlcnZhbC5jZWlsKGRhdGUpO1xuICAgIHJldHVybiBkYXRlIC0gZDAgPCBkMSAtIGRhdGUgPyBkMCA6IGQxO1xuICB9O1xuXG4gIGludGVydmFsLm9mZnNldCA9IGZ1bmN0aW9uKGRhdGUsIHN0ZXApIHtcbiAgICByZXR1cm4gb2Zmc2V0aShkYXRlID0gbmV3IERhdGUoK2RhdGUpLCBzdGVwID09IG51bGwgPyAxIDogTWF0aC5mbG9vcihzdGVwKSksIGRhdGU7XG4gIH07XG5cbiAgaW50ZXJ2YWwucmFuZ2UgPSBmdW5jdGlvbihzdGFydCwgc3RvcCwgc3RlcCkge1xuICAgIHZhciByYW5nZSA9IFtdLCBwcmV2aW91cztcbiAgICBzdGFydCA9IGludGVydmFsLmNlaWwoc3RhcnQpO1xuICAgIHN0ZXAgPSBzdGVwID09IG51bGwgPyAxIDogTWF0aC5mbG9vcihzdGVwKTtcbiAgICBpZiAoIShzdGFydCA8IHN0b3ApIHx8ICEoc3RlcCA+IDApKSByZXR1cm4gcmFuZ2U7IC8vIGFsc28gaGFuZGxlcyBJbnZhbGlkIERhdGVcbiAgICBkbyByYW5nZS5wdXNoKHByZXZpb3VzID0gbmV3IERhdGUoK3N0YXJ0KSksIG9mZnNldGkoc3RhcnQsIHN0ZXApLCBmbG9vcmkoc3RhcnQpO1xuICAgIHdoaWxlIChwcmV2aW91cyA8IHN0YXJ0ICYmIHN0YXJ0IDwgc3RvcCk7XG4gICAgcmV0dXJuIHJhbmdlO1xuICB9O1xuXG4gIGludGVydmFsLmZpbHRlciA9IGZ1bmN0aW9uKHRlc3QpIHtcbiAgICByZXR1cm4gbmV3SW50ZXJ2YWwoZnVuY3Rpb24oZGF0ZSkge1xuICAgICAgaWYgKGRhdGUgPj0gZGF0ZSkgd2hpbGUgKGZsb29yaShkYXRlKSwgIXRlc3QoZGF0ZSkpIGRhdGUuc2V0VGltZShkYXRlIC0gMSk7XG4gICAgfSwgZnVuY3Rpb24oZGF0ZSwgc3RlcCkge1xuICAgICAgaWYgKGRhdGUgPj0gZGF0ZSkge1xuICAgICAgICBpZiAoc3RlcCA8IDApIHdoaWxlICgrK3N0ZXAgPD0gMCkge1xuICAgICAgICAgIHdoaWxlIChvZmZzZXRpKGRhdGUsIC0xKSwgIXRlc3QoZGF0ZSkpIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHlcbiAgICAgICAgfSBlbHNlIHdoaWxlICgtLXN0ZXAgPj0gMCkge1xuICAgICAgICAgIHdoaWxlIChvZmZzZXRpKGRhdGUsICsxKSwgIXRlc3QoZGF0ZSkpIHt9IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tZW1wdHlcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH0pO1xuICB9O1xuXG4gIGlmIChjb3VudCkge1xuICAgIGludGVydmFsLmNvdW50ID0gZnVuY3Rpb24oc3RhcnQsIGVuZCkge1xuICAgICAgdDAuc2V0VGltZSgrc3RhcnQpLCB0MS5zZXRUaW1lKCtlbmQpO1xuICAgICAgZmxvb3JpKHQwKSwgZmxvb3JpKHQxKTtcbiAgICAgIHJldHVybiBNYXRoLmZsb29yKGNvdW50KHQwLCB0MSkpO1xuICAgIH07XG5cbiAgICBpbnRlcnZhbC5ldmVyeSA9IGZ1bmN0aW9uKHN0ZXApIHtcbiAgICAgIHN0ZXAgPSBNYXRoLmZsb29yKHN0ZXApO1xuICAgICAgcmV0dXJuICFpc0Zpbml0ZShzdGVwKSB8fCAhKHN0ZXAgPiAwKSA/IG51bGxcbiAgICAgICAgICA6ICEoc3RlcCA+IDEpID8gaW50ZXJ2YWxcbiAgICAgICAgICA6IGludGVydmFsLmZpbHRlcihmaWVsZFxuICAgICAgICAgICAgICA/IGZ1bmN0aW9uKGQpIHsgcmV0dXJuIGZpZWxkKGQpICUgc3RlcCA9PT0gMDsgfVxuICAgICAgICAgICAgICA6IGZ1bmN0aW9uKGQpIHsgcmV0dXJuIGludGVydmFsLmNvdW50KDAsIGQpICUgc3RlcCA9PT0gMDsgfSk7XG4gICAgfTtcbiAgfVxuXG4gIHJldHVybiBpbnRlcnZhbDtcbn1cblxudmFyIG1pbGxpc2Vjb25kID0gbmV3SW50ZXJ2YWwoZnVuY3Rpb24oKSB7XG4gIC8vIG5vb3Bcbn0sIGZ1bmN0aW9uKGRhdGUsIHN0ZXApIHtcbiAgZGF0ZS5zZXRUaW1lKCtkYXRlICsgc3RlcCk7XG59LCBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gIHJldHVybiBlbmQgLSBzdGFydDtcbn0pO1xuXG4vLyBBbiBvcHRpbWl6ZWQgaW1wbGVtZW50YXRpb24gZm9yIHRoaXMgc2ltcGxlIGNhc2UuXG5taWxsaXNlY29uZC5ldmVyeSA9IGZ1bmN0aW9uKGspIHtcbiAgayA9IE1hdGguZmxvb3Ioayk7XG4gIGlmICghaXNGaW5pdGUoaykgfHwgIShrID4gMCkpIHJldHVybiBudWxsO1xuICBpZiAoIShrID4gMSkpIHJldHVybiBtaWxsaXNlY29uZDtcbiAgcmV0dXJuIG5ld0ludGVydmFsKGZ1bmN0aW9uKGRhdGUpIHtcbiAgICBkYXRlLnNldFRpbWUoTWF0aC5mbG9vcihkYXRlIC8gaykgKiBrKTtcbiAgfSwgZnVuY3Rpb24oZGF0ZSwgc3RlcCkge1xuICAgIGRhdGUuc2V0VGltZSgrZGF0ZSArIHN0ZXAgKiBrKTtcbiAgfSwgZnVuY3Rpb24oc3RhcnQsIGVuZCkge1xuICAgIHJldHVybiAoZW5kIC0gc3RhcnQpIC8gaztcbiAgfSk7XG59O1xudmFyIG1pbGxpc2Vjb25kcyA9IG1pbGxpc2Vjb25kLnJhbmdlO1xuXG52YXIgZHVyYXRpb25TZWNvbmQgPSAxZTM7XG52YXIgZHVyYXRpb25NaW51dGUgPSA2ZTQ7XG52YXIgZHVyYXRpb25Ib3VyID0gMzZlNTtcbnZhciBkdXJhdGlvbkRheSA9IDg2NGU1O1xudmFyIGR1cmF0aW9uV2VlayA9IDYwNDhlNTtcblxudmFyIHNlY29uZCA9IG5ld0ludGVydmFsKGZ1bmN0aW9uKGRhdGUpIHtcbiAgZGF0ZS5zZXRUaW1lKGRhdGUgLSBkYXRlLmdldE1pbGxpc2Vjb25kcygpKTtcbn0sIGZ1bmN0aW9uKGRhdGUsIHN0ZXApIHtcbiAgZGF0ZS5zZXRUaW1lKCtkYXRlICsgc3RlcCAqIGR1cmF0aW9uU2Vjb25kKTtcbn0sIGZ1bmN0aW9uKHN0YXJ0LCBlbmQpIHtcbiAgcmV0dXJuIChlbmQgLSBzdGFydCkgLyBkdXJhdGlvblNlY29uZDtcbn0sIGZ1bmN0aW9uKGRhdGUpIHtcbiAgcmV0dXJuIGRhdGUuZ2V0VVRDU2Vjb25kcygpO1xufSk7XG52YXIgc2Vjb25kcyA9IHNlY29uZC5yYW5nZTtcblxudmFyIG1pbnV0ZSA9IG5ld0ludGVydmFsKGZ1bmN0aW9uKGRhdGUpIHtcbiAgZGF0ZS5zZXRUaW1lKGRhdGUgLSBkYXRlLmdldE1pbGxpc2Vjb25kcygpIC0gZGF0ZS5nZXRTZWNvbmRzKCkgKiBkdXJhdGlvblNlY29uZCk7XG59LCBmdW5jdGlvbihkYXRlLCBzdGVwKSB7XG4gIGRhdGUuc2V0VGltZSgrZGF0ZSArIHN0ZXAgKiBkdXJhdGlvbk1pbnV0ZSk7XG59LCBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gIHJldHVybiAoZW5kIC0gc3RhcnQpIC8gZHVyYXRpb25NaW51dGU7XG59LCBmdW5jdGlvbihkYXRlKSB7XG4gIHJldHVybiBkYXRlLmdldE1pbnV0ZXMoKTtcbn0pO1xudmFyIG1pbnV0ZXMgPSBtaW51dGUucmFuZ2U7XG5cbnZhciBob3VyID0gbmV3SW50ZXJ2YWwoZnVuY3Rpb24oZGF0ZSkge1xuICBkYXRlLnNldFRpbWUoZGF0ZSAtIGRhdGUuZ2V0TWlsbGlzZWNvbmRzKCkgLSBkYXRlLmdldFNlY29uZHMoKSAqIGR1cmF0aW9uU2Vjb25kIC0gZGF0ZS5nZXRNaW51dGVzKCkgKiBkdXJhdGlvbk1pbnV0ZSk7XG59LCBmdW5jdGlvbihkYXRlLCBzdGVwKSB7XG4gIGRhdGUuc2V0VGltZSgrZGF0ZSArIHN0ZXAgKiBkdXJhdGlvbkhvdXIpO1xufSwgZnVuY3Rpb24oc3RhcnQsIGVuZCkge1xuICByZXR1cm4gKGVuZCAtIHN0YXJ0KSAvIGR1cmF0aW9uSG91cjtcbn0sIGZ1bmN0aW9uKGRhdGUpIHtcbiAgcmV0dXJuIGRhdGUuZ2V0SG91cnMoKTtcbn0pO1xudmFyIGhvdXJzID0gaG91ci5yYW5nZTtcblxudmFyIGRheSA9IG5ld0ludGVydmFsKGZ1bmN0aW9uKGRhdGUpIHtcbiAgZGF0ZS5zZXRIb3VycygwLCAwLCAwLCAwKTtcbn0sIGZ1bmN0aW9uKGRhdGUsIHN0ZXApIHtcbiAgZGF0ZS5zZXREYXRlKGRhdGUuZ2V0RGF0ZSgpICsgc3RlcCk7XG59LCBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gIHJldHVybiAoZW5kIC0gc3RhcnQgLSAoZW5kLmdldFRpbWV6b25lT2Zmc2V0KCkgLSBzdGFydC5nZXRUaW1lem9uZU9mZnNldCgpKSAqIGR1cmF0aW9uTWludXRlKSAvIGR1cmF0aW9uRGF5O1xufSwgZnVuY3Rpb24oZGF0ZSkge1xuICByZXR1cm4gZGF0ZS5nZXREYXRlKCkgLSAxO1xufSk7XG52YXIgZGF5cyA9IGRheS5yYW5nZTtcblxuZnVuY3Rpb24gd2Vla2RheShpKSB7XG4gIHJldHVybiBuZXdJbnRlcnZhbChmdW5jdGlvbihkYXRlKSB7XG4gICAgZGF0ZS5zZXREYXRlKGRhdGUuZ2V0RGF0ZSgpIC0gKGRhdGUuZ2V0RGF5KCkgKyA3IC0gaSkgJSA3KTtcbiAgICBkYXRlLnNldEhvdXJzKDAsIDAsIDAsIDApO1xuICB9LCBmdW5jdGlvbihkYXRlLCBzdGVwKSB7XG4gICAgZGF0ZS5zZXREYXRlKGRhdGUuZ2V0RGF0ZSgpICsgc3RlcCAqIDcpO1xuICB9LCBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gICAgcmV0dXJuIChlbmQgLSBzdGFydCAtIChlbmQuZ2V0VGltZXpvbmVPZmZzZXQoKSAtIHN0YXJ0LmdldFRpbWV6b25lT2Zmc2V0KCkpICogZHVyYXRpb25NaW51dGUpIC8gZHVyYXRpb25XZWVrO1xuICB9KTtcbn1cblxudmFyIHN1bmRheSA9IHdlZWtkYXkoMCk7XG52YXIgbW9uZGF5ID0gd2Vla2RheSgxKTtcbnZhciB0dWVzZGF5ID0gd2Vla2RheSgyKTtcbnZhciB3ZWRuZXNkYXkgPSB3ZWVrZGF5KDMpO1xudmFyIHRodXJzZGF5ID0gd2Vla2RheSg0KTtcbnZhciBmcmlkYXkgPSB3ZWVrZGF5KDUpO1xudmFyIHNhdHVyZGF5ID0gd2Vla2RheSg2KTtcblxudmFyIHN1bmRheXMgPSBzdW5kYXkucmFuZ2U7XG52YXIgbW9uZGF5cyA9IG1vbmRheS5yYW5nZTtcbnZhciB0dWVzZGF5cyA9IHR1ZXNkYXkucmFuZ2U7XG52YXIgd2VkbmVzZGF5cyA9IHdlZG5lc2RheS5yYW5nZTtcbnZhciB0aHVyc2RheXMgPSB0aHVyc2RheS5yYW5nZTtcbnZhciBmcmlkYXlzID0gZnJpZGF5LnJhbmdlO1xudmFyIHNhdHVyZGF5cyA9IHNhdHVyZGF5LnJhbmdlO1xuXG52YXIgbW9udGggPSBuZXdJbnRlcnZhbChmdW5jdGlvbihkYXRlKSB7XG4gIGRhdGUuc2V0RGF0ZSgxKTtcbiAgZGF0ZS5zZXRIb3VycygwLCAwLCAwLCAwKTtcbn0sIGZ1bmN0aW9uKGRhdGUsIHN0ZXApIHtcbiAgZGF0ZS5zZXRNb250aChkYXRlLmdldE1vbnRoKCkgKyBzdGVwKTtcbn0sIGZ1bmN0aW9uKHN0YXJ0LCBlbmQpIHtcbiAgcmV0dXJuIGVuZC5nZXRNb250aCgpIC0gc3RhcnQuZ2V0TW9udGgoKSArIChlbmQuZ2V0RnVsbFllYXIoKSAtIHN0YXJ0LmdldEZ1bGxZZWFyKCkpICogMTI7XG59LCBmdW5jdGlvbihkYXRlKSB7XG4gIHJldHVybiBkYXRlLmdldE1vbnRoKCk7XG59KTtcbnZhciBtb250aHMgPSBtb250aC5yYW5nZTtcblxudmFyIHllYXIgPSBuZXdJbnRlcnZhbChmdW5jdGlvbihkYXRlKSB7XG4gIGRhdGUuc2V0TW9udGgoMCwgMSk7XG4gIGRhdGUuc2V0SG91cnMoMCwgMCwgMCwgMCk7XG59LCBmdW5jdGlvbihkYXRlLCBzdGVwKSB7XG4gIGRhdGUuc2V0RnVsbFllYXIoZGF0ZS5nZXRGdWxsWWVhcigpICsgc3RlcCk7XG59LCBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gIHJldHVybiBlbmQuZ2V0RnVsbFllYXIoKSAtIHN0YXJ0LmdldEZ1bGxZZWFyKCk7XG59LCBmdW5jdGlvbihkYXRlKSB7XG4gIHJldHVybiBkYXRlLmdldEZ1bGxZZWFyKCk7XG59KTtcblxuLy8gQW4gb3B0aW1pemVkIGltcGxlbWVudGF0aW9uIGZvciB0aGlzIHNpbXBsZSBjYXNlLlxueWVhci5ldmVyeSA9IGZ1bmN0aW9uKGspIHtcbiAgcmV0dXJuICFpc0Zpbml0ZShrID0gTWF0aC5mbG9vcihrKSkgfHwgIShrID4gMCkgPyBudWxsIDogbmV3SW50ZXJ2YWwoZnVuY3Rpb24oZGF0ZSkge1xuICAgIGRhdGUuc2V0RnVsbFllYXIoTWF0aC5mbG9vcihkYXRlLmdldEZ1bGxZZWFyKCkgLyBrKSAqIGspO1xuICAgIGRhdGUuc2V0TW9udGgoMCwgMSk7XG4gICAgZGF0ZS5zZXRIb3VycygwLCAwLCAwLCAwKTtcbiAgfSwgZnVuY3Rpb24oZGF0ZSwgc3RlcCkge1xuICAgIGRhdGUuc2V0RnVsbFllYXIoZGF0ZS5nZXRGdWxsWWVhcigpICsgc3RlcCAqIGspO1xuICB9KTtcbn07XG52YXIgeWVhcnMgPSB5ZWFyLnJhbmdlO1xuXG52YXIgdXRjTWludXRlID0gbmV3SW50ZXJ2YWwoZnVuY3Rpb24oZGF0ZSkge1xuICBkYXRlLnNldFVUQ1NlY29uZHMoMCwgMCk7XG59LCBmdW5jdGlvbihkYXRlLCBzdGVwKSB7XG4gIGRhdGUuc2V0VGltZSgrZGF0ZSArIHN0ZXAgKiBkdXJhdGlvbk1pbnV0ZSk7XG59LCBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gIHJldHVybiAoZW5kIC0gc3RhcnQpIC8gZHVyYXRpb25NaW51dGU7XG59LCBmdW5jdGlvbihkYXRlKSB7XG4gIHJldHVybiBkYXRlLmdldFVUQ01pbnV0ZXMoKTtcbn0pO1xudmFyIHV0Y01pbnV0ZXMgPSB1dGNNaW51dGUucmFuZ2U7XG5cbnZhciB1dGNIb3VyID0gbmV3SW50ZXJ2YWwoZnVuY3Rpb24oZGF0ZSkge1xuICBkYXRlLnNldFVUQ01pbnV0ZXMoMCwgMCwgMCk7XG59LCBmdW5jdGlvbihkYXRlLCBzdGVwKSB7XG4gIGRhdGUuc2V0VGltZSgrZGF0ZSArIHN0ZXAgKiBkdXJhdGlvbkhvdXIpO1xufSwgZnVuY3Rpb24oc3RhcnQsIGVuZCkge1xuICByZXR1cm4gKGVuZCAtIHN0YXJ0KSAvIGR1cmF0aW9uSG91cjtcbn0sIGZ1bmN0aW9uKGRhdGUpIHtcbiAgcmV0dXJuIGRhdGUuZ2V0VVRDSG91cnMoKTtcbn0pO1xudmFyIHV0Y0hvdXJzID0gdXRjSG91ci5yYW5nZTtcblxudmFyIHV0Y0RheSA9IG5ld0ludGVydmFsKGZ1bmN0aW9uKGRhdGUpIHtcbiAgZGF0ZS5zZXRVVENIb3VycygwLCAwLCAwLCAwKTtcbn0sIGZ1bmN0aW9uKGRhdGUsIHN0ZXApIHtcbiAgZGF0ZS5zZXRVVENEYXRlKGRhdGUuZ2V0VVRDRGF0ZSgpICsgc3RlcCk7XG59LCBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gIHJldHVybiAoZW5kIC0gc3RhcnQpIC8gZHVyYXRpb25EYXk7XG59LCBmdW5jdGlvbihkYXRlKSB7XG4gIHJldHVybiBkYXRlLmdldFVUQ0RhdGUoKSAtIDE7XG59KTtcbnZhciB1dGNEYXlzID0gdXRjRGF5LnJhbmdlO1xuXG5mdW5jdGlvbiB1dGNXZWVrZGF5KGkpIHtcbiAgcmV0dXJuIG5ld0ludGVydmFsKGZ1bmN0aW9uKGRhdGUpIHtcbiAgICBkYXRlLnNldFVUQ0RhdGUoZGF0ZS5nZXRVVENEYXRlKCkgLSAoZGF0ZS5nZXRVVENEYXkoKSArIDcgLSBpKSAlIDcpO1xuICAgIGRhdGUuc2V0VVRDSG91cnMoMCwgMCwgMCwgMCk7XG4gIH0sIGZ1bmN0aW9uKGRhdGUsIHN0ZXApIHtcbiAgICBkYXRlLnNldFVUQ0RhdGUoZGF0ZS5nZXRVVENEYXRlKCkgKyBzdGVwICogNyk7XG4gIH0sIGZ1bmN0aW9uKHN0YXJ0LCBlbmQpIHtcbiAgICByZXR1cm4gKGVuZCAtIHN0YXJ0KSAvIGR1cmF0aW9uV2VlaztcbiAgfSk7XG59XG5cbnZhciB1dGNTdW5kYXkgPSB1dGNXZWVrZGF5KDApO1xudmFyIHV0Y01vbmRheSA9IHV0Y1dlZWtkYXkoMSk7XG52YXIgdXRjVHVlc2RheSA9IHV0Y1dlZWtkYXkoMik7XG52YXIgdXRjV2VkbmVzZGF5ID0gdXRjV2Vla2RheSgzKTtcbnZhciB1dGNUaHVyc2RheSA9IHV0Y1dlZWtkYXkoNCk7XG52YXIgdXRjRnJpZGF5ID0gdXRjV2Vla2RheSg1KTtcbnZhciB1dGNTYXR1cmRheSA9IHV0Y1dlZWtkYXkoNik7XG5cbnZhciB1dGNTdW5kYXlzID0gdXRjU3VuZGF5LnJhbmdlO1xudmFyIHV0Y01vbmRheXMgPSB1dGNNb25kYXkucmFuZ2U7XG52YXIgdXRjVHVlc2RheXMgPSB1dGNUdWVzZGF5LnJhbmdlO1xudmFyIHV0Y1dlZG5lc2RheXMgPSB1dGNXZWRuZXNkYXkucmFuZ2U7XG52YXIgdXRjVGh1cnNkYXlzID0gdXRjVGh1cnNkYXkucmFuZ2U7XG52YXIgdXRjRnJpZGF5cyA9IHV0Y0ZyaWRheS5yYW5nZTtcbnZhciB1dGNTYXR1cmRheXMgPSB1dGNTYXR1cmRheS5yYW5nZTtcblxudmFyIHV0Y01vbnRoID0gbmV3SW50ZXJ2YWwoZnVuY3Rpb24oZGF0ZSkge1xuICBkYXRlLnNldFVUQ0RhdGUoMSk7XG4gIGRhdGUuc2V0VVRDSG91cnMoMCwgMCwgMCwgMCk7XG59LCBmdW5jdGlvbihkYXRlLCBzdGVwKSB7XG4gIGRhdGUuc2V0VVRDTW9udGgoZGF0ZS5nZXRVVENNb250aCgpICsgc3RlcCk7XG59LCBmdW5jdGlvbihzdGFydCwgZW5kKSB7XG4gIHJldHVybiBlbmQuZ2V0VVRDTW9udGgoKSAtIHN0YXJ0LmdldFVUQ01vbnRoKCkgKyAoZW5kLmdldFVUQ0Z1bGxZZWFyKCkgLSBzdGFydC5nZXRVVENGdWxsWWVhcigpKSAqIDEyO1xufSwgZnVuY3Rpb24oZGF0ZSkge1xuICByZXR1cm4gZGF0ZS5nZXRVVENNb250aCgpO1xufSk7XG52YXIgdXRjTW9udGhzID0gdXRjTW9udGgucmFuZ2U7XG5cbnZhciB1dGNZZWFyID0gbmV3SW50ZXJ2YWwoZnVuY3Rpb24oZGF0ZSkge1xuICBkYXRlLnNldFVUQ01vbnRoKDAsIDEpO1xuICBkYXRlLnNldFVUQ0hvdXJzKDAsIDAsIDAsIDApO1xufSwgZnVuY3Rpb24oZGF0ZSwgc3RlcCkge1xuICBkYXRlLnNldFVUQ0Z1bGxZZWFyKGRhdGUuZ2V0VVRDRnVsbFllYXIoKSArIHN0ZXApO1xufSwgZnVuY3Rpb24oc3RhcnQsIGVuZCkge1xuICByZXR1cm4gZW5kLmdldFVUQ0Z1bGxZZWFyKCkgLSBzdGFydC5nZXRVVENGdWxsWWVhcigpO1xufSwgZnVuY3Rpb24oZGF0ZSkge1xuICByZXR1cm4gZGF0ZS5nZXRVVENGdWxsWWVhcigpO1xufSk7XG5cbi8vIEFuIG9wdGltaXplZCBpbXBsZW1lbnRhdGlvbiBmb3IgdGhpcyBzaW1wbGUgY2FzZS5cbnV0Y1llYXIuZXZlcnkgPSBmdW5jdGlvbihrKSB7XG4gIHJldHVybiAhaXNGaW5pdGUoayA9IE1hdGguZmxvb3IoaykpIHx8ICEoayA+IDApID8gbnVsbCA6IG5ld0ludGVydmFsKGZ1bmN0aW9uKGRhdGUpIHtcbiAgICBkYXRlLnNldFVUQ0Z1bGxZZWFyKE1hdGguZmxvb3IoZGF0ZS5nZXRVVENGdWxsWWVhcigpIC8gaykgKiBrKTtcbiAgICBkYXRlLnNldFVUQ01vbnRoKDAsIDEpO1xuICAgIGRhdGUuc2V0VVRDSG91cnMoMCwgMCwgMCwgMCk7XG4gIH0sIGZ1bmN0aW9uKGRhdGUsIHN0ZXApIHtcbiAgICBkYXRlLnNldFVUQ0Z1bGxZZWFyKGRhdGUuZ2V0VVRDRnVsbFllYXIoKSArIHN0ZXAgKiBrKTtcbiAgfSk7XG59O1xudmFyIHV0Y1llYXJzID0gdXRjWWVhci5yYW5nZTtcblxuZXhwb3J0cy50aW1lRGF5ID0gZGF5O1xuZXhwb3J0cy50aW1lRGF5cyA9IGRheXM7XG5leHBvcnRzLnRpbWVGcmlkYXkgPSBmcmlkYXk7XG5leHBvcnRzLnRpbWVGcmlkYXlzID0gZnJpZGF5cztcbmV4cG9ydHMudGltZUhvdXIgPSBob3VyO1xuZXhwb3J0cy50aW1lSG91cnMgPSBob3VycztcbmV4cG9ydHMudGltZUludGVydmFsID0gbmV3SW50ZXJ2YWw7XG5leHBvcnRzLnRpbWVNaWxsaXNlY29uZCA9IG1pbGxpc2Vjb25kO1xuZXhwb3J0cy50aW1lTWlsbGlzZWNvbmRzID0gbWlsbGlzZWNvbmRzO1xuZXhwb3J0cy50aW1lTWludXRlID0gbWludXRlO1xuZXhwb3J0cy50aW1lTWludXRlcyA9IG1pbnV0ZXM7XG5leHBvcnRzLnRpbWVNb25kYXkgPSBtb25kYXk7XG5leHBvcnRzLnRpbWVNb25kYXlzID0gbW9uZGF5cztcbmV4cG9ydHMudGltZU1vbnRoID0gbW9udGg7XG5leHBvcnRzLnRpbWVNb250aHMgPSBtb250aHM7XG5leHBvcnRzLnRpbWVTYXR1cmRheSA9IHNhdHVyZGF5O1xuZXhwb3J0cy50aW1lU2F0dXJkYXlzID0gc2F0dXJkYXlzO1xuZXhwb3J0cy50aW1lU2Vjb25kID0gc2Vjb25kO1xuZXhwb3J0cy50aW1lU2Vjb25kcyA9IHNlY29uZHM7XG5leHBvcnRzLnRpbWVTdW5kYXkgPSBzdW5kYXk7XG5leHBvcnRzLnRpbWVTdW5kYXlzID0gc3VuZGF5cztcbmV4cG9ydHMudGltZVRodXJzZGF5ID0gdGh1cnNkYXk7XG5leHBvcnRzLnRpbWVUaHVyc2RheXMgPSB0aHVyc2RheXM7XG5leHBvcnRzLnRpbWVUdWVzZGF5ID0gdHVlc2RheTtcbmV4cG9ydHMudGltZVR1ZXNkYXlzID0gdHVlc2RheXM7XG5leHBvcnRzLnRpbWVXZWRuZXNkYXkgPSB3ZWRuZXNkYXk7XG5leHBvcnRzLnRpbWVXZWRuZXNkYXlzID0gd2VkbmVzZGF5cztcbmV4cG9ydHMudGltZVdlZWsgPSBzdW5kYXk7XG5leHBvcnRzLnRpbWVXZWVrcyA9IHN1bmRheXM7XG5leHBvcnRzLnRpbWVZZWFyID0geWVhcjtcbmV4cG9ydHMudGltZVllYXJzID0geWVhcnM7XG5leHBvcnRzLnV0Y0RheSA9IHV0Y0RheTtcbmV4cG9ydHMudXRjRGF5cyA9IHV0Y0RheXM7XG5leHBvcnRzLnV0Y0ZyaWRheSA9IHV0Y0ZyaWRheTtcbmV4cG9ydHMudXRjRnJpZGF5cyA9IHV0Y0ZyaWRheXM7XG5leHBvcnRzLnV0Y0hvdXIgPSB1dGNIb3VyO1xuZXhwb3J0cy51dGNIb3VycyA9IHV0Y0hvdXJzO1xuZXhwb3J0cy51dGNNaWxsaXNlY29uZCA9IG1pbGxpc2Vjb25kO1xuZXhwb3J0cy51dGNNaWxsaXNlY29uZHMgPSBtaWxsaXNlY29uZHM7XG5leHBvcnRzLnV0Y01pbnV0ZSA9IHV0Y01pbnV0ZTtcbmV4cG9ydHMudXRjTWludXRlcyA9IHV0Y01pbnV0ZXM7XG5leHBvcnRzLnV0Y01vbmRheSA9IHV0Y01vbmRheTtcbmV4cG9ydHMudXRjTW9uZGF5cyA9IHV0Y01vbmRheXM7XG5leHBvcnRzLnV0Y01vbnRoID0gdXRjTW9udGg7XG5leHBvcnRzLnV0Y01vbnRocyA9IHV0Y01vbnRocztcbmV4cG9ydHMudXRjU2F0dXJkYXkgPSB1dGNTYXR1cmRheTtcbmV4cG9ydHMudXRjU2F0dXJkYXlzID0gdXRjU2F0dXJkYXlzO1xuZXhwb3J0cy51dGNTZWNvbmQgPSBzZWNvbmQ7XG5leHBvcnRzLnV0Y1NlY29uZHMgPSBzZWNvbmRzO1xuZXhwb3J0cy51dGNTdW5kYXkgPSB1dGNTdW5kYXk7XG5leHBvcnRzLnV0Y1N1bmRheXMgPSB1dGNTdW5kYXlzO1xuZXhwb3J0cy51dGNUaHVyc2RheSA9IHV0Y1RodXJzZGF5O1xuZXhwb3J0cy51dGNUaHVyc2RheXMgPSB1dGNUaHVyc2RheXM7XG5leHBvcnRzLnV0Y1R1ZXNkYXkgPSB1dGNUdWVzZGF5O1xuZXhwb3J0cy51dGNUdWVzZGF5cyA9IHV0Y1R1ZXNkYXlzO1xuZXhwb3J0cy51dGNXZWRuZXNkYXkgPSB1dGNXZWRuZXNkYXk7XG5leHBvcnRzLnV0Y1dlZG5lc2RheXMgPSB1dGNXZWRuZXNkYXlzO1xuZXhwb3J0cy51dGNXZWVrID0gdXRjU3VuZGF5O1xuZXhwb3J0cy51dGNXZWVrcyA9IHV0Y1N1bmRheXM7XG5leHBvcnRzLnV0Y1llYXIgPSB1dGNZZWFyO1xuZXhwb3J0cy51dGNZZWFycyA9IHV0Y1llYXJzO1xuXG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgJ19fZXNNb2R1bGUnLCB7IHZhbHVlOiB0cnVlIH0pO1xuXG59KSk7XG4iLCAiLy8gaHR0cHM6Ly9kM2pzLm9yZy9kMy10aW1lLWZvcm1hdC8gdjIuMS4zIENvcHlyaWdodCAyMDIyIE1pa2UgQm9zdG9ja1xuKGZ1bmN0aW9uIChnbG9iYWwsIGZhY3RvcnkpIHtcbnR5cGVvZiBleHBvcnRzID09PSAnb2JqZWN0JyAmJiB0eXBlb2YgbW9kdWxlICE9PSAndW5kZWZpbmVkJyA/IGZhY3RvcnkoZXhwb3J0cywgcmVxdWlyZSgnZDMtdGltZScpKSA6XG50eXBlb2YgZGVmaW5lID09PSAnZnVuY3Rpb24nICYmIGRlZmluZS5hbWQgPyBkZWZpbmUoWydleHBvcnRzJywgJ2QzLXRpbWUnXSwgZmFjdG9yeSkgOlxuKGdsb2JhbCA9IHR5cGVvZiBnbG9iYWxUaGlzICE9PSAndW5kZWZpbmVkJyA/IGdsb2JhbFRoaXMgOiBnbG9iYWwgfHwgc2VsZiwgZmFjdG9yeShnbG9iYWwuZDMgPSBnbG9iYWwuZDMgfHwge30sIGdsb2JhbC5kMykpO1xufSkodGhpcywgKGZ1bmN0aW9uIChleHBvcnRzLCBkM1RpbWUpIHsgJ3VzZSBzdHJpY3QnO1xuXG5mdW5jdGlvbiBsb2NhbERhdGUoZCkge1xuICBpZiAoMCA8PSBkLnkgJiYgZC55IDwgMTAwKSB7XG4gICAgdmFyIGRhdGUgPSBuZXcgRGF0ZSgtMSwgZC5tLCBkLmQsIGQuSCwgZC5NLCBkLlMsIGQuTCk7XG4gICAgZGF0ZS5zZXRGdWxsWWVhcihkLnkpO1xuICAgIHJldHVybiBkYXRlO1xuICB9XG4gIHJldHVybiBuZXcgRGF0ZShkLnksIGQubSwgZC5kLCBkLkgsIGQuTSwgZC5TLCBkLkwpO1xufVxuXG5mdW5jdGlvbiB1dGNEYXRlKGQpIHtcbiAgaWYgKDAgPD0gZC55ICYmIGQueSA8IDEwMCkge1xuICAgIHZhciBkYXRlID0gbmV3IERhdGUoRGF0ZS5VVEMoLTEsIGQubSwgZC5kLCBkLkgsIGQuTSwgZC5TLCBkLkwpKTtcbiAgICBkYXRlLnNldFVUQ0Z1bGxZZWFyKGQueSk7XG4gICAgcmV0dXJuIGRhdGU7XG4gIH1cbiAgcmV0dXJuIG5ldyBEYXRlKERhdGUuVVRDKGQueSwgZC5tLCBkLmQsIGQuSCwgZC5NLCBkLlMsIGQuTCkpO1xufVxuXG5mdW5jdGlvbiBuZXdZZWFyKHkpIHtcbiAgcmV0dXJuIHt5OiB5LCBtOiAwLCBkOiAxLCBIOiAwLCBNOiAwLCBTOiAwLCBMOiAwfTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0TG9jYWxlKGxvY2FsZSkge1xuICB2YXIgbG9jYWxlX2RhdGVUaW1lID0gbG9jYWxlLmRhdGVUaW1lLFxuICAgICAgbG9jYWxlX2RhdGUgPSBsb2NhbGUuZGF0ZSxcbiAgICAgIGxvY2FsZV90aW1lID0gbG9jYWxlLnRpbWUsXG4gICAgICBsb2NhbGVfcGVyaW9kcyA9IGxvY2FsZS5wZXJpb2RzLFxuICAgICAgbG9jYWxlX3dlZWtkYXlzID0gbG9jYWxlLmRheXMsXG4gICAgICBsb2NhbGVfc2hvcnRXZWVrZGF5cyA9IGxvY2FsZS5zaG9ydERheXMsXG4gICAgICBsb2NhbGVfbW9udGhzID0gbG9jYWxlLm1vbnRocyxcbiAgICAgIGxvY2FsZV9zaG9ydE1vbnRocyA9IGxvY2FsZS5zaG9ydE1vbnRocztcblxuICB2YXIgcGVyaW9kUmUgPSBmb3JtYXRSZShsb2NhbGVfcGVyaW9kcyksXG4gICAgICBwZXJpb2RMb29rdXAgPSBmb3JtYXRMb29rdXAobG9jYWxlX3BlcmlvZHMpLFxuICAgICAgd2Vla2RheVJlID0gZm9ybWF0UmUobG9jYWxlX3dlZWtkYXlzKSxcbiAgICAgIHdlZWtkYXlMb29rdXAgPSBmb3JtYXRMb29rdXAobG9jYWxlX3dlZWtkYXlzKSxcbiAgICAgIHNob3J0V2Vla2RheVJlID0gZm9ybWF0UmUobG9jYWxlX3Nob3J0V2Vla2RheXMpLFxuICAgICAgc2hvcnRXZWVrZGF5TG9va3VwID0gZm9ybWF0TG9va3VwKGxvY2FsZV9zaG9ydFdlZWtkYXlzKSxcbiAgICAgIG1vbnRoUmUgPSBmb3JtYXRSZShsb2NhbGVfbW9udGhzKSxcbiAgICAgIG1vbnRoTG9va3VwID0gZm9ybWF0TG9va3VwKGxvY2FsZV9tb250aHMpLFxuICAgICAgc2hvcnRNb250aFJlID0gZm9ybWF0UmUobG9jYWxlX3Nob3J0TW9udGhzKSxcbiAgICAgIHNob3J0TW9udGhMb29rdXAgPSBmb3JtYXRMb29rdXAobG9jYWxlX3Nob3J0TW9udGhzKTtcblxuICB2YXIgZm9ybWF0cyA9IHtcbiAgICBcImFcIjogZm9ybWF0U2hvcnRXZWVrZGF5LFxuICAgIFwiQVwiOiBmb3JtYXRXZWVrZGF5LFxuICAgIFwiYlwiOiBmb3JtYXRTaG9ydE1vbnRoLFxuICAgIFwiQlwiOiBmb3JtYXRNb250aCxcbiAgICBcImNcIjogbnVsbCxcbiAgICBcImRcIjogZm9ybWF0RGF5T2ZNb250aCxcbiAgICBcImVcIjogZm9ybWF0RGF5T2ZNb250aCxcbiAgICBcImZcIjogZm9ybWF0TWljcm9zZWNvbmRzLFxuICAgIFwiSFwiOiBmb3JtYXRIb3VyMjQsXG4gICAgXCJJXCI6IGZvcm1hdEhvdXIxMixcbiAgICBcImpcIjogZm9ybWF0RGF5T2ZZZWFyLFxuICAgIFwiTFwiOiBmb3JtYXRNaWxsaXNlY29uZHMsXG4gICAgXCJtXCI6IGZvcm1hdE1vbnRoTnVtYmVyLFxuICAgIFwiTVwiOiBmb3JtYXRNaW51dGVzLFxuICAgIFwicFwiOiBmb3JtYXRQZXJpb2QsXG4gICAgXCJRXCI6IGZvcm1hdFVuaXhUaW1lc3RhbXAsXG4gICAgXCJzXCI6IGZvcm1hdFVuaXhUaW1lc3RhbXBTZWNvbmRzLFxuICAgIFwiU1wiOiBmb3JtYXRTZWNvbmRzLFxuICAgIFwidVwiOiBmb3JtYXRXZWVrZGF5TnVtYmVyTW9uZGF5LFxuICAgIFwiVVwiOiBmb3JtYXRXZWVrTnVtYmVyU3VuZGF5LFxuICAgIFwiVlwiOiBmb3JtYXRXZWVrTnVtYmVySVNPLFxuICAgIFwid1wiOiBmb3JtYXRXZWVrZGF5TnVtYmVyU3VuZGF5LFxuICAgIFwiV1wiOiBmb3JtYXRXZWVrTnVtYmVyTW9uZGF5LFxuICAgIFwieFwiOiBudWxsLFxuICAgIFwiWFwiOiBudWxsLFxuICAgIFwieVwiOiBmb3JtYXRZZWFyLFxuICAgIFwiWVwiOiBmb3JtYXRGdWxsWWVhcixcbiAgICBcIlpcIjogZm9ybWF0Wm9uZSxcbiAgICBcIiVcIjogZm9ybWF0TGl0ZXJhbFBlcmNlbnRcbiAgfTtcblxuICB2YXIgdXRjRm9ybWF0cyA9IHtcbiAgICBcImFcIjogZm9ybWF0VVRDU2hvcnRXZWVrZGF5LFxuICAgIFwiQVwiOiBmb3JtYXRVVENXZWVrZGF5LFxuICAgIFwiYlwiOiBmb3JtYXRVVENTaG9ydE1vbnRoLFxuICAgIFwiQlwiOiBmb3JtYXRVVENNb250aCxcbiAgICBcImNcIjogbnVsbCxcbiAgICBcImRcIjogZm9ybWF0VVRDRGF5T2ZNb250aCxcbiAgICBcImVcIjogZm9ybWF0VVRDRGF5T2ZNb250aCxcbiAgICBcImZcIjogZm9ybWF0VVRDTWljcm9zZWNvbmRzLFxuICAgIFwiSFwiOiBmb3JtYXRVVENIb3VyMjQsXG4gICAgXCJJXCI6IGZvcm1hdFVUQ0hvdXIxMixcbiAgICBcImpcIjogZm9ybWF0VVRDRGF5T2ZZZWFyLFxuICAgIFwiTFwiOiBmb3JtYXRVVENNaWxsaXNlY29uZHMsXG4gICAgXCJtXCI6IGZvcm1hdFVUQ01vbnRoTnVtYmVyLFxuICAgIFwiTVwiOiBmb3JtYXRVVENNaW51dGVzLFxuICAgIFwicFwiOiBmb3JtYXRVVENQZXJpb2QsXG4gICAgXCJRXCI6IGZvcm1hdFVuaXhUaW1lc3RhbXAsXG4gICAgXCJzXCI6IGZvcm1hdFVuaXhUaW1lc3RhbXBTZWNvbmRzLFxuICAgIFwiU1wiOiBmb3JtYXRVVENTZWNvbmRzLFxuICAgIFwidVwiOiBmb3JtYXRVVENXZWVrZGF5TnVtYmVyTW9uZGF5LFxuICAgIFwiVVwiOiBmb3JtYXRVVENXZWVrTnVtYmVyU3VuZGF5LFxuICAgIFwiVlwiOiBmb3JtYXRVVENXZWVrTnVtYmVySVNPLFxuICAgIFwid1wiOiBmb3JtYXRVVENXZWVrZGF5TnVtYmVyU3VuZGF5LFxuICAgIFwiV1wiOiBmb3JtYXRVVENXZWVrTnVtYmVyTW9uZGF5LFxuICAgIFwieFwiOiBudWxsLFxuICAgIFwiWFwiOiBudWxsLFxuICAgIFwieVwiOiBmb3JtYXRVVENZZWFyLFxuICAgIFwiWVwiOiBmb3JtYXRVVENGdWxsWWVhcixcbiAgICBcIlpcIjogZm9ybWF0VVRDWm9uZSxcbiAgICBcIiVcIjogZm9ybWF0TGl0ZXJhbFBlcmNlbnRcbiAgfTtcblxuICB2YXIgcGFyc2VzID0ge1xuICAgIFwiYVwiOiBwYXJzZVNob3J0V2Vla2RheSxcbiAgICBcIkFcIjogcGFyc2VXZWVrZGF5LFxuICAgIFwiYlwiOiBwYXJzZVNob3J0TW9udGgsXG4gICAgXCJCXCI6IHBhcnNlTW9udGgsXG4gICAgXCJjXCI6IHBhcnNlTG9jYWxlRGF0ZVRpbWUsXG4gICAgXCJkXCI6IHBhcnNlRGF5T2ZNb250aCxcbiAgICBcImVcIjogcGFyc2VEYXlPZk1vbnRoLFxuICAgIFwiZlwiOiBwYXJzZU1pY3Jvc2Vjb25kcyxcbiAgICBcIkhcIjogcGFyc2VIb3VyMjQsXG4gICAgXCJJXCI6IHBhcnNlSG91cjI0LFxuICAgIFwialwiOiBwYXJzZURheU9mWWVhcixcbiAgICBcIkxcIjogcGFyc2VNaWxsaXNlY29uZHMsXG4gICAgXCJtXCI6IHBhcnNlTW9udGhOdW1iZXIsXG4gICAgXCJNXCI6IHBhcnNlTWludXRlcyxcbiAgICBcInBcIjogcGFyc2VQZXJpb2QsXG4gICAgXCJRXCI6IHBhcnNlVW5peFRpbWVzdGFtcCxcbiAgICBcInNcIjogcGFyc2VVbml4VGltZXN0YW1wU2Vjb25kcyxcbiAgICBcIlNcIjogcGFyc2VTZWNvbmRzLFxuICAgIFwidVwiOiBwYXJzZVdlZWtkYXlOdW1iZXJNb25kYXksXG4gICAgXCJVXCI6IHBhcnNlV2Vla051bWJlclN1bmRheSxcbiAgICBcIlZcIjogcGFyc2VXZWVrTnVtYmVySVNPLFxuICAgIFwid1wiOiBwYXJzZVdlZWtkYXlOdW1iZXJTdW5kYXksXG4gICAgXCJXXCI6IHBhcnNlV2Vla051bWJlck1vbmRheSxcbiAgICBcInhcIjogcGFyc2VMb2NhbGVEYXRlLFxuICAgIFwiWFwiOiBwYXJzZUxvY2FsZVRpbWUsXG4gICAgXCJ5XCI6IHBhcnNlWWVhcixcbiAgICBcIllcIjogcGFyc2VGdWxsWWVhcixcbiAgICBcIlpcIjogcGFyc2Vab25lLFxuICAgIFwiJVwiOiBwYXJzZUxpdGVyYWxQZXJjZW50XG4gIH07XG5cbiAgLy8gVGhlc2UgcmVjdXJzaXZlIGRpcmVjdGl2ZSBkZWZpbml0aW9ucyBtdXN0IGJlIGRlZmVycmVkLlxuICBmb3JtYXRzLnggPSBuZXdGb3JtYXQobG9jYWxlX2RhdGUsIGZvcm1hdHMpO1xuICBmb3JtYXRzLlggPSBuZXdGb3JtYXQobG9jYWxlX3RpbWUsIGZvcm1hdHMpO1xuICBmb3JtYXRzLmMgPSBuZXdGb3JtYXQobG9jYWxlX2RhdGVUaW1lLCBmb3JtYXRzKTtcbiAgdXRjRm9ybWF0cy54ID0gbmV3Rm9ybWF0KGxvY2FsZV9kYXRlLCB1dGNGb3JtYXRzKTtcbiAgdXRjRm9ybWF0cy5YID0gbmV3Rm9ybWF0KGxvY2FsZV90aW1lLCB1dGNGb3JtYXRzKTtcbiAgdXRjRm9ybWF0cy5jID0gbmV3Rm9ybWF0KGxvY2FsZV9kYXRlVGltZSwgdXRjRm9ybWF0cyk7XG5cbiAgZnVuY3Rpb24gbmV3Rm9ybWF0KHNwZWNpZmllciwgZm9ybWF0cykge1xuICAgIHJldHVybiBmdW5jdGlvbihkYXRlKSB7XG4gICAgICB2YXIgc3RyaW5nID0gW10sXG4gICAgICAgICAgaSA9IC0xLFxuICAgICAgICAgIGogPSAwLFxuICAgICAgICAgIG4gPSBzcGVjaWZpZXIubGVuZ3RoLFxuICAgICAgICAgIGMsXG4gICAgICAgICAgcGFkLFxuICAgICAgICAgIGZvcm1hdDtcblxuICAgICAgaWYgKCEoZGF0ZSBpbnN0YW5jZW9mIERhdGUpKSBkYXRlID0gbmV3IERhdGUoK2RhdGUpO1xuXG4gICAgICB3aGlsZSAoKytpIDwgbikge1xuICAgICAgICBpZiAoc3BlY2lmaWVyLmNoYXJDb2RlQXQoaSkgPT09IDM3KSB7XG4gICAgICAgICAgc3RyaW5nLnB1c2goc3BlY2lmaWVyLnNsaWNlKGosIGkpKTtcbiAgICAgICAgICBpZiAoKHBhZCA9IHBhZHNbYyA9IHNwZWNpZmllci5jaGFyQXQoKytpKV0pICE9IG51bGwpIGMgPSBzcGVjaWZpZXIuY2hhckF0KCsraSk7XG4gICAgICAgICAgZWxzZSBwYWQgPSBjID09PSBcImVcIiA/IFwiIFwiIDogXCIwXCI7XG4gICAgICAgICAgaWYgKGZvcm1hdCA9IGZvcm1hdHNbY10pIGMgPSBmb3JtYXQoZGF0ZSwgcGFkKTtcbiAgICAgICAgICBzdHJpbmcucHVzaChjKTtcbiAgICAgICAgICBqID0gaSArIDE7XG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgc3RyaW5nLnB1c2goc3BlY2lmaWVyLnNsaWNlKGosIGkpKTtcbiAgICAgIHJldHVybiBzdHJpbmcuam9pbihcIlwiKTtcbiAgICB9O1xuICB9XG5cbiAgZnVuY3Rpb24gbmV3UGFyc2Uoc3BlY2lmaWVyLCBuZXdEYXRlKSB7XG4gICAgcmV0dXJuIGZ1bmN0aW9uKHN0cmluZykge1xuICAgICAgdmFyIGQgPSBuZXdZZWFyKDE5MDApLFxuICAgICAgICAgIGkgPSBwYXJzZVNwZWNpZmllcihkLCBzcGVjaWZpZXIsIHN0cmluZyArPSBcIlwiLCAwKSxcbiAgICAgICAgICB3ZWVrLCBkYXk7XG4gICAgICBpZiAoaSAhPSBzdHJpbmcubGVuZ3RoKSByZXR1cm4gbnVsbDtcblxuICAgICAgLy8gSWYgYSBVTklYIHRpbWVzdGFtcCBpcyBzcGVjaWZpZWQsIHJldHVybiBpdC5cbiAgICAgIGlmIChcIlFcIiBpbiBkKSByZXR1cm4gbmV3IERhdGUoZC5RKTtcblxuICAgICAgLy8gVGhlIGFtLXBtIGZsYWcgaXMgMCBmb3IgQU0sIGFuZCAxIGZvciBQTS5cbiAgICAgIGlmIChcInBcIiBpbiBkKSBkLkggPSBkLkggJSAxMiArIGQucCAqIDEyO1xuXG4gICAgICAvLyBDb252ZXJ0IGRheS1vZi13ZWVrIGFuZCB3ZWVrLW9mLXllYXIgdG8gZGF5LW9mLXllYXIuXG4gICAgICBpZiAoXCJWXCIgaW4gZCkge1xuICAgICAgICBpZiAoZC5WIDwgMSB8fCBkLlYgPiA1MykgcmV0dXJuIG51bGw7XG4gICAgICAgIGlmICghKFwid1wiIGluIGQpKSBkLncgPSAxO1xuICAgICAgICBpZiAoXCJaXCIgaW4gZCkge1xuICAgICAgICAgIHdlZWsgPSB1dGNEYXRlKG5ld1llYXIoZC55KSksIGRheSA9IHdlZWsuZ2V0VVRDRGF5KCk7XG4gICAgICAgICAgd2VlayA9IGRheSA+IDQgfHwgZGF5ID09PSAwID8gZDNUaW1lLnV0Y01vbmRheS5jZWlsKHdlZWspIDogZDNUaW1lLnV0Y01vbmRheSh3ZWVrKTtcbiAgICAgICAgICB3ZWVrID0gZDNUaW1lLnV0Y0RheS5vZmZzZXQod2VlaywgKGQuViAtIDEpICogNyk7XG4gICAgICAgICAgZC55ID0gd2Vlay5nZXRVVENGdWxsWWVhcigpO1xuICAgICAgICAgIGQubSA9IHdlZWsuZ2V0VVRDTW9udGgoKTtcbiAgICAgICAgICBkLmQgPSB3ZWVrLmdldFVUQ0RhdGUoKSArIChkLncgKyA2KSAlIDc7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgd2VlayA9IG5ld0RhdGUobmV3WWVhcihkLnkpKSwgZGF5ID0gd2Vlay5nZXREYXkoKTtcbiAgICAgICAgICB3ZWVrID0gZGF5ID4gNCB8fCBkYXkgPT09IDAgPyBkM1RpbWUudGltZU1vbmRheS5jZWlsKHdlZWspIDogZDNUaW1lLnRpbWVNb25kYXkod2Vlayk7XG4gICAgICAgICAgd2VlayA9IGQzVGltZS50aW1lRGF5Lm9mZnNldCh3ZWVrLCAoZC5WIC0gMSkgKiA3KTtcbiAgICAgICAgICBkLnkgPSB3ZWVrLmdldEZ1bGxZZWFyKCk7XG4gICAgICAgICAgZC5tID0gd2Vlay5nZXRNb250aCgpO1xuICAgICAgICAgIGQuZCA9IHdlZWsuZ2V0RGF0ZSgpICsgKGQudyArIDYpICUgNztcbiAgICAgICAgfVxuICAgICAgfSBlbHNlIGlmIChcIldcIiBpbiBkIHx8IFwiVVwiIGluIGQpIHtcbiAgICAgICAgaWYgKCEoXCJ3XCIgaW4gZCkpIGQudyA9IFwidVwiIGluIGQgPyBkLnUgJSA3IDogXCJXXCIgaW4gZCA/IDEgOiAwO1xuICAgICAgICBkYXkgPSBcIlpcIiBpbiBkID8gdXRjRGF0ZShuZXdZZWFyKGQueSkpLmdldFVUQ0RheSgpIDogbmV3RGF0ZShuZXdZZWFyKGQueSkpLmdldERheSgpO1xuICAgICAgICBkLm0gPSAwO1xuICAgICAgICBkLmQgPSBcIldcIiBpbiBkID8gKGQudyArIDYpICUgNyArIGQuVyAqIDcgLSAoZGF5ICsgNSkgJSA3IDogZC53ICsgZC5VICogNyAtIChkYXkgKyA2KSAlIDc7XG4gICAgICB9XG5cbiAgICAgIC8vIElmIGEgdGltZSB6b25lIGlzIHNwZWNpZmllZCwgYWxsIGZpZWxkcyBhcmUgaW50ZXJwcmV0ZWQgYXMgVVRDIGFuZCB0aGVuXG4gICAgICAvLyBvZmZzZXQgYWNjb3JkaW5nIHRvIHRoZSBzcGVjaWZpZWQgdGltZSB6b25lLlxuICAgICAgaWYgKFwiWlwiIGluIGQpIHtcbiAgICAgICAgZC5IICs9IGQuWiAvIDEwMCB8IDA7XG4gICAgICAgIGQuTSArPSBkLlogJSAxMDA7XG4gICAgICAgIHJldHVybiB1dGNEYXRlKGQpO1xuICAgICAgfVxuXG4gICAgICAvLyBPdGhlcndpc2UsIGFsbCBmaWVsZHMgYXJlIGluIGxvY2FsIHRpbWUuXG4gICAgICByZXR1cm4gbmV3RGF0ZShkKTtcbiAgICB9O1xuICB9XG5cbiAgZnVuY3Rpb24gcGFyc2VTcGVjaWZpZXIoZCwgc3BlY2lmaWVyLCBzdHJpbmcsIGopIHtcbiAgICB2YXIgaSA9IDAsXG4gICAgICAgIG4gPSBzcGVjaWZpZXIubGVuZ3RoLFxuICAgICAgICBtID0gc3RyaW5nLmxlbmd0aCxcbiAgICAgICAgYyxcbiAgICAgICAgcGFyc2U7XG5cbiAgICB3aGlsZSAoaSA8IG4pIHtcbiAgICAgIGlmIChqID49IG0pIHJldHVybiAtMTtcbiAgICAgIGMgPSBzcGVjaWZpZXIuY2hhckNvZGVBdChpKyspO1xuICAgICAgaWYgKGMgPT09IDM3KSB7XG4gICAgICAgIGMgPSBzcGVjaWZpZXIuY2hhckF0KGkrKyk7XG4gICAgICAgIHBhcnNlID0gcGFyc2VzW2MgaW4gcGFkcyA/IHNwZWNpZmllci5jaGFyQXQoaSsrKSA6IGNdO1xuICAgICAgICBpZiAoIXBhcnNlIHx8ICgoaiA9IHBhcnNlKGQsIHN0cmluZywgaikpIDwgMCkpIHJldHVybiAtMTtcbiAgICAgIH0gZWxzZSBpZiAoYyAhPSBzdHJpbmcuY2hhckNvZGVBdChqKyspKSB7XG4gICAgICAgIHJldHVybiAtMTtcbiAgICAgIH1cbiAgICB9XG5cbiAgICByZXR1cm4gajtcbiAgfVxuXG4gIGZ1bmN0aW9uIHBhcnNlUGVyaW9kKGQsIHN0cmluZywgaSkge1xuICAgIHZhciBuID0gcGVyaW9kUmUuZXhlYyhzdHJpbmcuc2xpY2UoaSkpO1xuICAgIHJldHVybiBuID8gKGQucCA9IHBlcmlvZExvb2t1cFtuWzBdLnRvTG93ZXJDYXNlKCldLCBpICsgblswXS5sZW5ndGgpIDogLTE7XG4gIH1cblxuICBmdW5jdGlvbiBwYXJzZVNob3J0V2Vla2RheShkLCBzdHJpbmcsIGkpIHtcbiAgICB2YXIgbiA9IHNob3J0V2Vla2RheVJlLmV4ZWMoc3RyaW5nLnNsaWNlKGkpKTtcbiAgICByZXR1cm4gbiA/IChkLncgPSBzaG9ydFdlZWtkYXlMb29rdXBbblswXS50b0xvd2VyQ2FzZSgpXSwgaSArIG5bMF0ubGVuZ3RoKSA6IC0xO1xuICB9XG5cbiAgZnVuY3Rpb24gcGFyc2VXZWVrZGF5KGQsIHN0cmluZywgaSkge1xuICAgIHZhciBuID0gd2Vla2RheVJlLmV4ZWMoc3RyaW5nLnNsaWNlKGkpKTtcbiAgICByZXR1cm4gbiA/IChkLncgPSB3ZWVrZGF5TG9va3VwW25bMF0udG9Mb3dlckNhc2UoKV0sIGkgKyBuWzBdLmxlbmd0aCkgOiAtMTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHBhcnNlU2hvcnRNb250aChkLCBzdHJpbmcsIGkpIHtcbiAgICB2YXIgbiA9IHNob3J0TW9udGhSZS5leGVjKHN0cmluZy5zbGljZShpKSk7XG4gICAgcmV0dXJuIG4gPyAoZC5tID0gc2hvcnRNb250aExvb2t1cFtuWzBdLnRvTG93ZXJDYXNlKCldLCBpICsgblswXS5sZW5ndGgpIDogLTE7XG4gIH1cblxuICBmdW5jdGlvbiBwYXJzZU1vbnRoKGQsIHN0cmluZywgaSkge1xuICAgIHZhciBuID0gbW9udGhSZS5leGVjKHN0cmluZy5zbGljZShpKSk7XG4gICAgcmV0dXJuIG4gPyAoZC5tID0gbW9udGhMb29rdXBbblswXS50b0xvd2VyQ2FzZSgpXSwgaSArIG5bMF0ubGVuZ3RoKSA6IC0xO1xuICB9XG5cbiAgZnVuY3Rpb24gcGFyc2VMb2NhbGVEYXRlVGltZShkLCBzdHJpbmcsIGkpIHtcbiAgICByZXR1cm4gcGFyc2VTcGVjaWZpZXIoZCwgbG9jYWxlX2RhdGVUaW1lLCBzdHJpbmcsIGkpO1xuICB9XG5cbiAgZnVuY3Rpb24gcGFyc2VMb2NhbGVEYXRlKGQsIHN0cmluZywgaSkge1xuICAgIHJldHVybiBwYXJzZVNwZWNpZmllcihkLCBsb2NhbGVfZGF0ZSwgc3RyaW5nLCBpKTtcbiAgfVxuXG4gIGZ1bmN0aW9uIHBhcnNlTG9jYWxlVGltZShkLCBzdHJpbmcsIGkpIHtcbiAgICByZXR1cm4gcGFyc2VTcGVjaWZpZXIoZCwgbG9jYWxlX3RpbWUsIHN0cmluZywgaSk7XG4gIH1cblxuICBmdW5jdGlvbiBmb3JtYXRTaG9ydFdlZWtkYXkoZCkge1xuICAgIHJldHVybiBsb2NhbGVfc2hvcnRXZWVrZGF5c1tkLmdldERheSgpXTtcbiAgfVxuXG4gIGZ1bmN0aW9uIGZvcm1hdFdlZWtkYXkoZCkge1xuICAgIHJldHVybiBsb2NhbGVfd2Vla2RheXNbZC5nZXREYXkoKV07XG4gIH1cblxuICBmdW5jdGlvbiBmb3JtYXRTaG9ydE1vbnRoKGQpIHtcbiAgICByZXR1cm4gbG9jYWxlX3Nob3J0TW9udGhzW2QuZ2V0TW9udGgoKV07XG4gIH1cblxuICBmdW5jdGlvbiBmb3JtYXRNb250aChkKSB7XG4gICAgcmV0dXJuIGxvY2FsZV9tb250aHNbZC5nZXRNb250aCgpXTtcbiAgfVxuXG4gIGZ1bmN0aW9uIGZvcm1hdFBlcmlvZChkKSB7XG4gICAgcmV0dXJuIGxvY2FsZV9wZXJpb2RzWysoZC5nZXRIb3VycygpID49IDEyKV07XG4gIH1cblxuICBmdW5jdGlvbiBmb3JtYXRVVENTaG9ydFdlZWtkYXkoZCkge1xuICAgIHJldHVybiBsb2NhbGVfc2hvcnRXZWVrZGF5c1tkLmdldFVUQ0RheSgpXTtcbiAgfVxuXG4gIGZ1bmN0aW9uIGZvcm1hdFVUQ1dlZWtkYXkoZCkge1xuICAgIHJldHVybiBsb2NhbGVfd2Vla2RheXNbZC5nZXRVVENEYXkoKV07XG4gIH1cblxuICBmdW5jdGlvbiBmb3JtYXRVVENTaG9ydE1vbnRoKGQpIHtcbiAgICByZXR1cm4gbG9jYWxlX3Nob3J0TW9udGhzW2QuZ2V0VVRDTW9udGgoKV07XG4gIH1cblxuICBmdW5jdGlvbiBmb3JtYXRVVENNb250aChkKSB7XG4gICAgcmV0dXJuIGxvY2FsZV9tb250aHNbZC5nZXRVVENNb250aCgpXTtcbiAgfVxuXG4gIGZ1bmN0aW9uIGZvcm1hdFVUQ1BlcmlvZChkKSB7XG4gICAgcmV0dXJuIGxvY2FsZV9wZXJpb2RzWysoZC5nZXRVVENIb3VycygpID49IDEyKV07XG4gIH1cblxuICByZXR1cm4ge1xuICAgIGZvcm1hdDogZnVuY3Rpb24oc3BlY2lmaWVyKSB7XG4gICAgICB2YXIgZiA9IG5ld0Zvcm1hdChzcGVjaWZpZXIgKz0gXCJcIiwgZm9ybWF0cyk7XG4gICAgICBmLnRvU3RyaW5nID0gZnVuY3Rpb24oKSB7IHJldHVybiBzcGVjaWZpZXI7IH07XG4gICAgICByZXR1cm4gZjtcbiAgICB9LFxuICAgIHBhcnNlOiBmdW5jdGlvbihzcGVjaWZpZXIpIHtcbiAgICAgIHZhciBwID0gbmV3UGFyc2Uoc3BlY2lmaWVyICs9IFwiXCIsIGxvY2FsRGF0ZSk7XG4gICAgICBwLnRvU3RyaW5nID0gZnVuY3Rpb24oKSB7IHJldHVybiBzcGVjaWZpZXI7IH07XG4gICAgICByZXR1cm4gcDtcbiAgICB9LFxuICAgIHV0Y0Zvcm1hdDogZnVuY3Rpb24oc3BlY2lmaWVyKSB7XG4gICAgICB2YXIgZiA9IG5ld0Zvcm1hdChzcGVjaWZpZXIgKz0gXCJcIiwgdXRjRm9ybWF0cyk7XG4gICAgICBmLnRvU3RyaW5nID0gZnVuY3Rpb24oKSB7IHJldHVybiBzcGVjaWZpZXI7IH07XG4gICAgICByZXR1cm4gZjtcbiAgICB9LFxuICAgIHV0Y1BhcnNlOiBmdW5jdGlvbihzcGVjaWZpZXIpIHtcbiAgICAgIHZhciBwID0gbmV3UGFyc2Uoc3BlY2lmaWVyLCB1dGNEYXRlKTtcbiAgICAgIHAudG9TdHJpbmcgPSBmdW5jdGlvbigpIHsgcmV0dXJuIHNwZWNpZmllcjsgfTtcbiAgICAgIHJldHVybiBwO1xuICAgIH1cbiAgfTtcbn1cblxudmFyIHBhZHMgPSB7XCItXCI6IFwiXCIsIFwiX1wiOiBcIiBcIiwgXCIwXCI6IFwiMFwifSxcbiAgICBudW1iZXJSZSA9IC9eXFxzKlxcZCsvLCAvLyBub3RlOiBpZ25vcmVzIG5leHQgZGlyZWN0aXZlXG4gICAgcGVyY2VudFJlID0gL14lLyxcbiAgICByZXF1b3RlUmUgPSAvW1xcXFxeJCorP3xbXFxdKCkue31dL2c7XG5cbmZ1bmN0aW9uIHBhZCh2YWx1ZSwgZmlsbCwgd2lkdGgpIHtcbiAgdmFyIHNpZ24gPSB2YWx1ZSA8IDAgPyBcIi1cIiA6IFwiXCIsXG4gICAgICBzdHJpbmcgPSAoc2lnbiA/IC12YWx1ZSA6IHZhbHVlKSArIFwiXCIsXG4gICAgICBsZW5ndGggPSBzdHJpbmcubGVuZ3RoO1xuICByZXR1cm4gc2lnbiArIChsZW5ndGggPCB3aWR0aCA/IG5ldyBBcnJheSh3aWR0aCAtIGxlbmd0aCArIDEpLmpvaW4oZmlsbCkgKyBzdHJpbmcgOiBzdHJpbmcpO1xufVxuXG5mdW5jdGlvbiByZXF1b3RlKHMpIHtcbiAgcmV0dXJuIHMucmVwbGFjZShyZXF1b3RlUmUsIFwiXFxcXCQmXCIpO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRSZShuYW1lcykge1xuICByZXR1cm4gbmV3IFJlZ0V4cChcIl4oPzpcIiArIG5hbWVzLm1hcChyZXF1b3RlKS5qb2luKFwifFwiKSArIFwiKVwiLCBcImlcIik7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdExvb2t1cChuYW1lcykge1xuICB2YXIgbWFwID0ge30sIGkgPSAtMSwgbiA9IG5hbWVzLmxlbmd0aDtcbiAgd2hpbGUgKCsraSA8IG4pIG1hcFtuYW1lc1tpXS50b0xvd2VyQ2FzZSgpXSA9IGk7XG4gIHJldHVybiBtYXA7XG59XG5cbmZ1bmN0aW9uIHBhcnNlV2Vla2RheU51bWJlclN1bmRheShkLCBzdHJpbmcsIGkpIHtcbiAgdmFyIG4gPSBudW1iZXJSZS5leGVjKHN0cmluZy5zbGljZShpLCBpICsgMSkpO1xuICByZXR1cm4gbiA/IChkLncgPSArblswXSwgaSArIG5bMF0ubGVuZ3RoKSA6IC0xO1xufVxuXG5mdW5jdGlvbiBwYXJzZVdlZWtkYXlOdW1iZXJNb25kYXkoZCwgc3RyaW5nLCBpKSB7XG4gIHZhciBuID0gbnVtYmVyUmUuZXhlYyhzdHJpbmcuc2xpY2UoaSwgaSArIDEpKTtcbiAgcmV0dXJuIG4gPyAoZC51ID0gK25bMF0sIGkgKyBuWzBdLmxlbmd0aCkgOiAtMTtcbn1cblxuZnVuY3Rpb24gcGFyc2VXZWVrTnVtYmVyU3VuZGF5KGQsIHN0cmluZywgaSkge1xuICB2YXIgbiA9IG51bWJlclJlLmV4ZWMoc3RyaW5nLnNsaWNlKGksIGkgKyAyKSk7XG4gIHJldHVybiBuID8gKGQuVSA9ICtuWzBdLCBpICsgblswXS5sZW5ndGgpIDogLTE7XG59XG5cbmZ1bmN0aW9uIHBhcnNlV2Vla051bWJlcklTTyhkLCBzdHJpbmcsIGkpIHtcbiAgdmFyIG4gPSBudW1iZXJSZS5leGVjKHN0cmluZy5zbGljZShpLCBpICsgMikpO1xuICByZXR1cm4gbiA/IChkLlYgPSArblswXSwgaSArIG5bMF0ubGVuZ3RoKSA6IC0xO1xufVxuXG5mdW5jdGlvbiBwYXJzZVdlZWtOdW1iZXJNb25kYXkoZCwgc3RyaW5nLCBpKSB7XG4gIHZhciBuID0gbnVtYmVyUmUuZXhlYyhzdHJpbmcuc2xpY2UoaSwgaSArIDIpKTtcbiAgcmV0dXJuIG4gPyAoZC5XID0gK25bMF0sIGkgKyBuWzBdLmxlbmd0aCkgOiAtMTtcbn1cblxuZnVuY3Rpb24gcGFyc2VGdWxsWWVhcihkLCBzdHJpbmcsIGkpIHtcbiAgdmFyIG4gPSBudW1iZXJSZS5leGVjKHN0cmluZy5zbGljZShpLCBpICsgNCkpO1xuICByZXR1cm4gbiA/IChkLnkgPSArblswXSwgaSArIG5bMF0ubGVuZ3RoKSA6IC0xO1xufVxuXG5mdW5jdGlvbiBwYXJzZVllYXIoZCwgc3RyaW5nLCBpKSB7XG4gIHZhciBuID0gbnVtYmVyUmUuZXhlYyhzdHJpbmcuc2xpY2UoaSwgaSArIDIpKTtcbiAgcmV0dXJuIG4gPyAoZC55ID0gK25bMF0gKyAoK25bMF0gPiA2OCA/IDE5MDAgOiAyMDAwKSwgaSArIG5bMF0ubGVuZ3RoKSA6IC0xO1xufVxuXG5mdW5jdGlvbiBwYXJzZVpvbmUoZCwgc3RyaW5nLCBpKSB7XG4gIHZhciBuID0gL14oWil8KFsrLV1cXGRcXGQpKD86Oj8oXFxkXFxkKSk/Ly5leGVjKHN0cmluZy5zbGljZShpLCBpICsgNikpO1xuICByZXR1cm4gbiA/IChkLlogPSBuWzFdID8gMCA6IC0oblsyXSArIChuWzNdIHx8IFwiMDBcIikpLCBpICsgblswXS5sZW5ndGgpIDogLTE7XG59XG5cbmZ1bmN0aW9uIHBhcnNlTW9udGhOdW1iZXIoZCwgc3RyaW5nLCBpKSB7XG4gIHZhciBuID0gbnVtYmVyUmUuZXhlYyhzdHJpbmcuc2xpY2UoaSwgaSArIDIpKTtcbiAgcmV0dXJuIG4gPyAoZC5tID0gblswXSAtIDEsIGkgKyBuWzBdLmxlbmd0aCkgOiAtMTtcbn1cblxuZnVuY3Rpb24gcGFyc2VEYXlPZk1vbnRoKGQsIHN0cmluZywgaSkge1xuICB2YXIgbiA9IG51bWJlclJlLmV4ZWMoc3RyaW5nLnNsaWNlKGksIGkgKyAyKSk7XG4gIHJldHVybiBuID8gKGQuZCA9ICtuWzBdLCBpICsgblswXS5sZW5ndGgpIDogLTE7XG59XG5cbmZ1bmN0aW9uIHBhcnNlRGF5T2ZZZWFyKGQsIHN0cmluZywgaSkge1xuICB2YXIgbiA9IG51bWJlclJlLmV4ZWMoc3RyaW5nLnNsaWNlKGksIGkgKyAzKSk7XG4gIHJldHVybiBuID8gKGQubSA9IDAsIGQuZCA9ICtuWzBdLCBpICsgblswXS5sZW5ndGgpIDogLTE7XG59XG5cbmZ1bmN0aW9uIHBhcnNlSG91cjI0KGQsIHN0cmluZywgaSkge1xuICB2YXIgbiA9IG51bWJlclJlLmV4ZWMoc3RyaW5nLnNsaWNlKGksIGkgKyAyKSk7XG4gIHJldHVybiBuID8gKGQuSCA9ICtuWzBdLCBpICsgblswXS5sZW5ndGgpIDogLTE7XG59XG5cbmZ1bmN0aW9uIHBhcnNlTWludXRlcyhkLCBzdHJpbmcsIGkpIHtcbiAgdmFyIG4gPSBudW1iZXJSZS5leGVjKHN0cmluZy5zbGljZShpLCBpICsgMikpO1xuICByZXR1cm4gbiA/IChkLk0gPSArblswXSwgaSArIG5bMF0ubGVuZ3RoKSA6IC0xO1xufVxuXG5mdW5jdGlvbiBwYXJzZVNlY29uZHMoZCwgc3RyaW5nLCBpKSB7XG4gIHZhciBuID0gbnVtYmVyUmUuZXhlYyhzdHJpbmcuc2xpY2UoaSwgaSArIDIpKTtcbiAgcmV0dXJuIG4gPyAoZC5TID0gK25bMF0sIGkgKyBuWzBdLmxlbmd0aCkgOiAtMTtcbn1cblxuZnVuY3Rpb24gcGFyc2VNaWxsaXNlY29uZHMoZCwgc3RyaW5nLCBpKSB7XG4gIHZhciBuID0gbnVtYmVyUmUuZXhlYyhzdHJpbmcuc2xpY2UoaSwgaSArIDMpKTtcbiAgcmV0dXJuIG4gPyAoZC5MID0gK25bMF0sIGkgKyBuWzBdLmxlbmd0aCkgOiAtMTtcbn1cblxuZnVuY3Rpb24gcGFyc2VNaWNyb3NlY29uZHMoZCwgc3RyaW5nLCBpKSB7XG4gIHZhciBuID0gbnVtYmVyUmUuZXhlYyhzdHJpbmcuc2xpY2UoaSwgaSArIDYpKTtcbiAgcmV0dXJuIG4gPyAoZC5MID0gTWF0aC5mbG9vcihuWzBdIC8gMTAwMCksIGkgKyBuWzBdLmxlbmd0aCkgOiAtMTtcbn1cblxuZnVuY3Rpb24gcGFyc2VMaXRlcmFsUGVyY2VudChkLCBzdHJpbmcsIGkpIHtcbiAgdmFyIG4gPSBwZXJjZW50UmUuZXhlYyhzdHJpbmcuc2xpY2UoaSwgaSArIDEpKTtcbiAgcmV0dXJuIG4gPyBpICsgblswXS5sZW5ndGggOiAtMTtcbn1cblxuZnVuY3Rpb24gcGFyc2VVbml4VGltZXN0YW1wKGQsIHN0cmluZywgaSkge1xuICB2YXIgbiA9IG51bWJlclJlLmV4ZWMoc3RyaW5nLnNsaWNlKGkpKTtcbiAgcmV0dXJuIG4gPyAoZC5RID0gK25bMF0sIGkgKyBuWzBdLmxlbmd0aCkgOiAtMTtcbn1cblxuZnVuY3Rpb24gcGFyc2VVbml4VGltZXN0YW1wU2Vjb25kcyhkLCBzdHJpbmcsIGkpIHtcbiAgdmFyIG4gPSBudW1iZXJSZS5leGVjKHN0cmluZy5zbGljZShpKSk7XG4gIHJldHVybiBuID8gKGQuUSA9ICgrblswXSkgKiAxMDAwLCBpICsgblswXS5sZW5ndGgpIDogLTE7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdERheU9mTW9udGgoZCwgcCkge1xuICByZXR1cm4gcGFkKGQuZ2V0RGF0ZSgpLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0SG91cjI0KGQsIHApIHtcbiAgcmV0dXJuIHBhZChkLmdldEhvdXJzKCksIHAsIDIpO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRIb3VyMTIoZCwgcCkge1xuICByZXR1cm4gcGFkKGQuZ2V0SG91cnMoKSAlIDEyIHx8IDEyLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0RGF5T2ZZZWFyKGQsIHApIHtcbiAgcmV0dXJuIHBhZCgxICsgZDNUaW1lLnRpbWVEYXkuY291bnQoZDNUaW1lLnRpbWVZZWFyKGQpLCBkKSwgcCwgMyk7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdE1pbGxpc2Vjb25kcyhkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRNaWxsaXNlY29uZHMoKSwgcCwgMyk7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdE1pY3Jvc2Vjb25kcyhkLCBwKSB7XG4gIHJldHVybiBmb3JtYXRNaWxsaXNlY29uZHMoZCwgcCkgKyBcIjAwMFwiO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRNb250aE51bWJlcihkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRNb250aCgpICsgMSwgcCwgMik7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdE1pbnV0ZXMoZCwgcCkge1xuICByZXR1cm4gcGFkKGQuZ2V0TWludXRlcygpLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0U2Vjb25kcyhkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRTZWNvbmRzKCksIHAsIDIpO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRXZWVrZGF5TnVtYmVyTW9uZGF5KGQpIHtcbiAgdmFyIGRheSA9IGQuZ2V0RGF5KCk7XG4gIHJldHVybiBkYXkgPT09IDAgPyA3IDogZGF5O1xufVxuXG5mdW5jdGlvbiBmb3JtYXRXZWVrTnVtYmVyU3VuZGF5KGQsIHApIHtcbiAgcmV0dXJuIHBhZChkM1RpbWUudGltZVN1bmRheS5jb3VudChkM1RpbWUudGltZVllYXIoZCksIGQpLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0V2Vla051bWJlcklTTyhkLCBwKSB7XG4gIHZhciBkYXkgPSBkLmdldERheSgpO1xuICBkID0gKGRheSA+PSA0IHx8IGRheSA9PT0gMCkgPyBkM1RpbWUudGltZVRodXJzZGF5KGQpIDogZDNUaW1lLnRpbWVUaHVyc2RheS5jZWlsKGQpO1xuICByZXR1cm4gcGFkKGQzVGltZS50aW1lVGh1cnNkYXkuY291bnQoZDNUaW1lLnRpbWVZZWFyKGQpLCBkKSArIChkM1RpbWUudGltZVllYXIoZCkuZ2V0RGF5KCkgPT09IDQpLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0V2Vla2RheU51bWJlclN1bmRheShkKSB7XG4gIHJldHVybiBkLmdldERheSgpO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRXZWVrTnVtYmVyTW9uZGF5KGQsIHApIHtcbiAgcmV0dXJuIHBhZChkM1RpbWUudGltZU1vbmRheS5jb3VudChkM1RpbWUudGltZVllYXIoZCksIGQpLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0WWVhcihkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRGdWxsWWVhcigpICUgMTAwLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0RnVsbFllYXIoZCwgcCkge1xuICByZXR1cm4gcGFkKGQuZ2V0RnVsbFllYXIoKSAlIDEwMDAwLCBwLCA0KTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0Wm9uZShkKSB7XG4gIHZhciB6ID0gZC5nZXRUaW1lem9uZU9mZnNldCgpO1xuICByZXR1cm4gKHogPiAwID8gXCItXCIgOiAoeiAqPSAtMSwgXCIrXCIpKVxuICAgICAgKyBwYWQoeiAvIDYwIHwgMCwgXCIwXCIsIDIpXG4gICAgICArIHBhZCh6ICUgNjAsIFwiMFwiLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0VVRDRGF5T2ZNb250aChkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRVVENEYXRlKCksIHAsIDIpO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRVVENIb3VyMjQoZCwgcCkge1xuICByZXR1cm4gcGFkKGQuZ2V0VVRDSG91cnMoKSwgcCwgMik7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdFVUQ0hvdXIxMihkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRVVENIb3VycygpICUgMTIgfHwgMTIsIHAsIDIpO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRVVENEYXlPZlllYXIoZCwgcCkge1xuICByZXR1cm4gcGFkKDEgKyBkM1RpbWUudXRjRGF5LmNvdW50KGQzVGltZS51dGNZZWFyKGQpLCBkKSwgcCwgMyk7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdFVUQ01pbGxpc2Vjb25kcyhkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRVVENNaWxsaXNlY29uZHMoKSwgcCwgMyk7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdFVUQ01pY3Jvc2Vjb25kcyhkLCBwKSB7XG4gIHJldHVybiBmb3JtYXRVVENNaWxsaXNlY29uZHMoZCwgcCkgKyBcIjAwMFwiO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRVVENNb250aE51bWJlcihkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRVVENNb250aCgpICsgMSwgcCwgMik7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdFVUQ01pbnV0ZXMoZCwgcCkge1xuICByZXR1cm4gcGFkKGQuZ2V0VVRDTWludXRlcygpLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0VVRDU2Vjb25kcyhkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRVVENTZWNvbmRzKCksIHAsIDIpO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRVVENXZWVrZGF5TnVtYmVyTW9uZGF5KGQpIHtcbiAgdmFyIGRvdyA9IGQuZ2V0VVRDRGF5KCk7XG4gIHJldHVybiBkb3cgPT09IDAgPyA3IDogZG93O1xufVxuXG5mdW5jdGlvbiBmb3JtYXRVVENXZWVrTnVtYmVyU3VuZGF5KGQsIHApIHtcbiAgcmV0dXJuIHBhZChkM1RpbWUudXRjU3VuZGF5LmNvdW50KGQzVGltZS51dGNZZWFyKGQpLCBkKSwgcCwgMik7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdFVUQ1dlZWtOdW1iZXJJU08oZCwgcCkge1xuICB2YXIgZGF5ID0gZC5nZXRVVENEYXkoKTtcbiAgZCA9IChkYXkgPj0gNCB8fCBkYXkgPT09IDApID8gZDNUaW1lLnV0Y1RodXJzZGF5KGQpIDogZDNUaW1lLnV0Y1RodXJzZGF5LmNlaWwoZCk7XG4gIHJldHVybiBwYWQoZDNUaW1lLnV0Y1RodXJzZGF5LmNvdW50KGQzVGltZS51dGNZZWFyKGQpLCBkKSArIChkM1RpbWUudXRjWWVhcihkKS5nZXRVVENEYXkoKSA9PT0gNCksIHAsIDIpO1xufVxuXG5mdW5jdGlvbiBmb3JtYXRVVENXZWVrZGF5TnVtYmVyU3VuZGF5KGQpIHtcbiAgcmV0dXJuIGQuZ2V0VVRDRGF5KCk7XG59XG5cbmZ1bmN0aW9uIGZvcm1hdFVUQ1dlZWtOdW1iZXJNb25kYXkoZCwgcCkge1xuICByZXR1cm4gcGFkKGQzVGltZS51dGNNb25kYXkuY291bnQoZDNUaW1lLnV0Y1llYXIoZCksIGQpLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0VVRDWWVhcihkLCBwKSB7XG4gIHJldHVybiBwYWQoZC5nZXRVVENGdWxsWWVhcigpICUgMTAwLCBwLCAyKTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0VVRDRnVsbFllYXIoZCwgcCkge1xuICByZXR1cm4gcGFkKGQuZ2V0VVRDRnVsbFllYXIoKSAlIDEwMDAwLCBwLCA0KTtcbn1cblxuZnVuY3Rpb24gZm9ybWF0VVRDWm9uZSgpIHtcbiAgcmV0dXJuIFwiKzAwMDBcIjtcbn1cblxuZnVuY3Rpb24gZm9ybWF0TGl0ZXJhbFBlcmNlbnQoKSB7XG4gIHJldHVybiBcIiVcIjtcbn1cblxuZnVuY3Rpb24gZm9ybWF0VW5peFRpbWVzdGFtcChkKSB7XG4gIHJldHVybiArZDtcbn1cblxuZnVuY3Rpb24gZm9ybWF0VW5peFRpbWVzdGFtcFNlY29uZHMoZCkge1xuICByZXR1cm4gTWF0aC5mbG9vcigrZCAvIDEwMDApO1xufVxuXG52YXIgbG9jYWxlO1xuZXhwb3J0cy50aW1lRm9ybWF0ID0gdm9pZCAwO1xuZXhwb3J0cy50aW1lUGFyc2UgPSB2b2lkIDA7XG5leHBvcnRzLnV0Y0Zvcm1hdCA9IHZvaWQgMDtcbmV4cG9ydHMudXRjUGFyc2UgPSB2b2lkIDA7XG5cbmRlZmF1bHRMb2NhbGUoe1xuICBkYXRlVGltZTogXCIleCwgJVhcIixcbiAgZGF0ZTogXCIlLW0vJS1kLyVZXCIsXG4gIHRpbWU6IFwiJS1JOiVNOiVTICVwXCIsXG4gIHBlcmlvZHM6IFtcIkFNXCIsIFwiUE1cIl0sXG4gIGRheXM6IFtcIlN1bmRheVwiLCBcIk1vbmRheVwiLCBcIlR1ZXNkYXlcIiwgXCJXZWRuZXNkYXlcIiwgXCJUaHVyc2RheVwiLCBcIkZyaWRheVwiLCBcIlNhdHVyZGF5XCJdLFxuICBzaG9ydERheXM6IFtcIlN1blwiLCBcIk1vblwiLCBcIlR1ZVwiLCBcIldlZFwiLCBcIlRodVwiLCBcIkZyaVwiLCBcIlNhdFwiXSxcbiAgbW9udGhzOiBbXCJKYW51YXJ5XCIsIFwiRmVicnVhcnlcIiwgXCJNYXJjaFwiLCBcIkFwcmlsXCIsIFwiTWF5XCIsIFwiSnVuZVwiLCBcIkp1bHlcIiwgXCJBdWd1c3RcIiwgXCJTZXB0ZW1iZXJcIiwgXCJPY3RvYmVyXCIsIFwiTm92ZW1iZXJcIiwgXCJEZWNlbWJlclwiXSxcbiAgc2hvcnRNb250aHM6IFtcIkphblwiLCBcIkZlYlwiLCBcIk1hclwiLCBcIkFwclwiLCBcIk1heVwiLCBcIkp1blwiLCBcIkp1bFwiLCBcIkF1Z1wiLCBcIlNlcFwiLCBcIk9jdFwiLCBcIk5vdlwiLCBcIkRlY1wiXVxufSk7XG5cbmZ1bmN0aW9uIGRlZmF1bHRMb2NhbGUoZGVmaW5pdGlvbikge1xuICBsb2NhbGUgPSBmb3JtYXRMb2NhbGUoZGVmaW5pdGlvbik7XG4gIGV4cG9ydHMudGltZUZvcm1hdCA9IGxvY2FsZS5mb3JtYXQ7XG4gIGV4cG9ydHMudGltZVBhcnNlID0gbG9jYWxlLnBhcnNlO1xuICBleHBvcnRzLnV0Y0Zvcm1hdCA9IGxvY2FsZS51dGNGb3JtYXQ7XG4gIGV4cG9ydHMudXRjUGFyc2UgPSBsb2NhbGUudXRjUGFyc2U7XG4gIHJldHVybiBsb2NhbGU7XG59XG5cbnZhciBpc29TcGVjaWZpZXIgPSBcIiVZLSVtLSVkVCVIOiVNOiVTLiVMWlwiO1xuXG5mdW5jdGlvbiBmb3JtYXRJc29OYXRpdmUoZGF0ZSkge1xuICByZXR1cm4gZGF0ZS50b0lTT1N0cmluZygpO1xufVxuXG52YXIgZm9ybWF0SXNvID0gRGF0ZS5wcm90b3R5cGUudG9JU09TdHJpbmdcbiAgICA/IGZvcm1hdElzb05hdGl2ZVxuICAgIDogZXhwb3J0cy51dGNGb3JtYXQoaXNvU3BlY2lmaWVyKTtcblxuZnVuY3Rpb24gcGFyc2VJc29OYXRpdmUoc3RyaW5nKSB7XG4gIHZhciBkYXRlID0gbmV3IERhdGUoc3RyaW5nKTtcbiAgcmV0dXJuIGlzTmFOKGRhdGUpID8gbnVsbCA6IGRhdGU7XG59XG5cbnZhciBwYXJzZUlzbyA9ICtuZXcgRGF0ZShcIjIwMDAtMDEtMDFUMDA6MDA6MDAuMDAwWlwiKVxuICAgID8gcGFyc2VJc29OYXRpdmVcbiAgICA6IGV4cG9ydHMudXRjUGFyc2UoaXNvU3BlY2lmaWVyKTtcblxuZXhwb3J0cy5pc29Gb3JtYXQgPSBmb3JtYXRJc287XG5leHBvcnRzLmlzb1BhcnNlID0gcGFyc2VJc287XG5leHBvcnRzLnRpbWVGb3JtYXREZWZhdWx0TG9jYWxlID0gZGVmYXVsdExvY2FsZTtcbmV4cG9ydHMudGltZUZvcm1hdExvY2FsZSA9IGZvcm1hdExvY2FsZTtcblxuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsICdfX2VzTW9kdWxlJywgeyB2YWx1ZTogdHJ1ZSB9KTtcblxufSkpO1xuIiwgIi8vIGh0dHBzOi8vZDNqcy5vcmcvZDMtc2NhbGUvIHYyLjIuMiBDb3B5cmlnaHQgMjAyMiBNaWtlIEJvc3RvY2tcbihmdW5jdGlvbiAoZ2xvYmFsLCBmYWN0b3J5KSB7XG50eXBlb2YgZXhwb3J0cyA9PT0gJ29iamVjdCcgJiYgdHlwZW9mIG1vZHVsZSAhPT0gJ3VuZGVmaW5lZCcgPyBmYWN0b3J5KGV4cG9ydHMsIHJlcXVpcmUoJ2QzLWFycmF5JyksIHJlcXVpcmUoJ2QzLWNvbGxlY3Rpb24nKSwgcmVxdWlyZSgnZDMtaW50ZXJwb2xhdGUnKSwgcmVxdWlyZSgnZDMtZm9ybWF0JyksIHJlcXVpcmUoJ2QzLXRpbWUnKSwgcmVxdWlyZSgnZDMtdGltZS1mb3JtYXQnKSkgOlxudHlwZW9mIGRlZmluZSA9PT0gJ2Z1bmN0aW9uJyAmJiBkZWZpbmUuYW1kID8gZGVmaW5lKFsnZXhwb3J0cycsICdkMy1hcnJheScsICdkMy1jb2xsZWN0aW9uJywgJ2QzLWludGVycG9sYXRlJywgJ2QzLWZvcm1hdCcsICdkMy10aW1lJywgJ2QzLXRpbWUtZm9ybWF0J10sIGZhY3RvcnkpIDpcbihnbG9iYWwgPSB0eXBlb2YgZ2xvYmFsVGhpcyAhPT0gJ3VuZGVmaW5lZCcgPyBnbG9iYWxUaGlzIDogZ2xvYmFsIHx8IHNlbGYsIGZhY3RvcnkoZ2xvYmFsLmQzID0gZ2xvYmFsLmQzIHx8IHt9LCBnbG9iYWwuZDMsIGdsb2JhbC5kMywgZ2xvYmFsLmQzLCBnbG9iYWwuZDMsIGdsb2JhbC5kMywgZ2xvYmFsLmQzKSk7XG59KSh0aGlzLCAoZnVuY3Rpb24gKGV4cG9ydHMsIGQzQXJyYXksIGQzQ29sbGVjdGlvbiwgZDNJbnRlcnBvbGF0ZSwgZDNGb3JtYXQsIGQzVGltZSwgZDNUaW1lRm9ybWF0KSB7ICd1c2Ugc3RyaWN0JztcblxuZnVuY3Rpb24gaW5pdFJhbmdlKGRvbWFpbiwgcmFuZ2UpIHtcbiAgc3dpdGNoIChhcmd1bWVudHMubGVuZ3RoKSB7XG4gICAgY2FzZSAwOiBicmVhaztcbiAgICBjYXNlIDE6IHRoaXMucmFuZ2UoZG9tYWluKTsgYnJlYWs7XG4gICAgZGVmYXVsdDogdGhpcy5yYW5nZShyYW5nZSkuZG9tYWluKGRvbWFpbik7IGJyZWFrO1xuICB9XG4gIHJldHVybiB0aGlzO1xufVxuXG5mdW5jdGlvbiBpbml0SW50ZXJwb2xhdG9yKGRvbWFpbiwgaW50ZXJwb2xhdG9yKSB7XG4gIHN3aXRjaCAoYXJndW1lbnRzLmxlbmd0aCkge1xuICAgIGNhc2UgMDogYnJlYWs7XG4gICAgY2FzZSAxOiB0aGlzLmludGVycG9sYXRvcihkb21haW4pOyBicmVhaztcbiAgICBkZWZhdWx0OiB0aGlzLmludGVycG9sYXRvcihpbnRlcnBvbGF0b3IpLmRvbWFpbihkb21haW4pOyBicmVhaztcbiAgfVxuICByZXR1cm4gdGhpcztcbn1cblxudmFyIGFycmF5ID0gQXJyYXkucHJvdG90eXBlO1xuXG52YXIgbWFwID0gYXJyYXkubWFwO1xudmFyIHNsaWNlID0gYXJyYXkuc2xpY2U7XG5cbnZhciBpbXBsaWNpdCA9IHtuYW1lOiBcImltcGxpY2l0XCJ9O1xuXG5mdW5jdGlvbiBvcmRpbmFsKCkge1xuICB2YXIgaW5kZXggPSBkM0NvbGxlY3Rpb24ubWFwKCksXG4gICAgICBkb21haW4gPSBbXSxcbiAgICAgIHJhbmdlID0gW10sXG4gICAgICB1bmtub3duID0gaW1wbGljaXQ7XG5cbiAgZnVuY3Rpb24gc2NhbGUoZCkge1xuICAgIHZhciBrZXkgPSBkICsgXCJcIiwgaSA9IGluZGV4LmdldChrZXkpO1xuICAgIGlmICghaSkge1xuICAgICAgaWYgKHVua25vd24gIT09IGltcGxpY2l0KSByZXR1cm4gdW5rbm93bjtcbiAgICAgIGluZGV4LnNldChrZXksIGkgPSBkb21haW4ucHVzaChkKSk7XG4gICAgfVxuICAgIHJldHVybiByYW5nZVsoaSAtIDEpICUgcmFuZ2UubGVuZ3RoXTtcbiAgfVxuXG4gIHNjYWxlLmRvbWFpbiA9IGZ1bmN0aW9uKF8pIHtcbiAgICBpZiAoIWFyZ3VtZW50cy5sZW5ndGgpIHJldHVybiBkb21haW4uc2xpY2UoKTtcbiAgICBkb21haW4gPSBbXSwgaW5kZXggPSBkM0NvbGxlY3Rpb24ubWFwKCk7XG4gICAgdmFyIGkgPSAtMSwgbiA9IF8ubGVuZ3RoLCBkLCBrZXk7XG4gICAgd2hpbGUgKCsraSA8IG4pIGlmICghaW5kZXguaGFzKGtleSA9IChkID0gX1tpXSkgKyBcIlwiKSkgaW5kZXguc2V0KGtleSwgZG9tYWluLnB1c2goZCkpO1xuICAgIHJldHVybiBzY2FsZTtcbiAgfTtcblxuICBzY2FsZS5yYW5nZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChyYW5nZSA9IHNsaWNlLmNhbGwoXyksIHNjYWxlKSA6IHJhbmdlLnNsaWNlKCk7XG4gIH07XG5cbiAgc2NhbGUudW5rbm93biA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh1bmtub3duID0gXywgc2NhbGUpIDogdW5rbm93bjtcbiAgfTtcblxuICBzY2FsZS5jb3B5ID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIG9yZGluYWwoZG9tYWluLCByYW5nZSkudW5rbm93bih1bmtub3duKTtcbiAgfTtcblxuICBpbml0UmFuZ2UuYXBwbHkoc2NhbGUsIGFyZ3VtZW50cyk7XG5cbiAgcmV0dXJuIHNjYWxlO1xufVxuXG5mdW5jdGlvbiBiYW5kKCkge1xuICB2YXIgc2NhbGUgPSBvcmRpbmFsKCkudW5rbm93bih1bmRlZmluZWQpLFxuICAgICAgZG9tYWluID0gc2NhbGUuZG9tYWluLFxuICAgICAgb3JkaW5hbFJhbmdlID0gc2NhbGUucmFuZ2UsXG4gICAgICByYW5nZSA9IFswLCAxXSxcbiAgICAgIHN0ZXAsXG4gICAgICBiYW5kd2lkdGgsXG4gICAgICByb3VuZCA9IGZhbHNlLFxuICAgICAgcGFkZGluZ0lubmVyID0gMCxcbiAgICAgIHBhZGRpbmdPdXRlciA9IDAsXG4gICAgICBhbGlnbiA9IDAuNTtcblxuICBkZWxldGUgc2NhbGUudW5rbm93bjtcblxuICBmdW5jdGlvbiByZXNjYWxlKCkge1xuICAgIHZhciBuID0gZG9tYWluKCkubGVuZ3RoLFxuICAgICAgICByZXZlcnNlID0gcmFuZ2VbMV0gPCByYW5nZVswXSxcbiAgICAgICAgc3RhcnQgPSByYW5nZVtyZXZlcnNlIC0gMF0sXG4gICAgICAgIHN0b3AgPSByYW5nZVsxIC0gcmV2ZXJzZV07XG4gICAgc3RlcCA9IChzdG9wIC0gc3RhcnQpIC8gTWF0aC5tYXgoMSwgbiAtIHBhZGRpbmdJbm5lciArIHBhZGRpbmdPdXRlciAqIDIpO1xuICAgIGlmIChyb3VuZCkgc3RlcCA9IE1hdGguZmxvb3Ioc3RlcCk7XG4gICAgc3RhcnQgKz0gKHN0b3AgLSBzdGFydCAtIHN0ZXAgKiAobiAtIHBhZGRpbmdJbm5lcikpICogYWxpZ247XG4gICAgYmFuZHdpZHRoID0gc3RlcCAqICgxIC0gcGFkZGluZ0lubmVyKTtcbiAgICBpZiAocm91bmQpIHN0YXJ0ID0gTWF0aC5yb3VuZChzdGFydCksIGJhbmR3aWR0aCA9IE1hdGgucm91bmQoYmFuZHdpZHRoKTtcbiAgICB2YXIgdmFsdWVzID0gZDNBcnJheS5yYW5nZShuKS5tYXAoZnVuY3Rpb24oaSkgeyByZXR1cm4gc3RhcnQgKyBzdGVwICogaTsgfSk7XG4gICAgcmV0dXJuIG9yZGluYWxSYW5nZShyZXZlcnNlID8gdmFsdWVzLnJldmVyc2UoKSA6IHZhbHVlcyk7XG4gIH1cblxuICBzY2FsZS5kb21haW4gPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoZG9tYWluKF8pLCByZXNjYWxlKCkpIDogZG9tYWluKCk7XG4gIH07XG5cbiAgc2NhbGUucmFuZ2UgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAocmFuZ2UgPSBbK19bMF0sICtfWzFdXSwgcmVzY2FsZSgpKSA6IHJhbmdlLnNsaWNlKCk7XG4gIH07XG5cbiAgc2NhbGUucmFuZ2VSb3VuZCA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gcmFuZ2UgPSBbK19bMF0sICtfWzFdXSwgcm91bmQgPSB0cnVlLCByZXNjYWxlKCk7XG4gIH07XG5cbiAgc2NhbGUuYmFuZHdpZHRoID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIGJhbmR3aWR0aDtcbiAgfTtcblxuICBzY2FsZS5zdGVwID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIHN0ZXA7XG4gIH07XG5cbiAgc2NhbGUucm91bmQgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAocm91bmQgPSAhIV8sIHJlc2NhbGUoKSkgOiByb3VuZDtcbiAgfTtcblxuICBzY2FsZS5wYWRkaW5nID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHBhZGRpbmdJbm5lciA9IE1hdGgubWluKDEsIHBhZGRpbmdPdXRlciA9ICtfKSwgcmVzY2FsZSgpKSA6IHBhZGRpbmdJbm5lcjtcbiAgfTtcblxuICBzY2FsZS5wYWRkaW5nSW5uZXIgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAocGFkZGluZ0lubmVyID0gTWF0aC5taW4oMSwgXyksIHJlc2NhbGUoKSkgOiBwYWRkaW5nSW5uZXI7XG4gIH07XG5cbiAgc2NhbGUucGFkZGluZ091dGVyID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHBhZGRpbmdPdXRlciA9ICtfLCByZXNjYWxlKCkpIDogcGFkZGluZ091dGVyO1xuICB9O1xuXG4gIHNjYWxlLmFsaWduID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGFsaWduID0gTWF0aC5tYXgoMCwgTWF0aC5taW4oMSwgXykpLCByZXNjYWxlKCkpIDogYWxpZ247XG4gIH07XG5cbiAgc2NhbGUuY29weSA9IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiBiYW5kKGRvbWFpbigpLCByYW5nZSlcbiAgICAgICAgLnJvdW5kKHJvdW5kKVxuICAgICAgICAucGFkZGluZ0lubmVyKHBhZGRpbmdJbm5lcilcbiAgICAgICAgLnBhZGRpbmdPdXRlcihwYWRkaW5nT3V0ZXIpXG4gICAgICAgIC5hbGlnbihhbGlnbik7XG4gIH07XG5cbiAgcmV0dXJuIGluaXRSYW5nZS5hcHBseShyZXNjYWxlKCksIGFyZ3VtZW50cyk7XG59XG5cbmZ1bmN0aW9uIHBvaW50aXNoKHNjYWxlKSB7XG4gIHZhciBjb3B5ID0gc2NhbGUuY29weTtcblxuICBzY2FsZS5wYWRkaW5nID0gc2NhbGUucGFkZGluZ091dGVyO1xuICBkZWxldGUgc2NhbGUucGFkZGluZ0lubmVyO1xuICBkZWxldGUgc2NhbGUucGFkZGluZ091dGVyO1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gcG9pbnRpc2goY29weSgpKTtcbiAgfTtcblxuICByZXR1cm4gc2NhbGU7XG59XG5cbmZ1bmN0aW9uIHBvaW50KCkge1xuICByZXR1cm4gcG9pbnRpc2goYmFuZC5hcHBseShudWxsLCBhcmd1bWVudHMpLnBhZGRpbmdJbm5lcigxKSk7XG59XG5cbmZ1bmN0aW9uIGNvbnN0YW50KHgpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiB4O1xuICB9O1xufVxuXG5mdW5jdGlvbiBudW1iZXIkMSh4KSB7XG4gIHJldHVybiAreDtcbn1cblxudmFyIHVuaXQgPSBbMCwgMV07XG5cbmZ1bmN0aW9uIGlkZW50aXR5JDEoeCkge1xuICByZXR1cm4geDtcbn1cblxuZnVuY3Rpb24gbm9ybWFsaXplKGEsIGIpIHtcbiAgcmV0dXJuIChiIC09IChhID0gK2EpKVxuICAgICAgPyBmdW5jdGlvbih4KSB7IHJldHVybiAoeCAtIGEpIC8gYjsgfVxuICAgICAgOiBjb25zdGFudChpc05hTihiKSA/IE5hTiA6IDAuNSk7XG59XG5cbmZ1bmN0aW9uIGNsYW1wZXIoZG9tYWluKSB7XG4gIHZhciBhID0gZG9tYWluWzBdLCBiID0gZG9tYWluW2RvbWFpbi5sZW5ndGggLSAxXSwgdDtcbiAgaWYgKGEgPiBiKSB0ID0gYSwgYSA9IGIsIGIgPSB0O1xuICByZXR1cm4gZnVuY3Rpb24oeCkgeyByZXR1cm4gTWF0aC5tYXgoYSwgTWF0aC5taW4oYiwgeCkpOyB9O1xufVxuXG4vLyBub3JtYWxpemUoYSwgYikoeCkgdGFrZXMgYSBkb21haW4gdmFsdWUgeCBpbiBbYSxiXSBhbmQgcmV0dXJucyB0aGUgY29ycmVzcG9uZGluZyBwYXJhbWV0ZXIgdCBpbiBbMCwxXS5cbi8vIGludGVycG9sYXRlKGEsIGIpKHQpIHRha2VzIGEgcGFyYW1ldGVyIHQgaW4gWzAsMV0gYW5kIHJldHVybnMgdGhlIGNvcnJlc3BvbmRpbmcgcmFuZ2UgdmFsdWUgeCBpbiBbYSxiXS5cbmZ1bmN0aW9uIGJpbWFwKGRvbWFpbiwgcmFuZ2UsIGludGVycG9sYXRlKSB7XG4gIHZhciBkMCA9IGRvbWFpblswXSwgZDEgPSBkb21haW5bMV0sIHIwID0gcmFuZ2VbMF0sIHIxID0gcmFuZ2VbMV07XG4gIGlmIChkMSA8IGQwKSBkMCA9IG5vcm1hbGl6ZShkMSwgZDApLCByMCA9IGludGVycG9sYXRlKHIxLCByMCk7XG4gIGVsc2UgZDAgPSBub3JtYWxpemUoZDAsIGQxKSwgcjAgPSBpbnRlcnBvbGF0ZShyMCwgcjEpO1xuICByZXR1cm4gZnVuY3Rpb24oeCkgeyByZXR1cm4gcjAoZDAoeCkpOyB9O1xufVxuXG5mdW5jdGlvbiBwb2x5bWFwKGRvbWFpbiwgcmFuZ2UsIGludGVycG9sYXRlKSB7XG4gIHZhciBqID0gTWF0aC5taW4oZG9tYWluLmxlbmd0aCwgcmFuZ2UubGVuZ3RoKSAtIDEsXG4gICAgICBkID0gbmV3IEFycmF5KGopLFxuICAgICAgciA9IG5ldyBBcnJheShqKSxcbiAgICAgIGkgPSAtMTtcblxuICAvLyBSZXZlcnNlIGRlc2NlbmRpbmcgZG9tYWlucy5cbiAgaWYgKGRvbWFpbltqXSA8IGRvbWFpblswXSkge1xuICAgIGRvbWFpbiA9IGRvbWFpbi5zbGljZSgpLnJldmVyc2UoKTtcbiAgICByYW5nZSA9IHJhbmdlLnNsaWNlKCkucmV2ZXJzZSgpO1xuICB9XG5cbiAgd2hpbGUgKCsraSA8IGopIHtcbiAgICBkW2ldID0gbm9ybWFsaXplKGRvbWFpbltpXSwgZG9tYWluW2kgKyAxXSk7XG4gICAgcltpXSA9IGludGVycG9sYXRlKHJhbmdlW2ldLCByYW5nZVtpICsgMV0pO1xuICB9XG5cbiAgcmV0dXJuIGZ1bmN0aW9uKHgpIHtcbiAgICB2YXIgaSA9IGQzQXJyYXkuYmlzZWN0KGRvbWFpbiwgeCwgMSwgaikgLSAxO1xuICAgIHJldHVybiByW2ldKGRbaV0oeCkpO1xuICB9O1xufVxuXG5mdW5jdGlvbiBjb3B5JDEoc291cmNlLCB0YXJnZXQpIHtcbiAgcmV0dXJuIHRhcmdldFxuICAgICAgLmRvbWFpbihzb3VyY2UuZG9tYWluKCkpXG4gICAgICAucmFuZ2Uoc291cmNlLnJhbmdlKCkpXG4gICAgICAuaW50ZXJwb2xhdGUoc291cmNlLmludGVycG9sYXRlKCkpXG4gICAgICAuY2xhbXAoc291cmNlLmNsYW1wKCkpXG4gICAgICAudW5rbm93bihzb3VyY2UudW5rbm93bigpKTtcbn1cblxuZnVuY3Rpb24gdHJhbnNmb3JtZXIkMigpIHtcbiAgdmFyIGRvbWFpbiA9IHVuaXQsXG4gICAgICByYW5nZSA9IHVuaXQsXG4gICAgICBpbnRlcnBvbGF0ZSA9IGQzSW50ZXJwb2xhdGUuaW50ZXJwb2xhdGUsXG4gICAgICB0cmFuc2Zvcm0sXG4gICAgICB1bnRyYW5zZm9ybSxcbiAgICAgIHVua25vd24sXG4gICAgICBjbGFtcCA9IGlkZW50aXR5JDEsXG4gICAgICBwaWVjZXdpc2UsXG4gICAgICBvdXRwdXQsXG4gICAgICBpbnB1dDtcblxuICBmdW5jdGlvbiByZXNjYWxlKCkge1xuICAgIHBpZWNld2lzZSA9IE1hdGgubWluKGRvbWFpbi5sZW5ndGgsIHJhbmdlLmxlbmd0aCkgPiAyID8gcG9seW1hcCA6IGJpbWFwO1xuICAgIG91dHB1dCA9IGlucHV0ID0gbnVsbDtcbiAgICByZXR1cm4gc2NhbGU7XG4gIH1cblxuICBmdW5jdGlvbiBzY2FsZSh4KSB7XG4gICAgcmV0dXJuIGlzTmFOKHggPSAreCkgPyB1bmtub3duIDogKG91dHB1dCB8fCAob3V0cHV0ID0gcGllY2V3aXNlKGRvbWFpbi5tYXAodHJhbnNmb3JtKSwgcmFuZ2UsIGludGVycG9sYXRlKSkpKHRyYW5zZm9ybShjbGFtcCh4KSkpO1xuICB9XG5cbiAgc2NhbGUuaW52ZXJ0ID0gZnVuY3Rpb24oeSkge1xuICAgIHJldHVybiBjbGFtcCh1bnRyYW5zZm9ybSgoaW5wdXQgfHwgKGlucHV0ID0gcGllY2V3aXNlKHJhbmdlLCBkb21haW4ubWFwKHRyYW5zZm9ybSksIGQzSW50ZXJwb2xhdGUuaW50ZXJwb2xhdGVOdW1iZXIpKSkoeSkpKTtcbiAgfTtcblxuICBzY2FsZS5kb21haW4gPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoZG9tYWluID0gbWFwLmNhbGwoXywgbnVtYmVyJDEpLCBjbGFtcCA9PT0gaWRlbnRpdHkkMSB8fCAoY2xhbXAgPSBjbGFtcGVyKGRvbWFpbikpLCByZXNjYWxlKCkpIDogZG9tYWluLnNsaWNlKCk7XG4gIH07XG5cbiAgc2NhbGUucmFuZ2UgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAocmFuZ2UgPSBzbGljZS5jYWxsKF8pLCByZXNjYWxlKCkpIDogcmFuZ2Uuc2xpY2UoKTtcbiAgfTtcblxuICBzY2FsZS5yYW5nZVJvdW5kID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiByYW5nZSA9IHNsaWNlLmNhbGwoXyksIGludGVycG9sYXRlID0gZDNJbnRlcnBvbGF0ZS5pbnRlcnBvbGF0ZVJvdW5kLCByZXNjYWxlKCk7XG4gIH07XG5cbiAgc2NhbGUuY2xhbXAgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoY2xhbXAgPSBfID8gY2xhbXBlcihkb21haW4pIDogaWRlbnRpdHkkMSwgc2NhbGUpIDogY2xhbXAgIT09IGlkZW50aXR5JDE7XG4gIH07XG5cbiAgc2NhbGUuaW50ZXJwb2xhdGUgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoaW50ZXJwb2xhdGUgPSBfLCByZXNjYWxlKCkpIDogaW50ZXJwb2xhdGU7XG4gIH07XG5cbiAgc2NhbGUudW5rbm93biA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh1bmtub3duID0gXywgc2NhbGUpIDogdW5rbm93bjtcbiAgfTtcblxuICByZXR1cm4gZnVuY3Rpb24odCwgdSkge1xuICAgIHRyYW5zZm9ybSA9IHQsIHVudHJhbnNmb3JtID0gdTtcbiAgICByZXR1cm4gcmVzY2FsZSgpO1xuICB9O1xufVxuXG5mdW5jdGlvbiBjb250aW51b3VzKHRyYW5zZm9ybSwgdW50cmFuc2Zvcm0pIHtcbiAgcmV0dXJuIHRyYW5zZm9ybWVyJDIoKSh0cmFuc2Zvcm0sIHVudHJhbnNmb3JtKTtcbn1cblxuZnVuY3Rpb24gdGlja0Zvcm1hdChzdGFydCwgc3RvcCwgY291bnQsIHNwZWNpZmllcikge1xuICB2YXIgc3RlcCA9IGQzQXJyYXkudGlja1N0ZXAoc3RhcnQsIHN0b3AsIGNvdW50KSxcbiAgICAgIHByZWNpc2lvbjtcbiAgc3BlY2lmaWVyID0gZDNGb3JtYXQuZm9ybWF0U3BlY2lmaWVyKHNwZWNpZmllciA9PSBudWxsID8gXCIsZlwiIDogc3BlY2lmaWVyKTtcbiAgc3dpdGNoIChzcGVjaWZpZXIudHlwZSkge1xuICAgIGNhc2UgXCJzXCI6IHtcbiAgICAgIHZhciB2YWx1ZSA9IE1hdGgubWF4KE1hdGguYWJzKHN0YXJ0KSwgTWF0aC5hYnMoc3RvcCkpO1xuICAgICAgaWYgKHNwZWNpZmllci5wcmVjaXNpb24gPT0gbnVsbCAmJiAhaXNOYU4ocHJlY2lzaW9uID0gZDNGb3JtYXQucHJlY2lzaW9uUHJlZml4KHN0ZXAsIHZhbHVlKSkpIHNwZWNpZmllci5wcmVjaXNpb24gPSBwcmVjaXNpb247XG4gICAgICByZXR1cm4gZDNGb3JtYXQuZm9ybWF0UHJlZml4KHNwZWNpZmllciwgdmFsdWUpO1xuICAgIH1cbiAgICBjYXNlIFwiXCI6XG4gICAgY2FzZSBcImVcIjpcbiAgICBjYXNlIFwiZ1wiOlxuICAgIGNhc2UgXCJwXCI6XG4gICAgY2FzZSBcInJcIjoge1xuICAgICAgaWYgKHNwZWNpZmllci5wcmVjaXNpb24gPT0gbnVsbCAmJiAhaXNOYU4ocHJlY2lzaW9uID0gZDNGb3JtYXQucHJlY2lzaW9uUm91bmQoc3RlcCwgTWF0aC5tYXgoTWF0aC5hYnMoc3RhcnQpLCBNYXRoLmFicyhzdG9wKSkpKSkgc3BlY2lmaWVyLnByZWNpc2lvbiA9IHByZWNpc2lvbiAtIChzcGVjaWZpZXIudHlwZSA9PT0gXCJlXCIpO1xuICAgICAgYnJlYWs7XG4gICAgfVxuICAgIGNhc2UgXCJmXCI6XG4gICAgY2FzZSBcIiVcIjoge1xuICAgICAgaWYgKHNwZWNpZmllci5wcmVjaXNpb24gPT0gbnVsbCAmJiAhaXNOYU4ocHJlY2lzaW9uID0gZDNGb3JtYXQucHJlY2lzaW9uRml4ZWQoc3RlcCkpKSBzcGVjaWZpZXIucHJlY2lzaW9uID0gcHJlY2lzaW9uIC0gKHNwZWNpZmllci50eXBlID09PSBcIiVcIikgKiAyO1xuICAgICAgYnJlYWs7XG4gICAgfVxuICB9XG4gIHJldHVybiBkM0Zvcm1hdC5mb3JtYXQoc3BlY2lmaWVyKTtcbn1cblxuZnVuY3Rpb24gbGluZWFyaXNoKHNjYWxlKSB7XG4gIHZhciBkb21haW4gPSBzY2FsZS5kb21haW47XG5cbiAgc2NhbGUudGlja3MgPSBmdW5jdGlvbihjb3VudCkge1xuICAgIHZhciBkID0gZG9tYWluKCk7XG4gICAgcmV0dXJuIGQzQXJyYXkudGlja3MoZFswXSwgZFtkLmxlbmd0aCAtIDFdLCBjb3VudCA9PSBudWxsID8gMTAgOiBjb3VudCk7XG4gIH07XG5cbiAgc2NhbGUudGlja0Zvcm1hdCA9IGZ1bmN0aW9uKGNvdW50LCBzcGVjaWZpZXIpIHtcbiAgICB2YXIgZCA9IGRvbWFpbigpO1xuICAgIHJldHVybiB0aWNrRm9ybWF0KGRbMF0sIGRbZC5sZW5ndGggLSAxXSwgY291bnQgPT0gbnVsbCA/IDEwIDogY291bnQsIHNwZWNpZmllcik7XG4gIH07XG5cbiAgc2NhbGUubmljZSA9IGZ1bmN0aW9uKGNvdW50KSB7XG4gICAgaWYgKGNvdW50ID09IG51bGwpIGNvdW50ID0gMTA7XG5cbiAgICB2YXIgZCA9IGRvbWFpbigpLFxuICAgICAgICBpMCA9IDAsXG4gICAgICAgIGkxID0gZC5sZW5ndGggLSAxLFxuICAgICAgICBzdGFydCA9IGRbaTBdLFxuICAgICAgICBzdG9wID0gZFtpMV0sXG4gICAgICAgIHN0ZXA7XG5cbiAgICBpZiAoc3RvcCA8IHN0YXJ0KSB7XG4gICAgICBzdGVwID0gc3RhcnQsIHN0YXJ0ID0gc3RvcCwgc3RvcCA9IHN0ZXA7XG4gICAgICBzdGVwID0gaTAsIGkwID0gaTEsIGkxID0gc3RlcDtcbiAgICB9XG5cbiAgICBzdGVwID0gZDNBcnJheS50aWNrSW5jcmVtZW50KHN0YXJ0LCBzdG9wLCBjb3VudCk7XG5cbiAgICBpZiAoc3RlcCA+IDApIHtcbiAgICAgIHN0YXJ0ID0gTWF0aC5mbG9vcihzdGFydCAvIHN0ZXApICogc3RlcDtcbiAgICAgIHN0b3AgPSBNYXRoLmNlaWwoc3RvcCAvIHN0ZXApICogc3RlcDtcbiAgICAgIHN0ZXAgPSBkM0FycmF5LnRpY2tJbmNyZW1lbnQoc3RhcnQsIHN0b3AsIGNvdW50KTtcbiAgICB9IGVsc2UgaWYgKHN0ZXAgPCAwKSB7XG4gICAgICBzdGFydCA9IE1hdGguY2VpbChzdGFydCAqIHN0ZXApIC8gc3RlcDtcbiAgICAgIHN0b3AgPSBNYXRoLmZsb29yKHN0b3AgKiBzdGVwKSAvIHN0ZXA7XG4gICAgICBzdGVwID0gZDNBcnJheS50aWNrSW5jcmVtZW50KHN0YXJ0LCBzdG9wLCBjb3VudCk7XG4gICAgfVxuXG4gICAgaWYgKHN0ZXAgPiAwKSB7XG4gICAgICBkW2kwXSA9IE1hdGguZmxvb3Ioc3RhcnQgLyBzdGVwKSAqIHN0ZXA7XG4gICAgICBkW2kxXSA9IE1hdGguY2VpbChzdG9wIC8gc3RlcCkgKiBzdGVwO1xuICAgICAgZG9tYWluKGQpO1xuICAgIH0gZWxzZSBpZiAoc3RlcCA8IDApIHtcbiAgICAgIGRbaTBdID0gTWF0aC5jZWlsKHN0YXJ0ICogc3RlcCkgLyBzdGVwO1xuICAgICAgZFtpMV0gPSBNYXRoLmZsb29yKHN0b3AgKiBzdGVwKSAvIHN0ZXA7XG4gICAgICBkb21haW4oZCk7XG4gICAgfVxuXG4gICAgcmV0dXJuIHNjYWxlO1xuICB9O1xuXG4gIHJldHVybiBzY2FsZTtcbn1cblxuZnVuY3Rpb24gbGluZWFyKCkge1xuICB2YXIgc2NhbGUgPSBjb250aW51b3VzKGlkZW50aXR5JDEsIGlkZW50aXR5JDEpO1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gY29weSQxKHNjYWxlLCBsaW5lYXIoKSk7XG4gIH07XG5cbiAgaW5pdFJhbmdlLmFwcGx5KHNjYWxlLCBhcmd1bWVudHMpO1xuXG4gIHJldHVybiBsaW5lYXJpc2goc2NhbGUpO1xufVxuXG5mdW5jdGlvbiBpZGVudGl0eShkb21haW4pIHtcbiAgdmFyIHVua25vd247XG5cbiAgZnVuY3Rpb24gc2NhbGUoeCkge1xuICAgIHJldHVybiBpc05hTih4ID0gK3gpID8gdW5rbm93biA6IHg7XG4gIH1cblxuICBzY2FsZS5pbnZlcnQgPSBzY2FsZTtcblxuICBzY2FsZS5kb21haW4gPSBzY2FsZS5yYW5nZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChkb21haW4gPSBtYXAuY2FsbChfLCBudW1iZXIkMSksIHNjYWxlKSA6IGRvbWFpbi5zbGljZSgpO1xuICB9O1xuXG4gIHNjYWxlLnVua25vd24gPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAodW5rbm93biA9IF8sIHNjYWxlKSA6IHVua25vd247XG4gIH07XG5cbiAgc2NhbGUuY29weSA9IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiBpZGVudGl0eShkb21haW4pLnVua25vd24odW5rbm93bik7XG4gIH07XG5cbiAgZG9tYWluID0gYXJndW1lbnRzLmxlbmd0aCA/IG1hcC5jYWxsKGRvbWFpbiwgbnVtYmVyJDEpIDogWzAsIDFdO1xuXG4gIHJldHVybiBsaW5lYXJpc2goc2NhbGUpO1xufVxuXG5mdW5jdGlvbiBuaWNlKGRvbWFpbiwgaW50ZXJ2YWwpIHtcbiAgZG9tYWluID0gZG9tYWluLnNsaWNlKCk7XG5cbiAgdmFyIGkwID0gMCxcbiAgICAgIGkxID0gZG9tYWluLmxlbmd0aCAtIDEsXG4gICAgICB4MCA9IGRvbWFpbltpMF0sXG4gICAgICB4MSA9IGRvbWFpbltpMV0sXG4gICAgICB0O1xuXG4gIGlmICh4MSA8IHgwKSB7XG4gICAgdCA9IGkwLCBpMCA9IGkxLCBpMSA9IHQ7XG4gICAgdCA9IHgwLCB4MCA9IHgxLCB4MSA9IHQ7XG4gIH1cblxuICBkb21haW5baTBdID0gaW50ZXJ2YWwuZmxvb3IoeDApO1xuICBkb21haW5baTFdID0gaW50ZXJ2YWwuY2VpbCh4MSk7XG4gIHJldHVybiBkb21haW47XG59XG5cbmZ1bmN0aW9uIHRyYW5zZm9ybUxvZyh4KSB7XG4gIHJldHVybiBNYXRoLmxvZyh4KTtcbn1cblxuZnVuY3Rpb24gdHJhbnNmb3JtRXhwKHgpIHtcbiAgcmV0dXJuIE1hdGguZXhwKHgpO1xufVxuXG5mdW5jdGlvbiB0cmFuc2Zvcm1Mb2duKHgpIHtcbiAgcmV0dXJuIC1NYXRoLmxvZygteCk7XG59XG5cbmZ1bmN0aW9uIHRyYW5zZm9ybUV4cG4oeCkge1xuICByZXR1cm4gLU1hdGguZXhwKC14KTtcbn1cblxuZnVuY3Rpb24gcG93MTAoeCkge1xuICByZXR1cm4gaXNGaW5pdGUoeCkgPyArKFwiMWVcIiArIHgpIDogeCA8IDAgPyAwIDogeDtcbn1cblxuZnVuY3Rpb24gcG93cChiYXNlKSB7XG4gIHJldHVybiBiYXNlID09PSAxMCA/IHBvdzEwXG4gICAgICA6IGJhc2UgPT09IE1hdGguRSA/IE1hdGguZXhwXG4gICAgICA6IGZ1bmN0aW9uKHgpIHsgcmV0dXJuIE1hdGgucG93KGJhc2UsIHgpOyB9O1xufVxuXG5mdW5jdGlvbiBsb2dwKGJhc2UpIHtcbiAgcmV0dXJuIGJhc2UgPT09IE1hdGguRSA/IE1hdGgubG9nXG4gICAgICA6IGJhc2UgPT09IDEwICYmIE1hdGgubG9nMTBcbiAgICAgIHx8IGJhc2UgPT09IDIgJiYgTWF0aC5sb2cyXG4gICAgICB8fCAoYmFzZSA9IE1hdGgubG9nKGJhc2UpLCBmdW5jdGlvbih4KSB7IHJldHVybiBNYXRoLmxvZyh4KSAvIGJhc2U7IH0pO1xufVxuXG5mdW5jdGlvbiByZWZsZWN0KGYpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKHgpIHtcbiAgICByZXR1cm4gLWYoLXgpO1xuICB9O1xufVxuXG5mdW5jdGlvbiBsb2dnaXNoKHRyYW5zZm9ybSkge1xuICB2YXIgc2NhbGUgPSB0cmFuc2Zvcm0odHJhbnNmb3JtTG9nLCB0cmFuc2Zvcm1FeHApLFxuICAgICAgZG9tYWluID0gc2NhbGUuZG9tYWluLFxuICAgICAgYmFzZSA9IDEwLFxuICAgICAgbG9ncyxcbiAgICAgIHBvd3M7XG5cbiAgZnVuY3Rpb24gcmVzY2FsZSgpIHtcbiAgICBsb2dzID0gbG9ncChiYXNlKSwgcG93cyA9IHBvd3AoYmFzZSk7XG4gICAgaWYgKGRvbWFpbigpWzBdIDwgMCkge1xuICAgICAgbG9ncyA9IHJlZmxlY3QobG9ncyksIHBvd3MgPSByZWZsZWN0KHBvd3MpO1xuICAgICAgdHJhbnNmb3JtKHRyYW5zZm9ybUxvZ24sIHRyYW5zZm9ybUV4cG4pO1xuICAgIH0gZWxzZSB7XG4gICAgICB0cmFuc2Zvcm0odHJhbnNmb3JtTG9nLCB0cmFuc2Zvcm1FeHApO1xuICAgIH1cbiAgICByZXR1cm4gc2NhbGU7XG4gIH1cblxuICBzY2FsZS5iYXNlID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGJhc2UgPSArXywgcmVzY2FsZSgpKSA6IGJhc2U7XG4gIH07XG5cbiAgc2NhbGUuZG9tYWluID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGRvbWFpbihfKSwgcmVzY2FsZSgpKSA6IGRvbWFpbigpO1xuICB9O1xuXG4gIHNjYWxlLnRpY2tzID0gZnVuY3Rpb24oY291bnQpIHtcbiAgICB2YXIgZCA9IGRvbWFpbigpLFxuICAgICAgICB1ID0gZFswXSxcbiAgICAgICAgdiA9IGRbZC5sZW5ndGggLSAxXSxcbiAgICAgICAgcjtcblxuICAgIGlmIChyID0gdiA8IHUpIGkgPSB1LCB1ID0gdiwgdiA9IGk7XG5cbiAgICB2YXIgaSA9IGxvZ3ModSksXG4gICAgICAgIGogPSBsb2dzKHYpLFxuICAgICAgICBwLFxuICAgICAgICBrLFxuICAgICAgICB0LFxuICAgICAgICBuID0gY291bnQgPT0gbnVsbCA/IDEwIDogK2NvdW50LFxuICAgICAgICB6ID0gW107XG5cbiAgICBpZiAoIShiYXNlICUgMSkgJiYgaiAtIGkgPCBuKSB7XG4gICAgICBpID0gTWF0aC5yb3VuZChpKSAtIDEsIGogPSBNYXRoLnJvdW5kKGopICsgMTtcbiAgICAgIGlmICh1ID4gMCkgZm9yICg7IGkgPCBqOyArK2kpIHtcbiAgICAgICAgZm9yIChrID0gMSwgcCA9IHBvd3MoaSk7IGsgPCBiYXNlOyArK2spIHtcbiAgICAgICAgICB0ID0gcCAqIGs7XG4gICAgICAgICAgaWYgKHQgPCB1KSBjb250aW51ZTtcbiAgICAgICAgICBpZiAodCA+IHYpIGJyZWFrO1xuICAgICAgICAgIHoucHVzaCh0KTtcbiAgICAgICAgfVxuICAgICAgfSBlbHNlIGZvciAoOyBpIDwgajsgKytpKSB7XG4gICAgICAgIGZvciAoayA9IGJhc2UgLSAxLCBwID0gcG93cyhpKTsgayA+PSAxOyAtLWspIHtcbiAgICAgICAgICB0ID0gcCAqIGs7XG4gICAgICAgICAgaWYgKHQgPCB1KSBjb250aW51ZTtcbiAgICAgICAgICBpZiAodCA+IHYpIGJyZWFrO1xuICAgICAgICAgIHoucHVzaCh0KTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH0gZWxzZSB7XG4gICAgICB6ID0gZDNBcnJheS50aWNrcyhpLCBqLCBNYXRoLm1pbihqIC0gaSwgbikpLm1hcChwb3dzKTtcbiAgICB9XG5cbiAgICByZXR1cm4gciA/IHoucmV2ZXJzZSgpIDogejtcbiAgfTtcblxuICBzY2FsZS50aWNrRm9ybWF0ID0gZnVuY3Rpb24oY291bnQsIHNwZWNpZmllcikge1xuICAgIGlmIChzcGVjaWZpZXIgPT0gbnVsbCkgc3BlY2lmaWVyID0gYmFzZSA9PT0gMTAgPyBcIi4wZVwiIDogXCIsXCI7XG4gICAgaWYgKHR5cGVvZiBzcGVjaWZpZXIgIT09IFwiZnVuY3Rpb25cIikgc3BlY2lmaWVyID0gZDNGb3JtYXQuZm9ybWF0KHNwZWNpZmllcik7XG4gICAgaWYgKGNvdW50ID09PSBJbmZpbml0eSkgcmV0dXJuIHNwZWNpZmllcjtcbiAgICBpZiAoY291bnQgPT0gbnVsbCkgY291bnQgPSAxMDtcbiAgICB2YXIgayA9IE1hdGgubWF4KDEsIGJhc2UgKiBjb3VudCAvIHNjYWxlLnRpY2tzKCkubGVuZ3RoKTsgLy8gVE9ETyBmYXN0IGVzdGltYXRlP1xuICAgIHJldHVybiBmdW5jdGlvbihkKSB7XG4gICAgICB2YXIgaSA9IGQgLyBwb3dzKE1hdGgucm91bmQobG9ncyhkKSkpO1xuICAgICAgaWYgKGkgKiBiYXNlIDwgYmFzZSAtIDAuNSkgaSAqPSBiYXNlO1xuICAgICAgcmV0dXJuIGkgPD0gayA/IHNwZWNpZmllcihkKSA6IFwiXCI7XG4gICAgfTtcbiAgfTtcblxuICBzY2FsZS5uaWNlID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIGRvbWFpbihuaWNlKGRvbWFpbigpLCB7XG4gICAgICBmbG9vcjogZnVuY3Rpb24oeCkgeyByZXR1cm4gcG93cyhNYXRoLmZsb29yKGxvZ3MoeCkpKTsgfSxcbiAgICAgIGNlaWw6IGZ1bmN0aW9uKHgpIHsgcmV0dXJuIHBvd3MoTWF0aC5jZWlsKGxvZ3MoeCkpKTsgfVxuICAgIH0pKTtcbiAgfTtcblxuICByZXR1cm4gc2NhbGU7XG59XG5cbmZ1bmN0aW9uIGxvZygpIHtcbiAgdmFyIHNjYWxlID0gbG9nZ2lzaCh0cmFuc2Zvcm1lciQyKCkpLmRvbWFpbihbMSwgMTBdKTtcblxuICBzY2FsZS5jb3B5ID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIGNvcHkkMShzY2FsZSwgbG9nKCkpLmJhc2Uoc2NhbGUuYmFzZSgpKTtcbiAgfTtcblxuICBpbml0UmFuZ2UuYXBwbHkoc2NhbGUsIGFyZ3VtZW50cyk7XG5cbiAgcmV0dXJuIHNjYWxlO1xufVxuXG5mdW5jdGlvbiB0cmFuc2Zvcm1TeW1sb2coYykge1xuICByZXR1cm4gZnVuY3Rpb24oeCkge1xuICAgIHJldHVybiBNYXRoLnNpZ24oeCkgKiBNYXRoLmxvZzFwKE1hdGguYWJzKHggLyBjKSk7XG4gIH07XG59XG5cbmZ1bmN0aW9uIHRyYW5zZm9ybVN5bWV4cChjKSB7XG4gIHJldHVybiBmdW5jdGlvbih4KSB7XG4gICAgcmV0dXJuIE1hdGguc2lnbih4KSAqIE1hdGguZXhwbTEoTWF0aC5hYnMoeCkpICogYztcbiAgfTtcbn1cblxuZnVuY3Rpb24gc3ltbG9naXNoKHRyYW5zZm9ybSkge1xuICB2YXIgYyA9IDEsIHNjYWxlID0gdHJhbnNmb3JtKHRyYW5zZm9ybVN5bWxvZyhjKSwgdHJhbnNmb3JtU3ltZXhwKGMpKTtcblxuICBzY2FsZS5jb25zdGFudCA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IHRyYW5zZm9ybSh0cmFuc2Zvcm1TeW1sb2coYyA9ICtfKSwgdHJhbnNmb3JtU3ltZXhwKGMpKSA6IGM7XG4gIH07XG5cbiAgcmV0dXJuIGxpbmVhcmlzaChzY2FsZSk7XG59XG5cbmZ1bmN0aW9uIHN5bWxvZygpIHtcbiAgdmFyIHNjYWxlID0gc3ltbG9naXNoKHRyYW5zZm9ybWVyJDIoKSk7XG5cbiAgc2NhbGUuY29weSA9IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiBjb3B5JDEoc2NhbGUsIHN5bWxvZygpKS5jb25zdGFudChzY2FsZS5jb25zdGFudCgpKTtcbiAgfTtcblxuICByZXR1cm4gaW5pdFJhbmdlLmFwcGx5KHNjYWxlLCBhcmd1bWVudHMpO1xufVxuXG5mdW5jdGlvbiB0cmFuc2Zvcm1Qb3coZXhwb25lbnQpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKHgpIHtcbiAgICByZXR1cm4geCA8IDAgPyAtTWF0aC5wb3coLXgsIGV4cG9uZW50KSA6IE1hdGgucG93KHgsIGV4cG9uZW50KTtcbiAgfTtcbn1cblxuZnVuY3Rpb24gdHJhbnNmb3JtU3FydCh4KSB7XG4gIHJldHVybiB4IDwgMCA/IC1NYXRoLnNxcnQoLXgpIDogTWF0aC5zcXJ0KHgpO1xufVxuXG5mdW5jdGlvbiB0cmFuc2Zvcm1TcXVhcmUoeCkge1xuICByZXR1cm4geCA8IDAgPyAteCAqIHggOiB4ICogeDtcbn1cblxuZnVuY3Rpb24gcG93aXNoKHRyYW5zZm9ybSkge1xuICB2YXIgc2NhbGUgPSB0cmFuc2Zvcm0oaWRlbnRpdHkkMSwgaWRlbnRpdHkkMSksXG4gICAgICBleHBvbmVudCA9IDE7XG5cbiAgZnVuY3Rpb24gcmVzY2FsZSgpIHtcbiAgICByZXR1cm4gZXhwb25lbnQgPT09IDEgPyB0cmFuc2Zvcm0oaWRlbnRpdHkkMSwgaWRlbnRpdHkkMSlcbiAgICAgICAgOiBleHBvbmVudCA9PT0gMC41ID8gdHJhbnNmb3JtKHRyYW5zZm9ybVNxcnQsIHRyYW5zZm9ybVNxdWFyZSlcbiAgICAgICAgOiB0cmFuc2Zvcm0odHJhbnNmb3JtUG93KGV4cG9uZW50KSwgdHJhbnNmb3JtUG93KDEgLyBleHBvbmVudCkpO1xuICB9XG5cbiAgc2NhbGUuZXhwb25lbnQgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoZXhwb25lbnQgPSArXywgcmVzY2FsZSgpKSA6IGV4cG9uZW50O1xuICB9O1xuXG4gIHJldHVybiBsaW5lYXJpc2goc2NhbGUpO1xufVxuXG5mdW5jdGlvbiBwb3coKSB7XG4gIHZhciBzY2FsZSA9IHBvd2lzaCh0cmFuc2Zvcm1lciQyKCkpO1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gY29weSQxKHNjYWxlLCBwb3coKSkuZXhwb25lbnQoc2NhbGUuZXhwb25lbnQoKSk7XG4gIH07XG5cbiAgaW5pdFJhbmdlLmFwcGx5KHNjYWxlLCBhcmd1bWVudHMpO1xuXG4gIHJldHVybiBzY2FsZTtcbn1cblxuZnVuY3Rpb24gc3FydCgpIHtcbiAgcmV0dXJuIHBvdy5hcHBseShudWxsLCBhcmd1bWVudHMpLmV4cG9uZW50KDAuNSk7XG59XG5cbmZ1bmN0aW9uIHF1YW50aWxlKCkge1xuICB2YXIgZG9tYWluID0gW10sXG4gICAgICByYW5nZSA9IFtdLFxuICAgICAgdGhyZXNob2xkcyA9IFtdLFxuICAgICAgdW5rbm93bjtcblxuICBmdW5jdGlvbiByZXNjYWxlKCkge1xuICAgIHZhciBpID0gMCwgbiA9IE1hdGgubWF4KDEsIHJhbmdlLmxlbmd0aCk7XG4gICAgdGhyZXNob2xkcyA9IG5ldyBBcnJheShuIC0gMSk7XG4gICAgd2hpbGUgKCsraSA8IG4pIHRocmVzaG9sZHNbaSAtIDFdID0gZDNBcnJheS5xdWFudGlsZShkb21haW4sIGkgLyBuKTtcbiAgICByZXR1cm4gc2NhbGU7XG4gIH1cblxuICBmdW5jdGlvbiBzY2FsZSh4KSB7XG4gICAgcmV0dXJuIGlzTmFOKHggPSAreCkgPyB1bmtub3duIDogcmFuZ2VbZDNBcnJheS5iaXNlY3QodGhyZXNob2xkcywgeCldO1xuICB9XG5cbiAgc2NhbGUuaW52ZXJ0RXh0ZW50ID0gZnVuY3Rpb24oeSkge1xuICAgIHZhciBpID0gcmFuZ2UuaW5kZXhPZih5KTtcbiAgICByZXR1cm4gaSA8IDAgPyBbTmFOLCBOYU5dIDogW1xuICAgICAgaSA+IDAgPyB0aHJlc2hvbGRzW2kgLSAxXSA6IGRvbWFpblswXSxcbiAgICAgIGkgPCB0aHJlc2hvbGRzLmxlbmd0aCA/IHRocmVzaG9sZHNbaV0gOiBkb21haW5bZG9tYWluLmxlbmd0aCAtIDFdXG4gICAgXTtcbiAgfTtcblxuICBzY2FsZS5kb21haW4gPSBmdW5jdGlvbihfKSB7XG4gICAgaWYgKCFhcmd1bWVudHMubGVuZ3RoKSByZXR1cm4gZG9tYWluLnNsaWNlKCk7XG4gICAgZG9tYWluID0gW107XG4gICAgZm9yICh2YXIgaSA9IDAsIG4gPSBfLmxlbmd0aCwgZDsgaSA8IG47ICsraSkgaWYgKGQgPSBfW2ldLCBkICE9IG51bGwgJiYgIWlzTmFOKGQgPSArZCkpIGRvbWFpbi5wdXNoKGQpO1xuICAgIGRvbWFpbi5zb3J0KGQzQXJyYXkuYXNjZW5kaW5nKTtcbiAgICByZXR1cm4gcmVzY2FsZSgpO1xuICB9O1xuXG4gIHNjYWxlLnJhbmdlID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHJhbmdlID0gc2xpY2UuY2FsbChfKSwgcmVzY2FsZSgpKSA6IHJhbmdlLnNsaWNlKCk7XG4gIH07XG5cbiAgc2NhbGUudW5rbm93biA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh1bmtub3duID0gXywgc2NhbGUpIDogdW5rbm93bjtcbiAgfTtcblxuICBzY2FsZS5xdWFudGlsZXMgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gdGhyZXNob2xkcy5zbGljZSgpO1xuICB9O1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gcXVhbnRpbGUoKVxuICAgICAgICAuZG9tYWluKGRvbWFpbilcbiAgICAgICAgLnJhbmdlKHJhbmdlKVxuICAgICAgICAudW5rbm93bih1bmtub3duKTtcbiAgfTtcblxuICByZXR1cm4gaW5pdFJhbmdlLmFwcGx5KHNjYWxlLCBhcmd1bWVudHMpO1xufVxuXG5mdW5jdGlvbiBxdWFudGl6ZSgpIHtcbiAgdmFyIHgwID0gMCxcbiAgICAgIHgxID0gMSxcbiAgICAgIG4gPSAxLFxuICAgICAgZG9tYWluID0gWzAuNV0sXG4gICAgICByYW5nZSA9IFswLCAxXSxcbiAgICAgIHVua25vd247XG5cbiAgZnVuY3Rpb24gc2NhbGUoeCkge1xuICAgIHJldHVybiB4IDw9IHggPyByYW5nZVtkM0FycmF5LmJpc2VjdChkb21haW4sIHgsIDAsIG4pXSA6IHVua25vd247XG4gIH1cblxuICBmdW5jdGlvbiByZXNjYWxlKCkge1xuICAgIHZhciBpID0gLTE7XG4gICAgZG9tYWluID0gbmV3IEFycmF5KG4pO1xuICAgIHdoaWxlICgrK2kgPCBuKSBkb21haW5baV0gPSAoKGkgKyAxKSAqIHgxIC0gKGkgLSBuKSAqIHgwKSAvIChuICsgMSk7XG4gICAgcmV0dXJuIHNjYWxlO1xuICB9XG5cbiAgc2NhbGUuZG9tYWluID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHgwID0gK19bMF0sIHgxID0gK19bMV0sIHJlc2NhbGUoKSkgOiBbeDAsIHgxXTtcbiAgfTtcblxuICBzY2FsZS5yYW5nZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChuID0gKHJhbmdlID0gc2xpY2UuY2FsbChfKSkubGVuZ3RoIC0gMSwgcmVzY2FsZSgpKSA6IHJhbmdlLnNsaWNlKCk7XG4gIH07XG5cbiAgc2NhbGUuaW52ZXJ0RXh0ZW50ID0gZnVuY3Rpb24oeSkge1xuICAgIHZhciBpID0gcmFuZ2UuaW5kZXhPZih5KTtcbiAgICByZXR1cm4gaSA8IDAgPyBbTmFOLCBOYU5dXG4gICAgICAgIDogaSA8IDEgPyBbeDAsIGRvbWFpblswXV1cbiAgICAgICAgOiBpID49IG4gPyBbZG9tYWluW24gLSAxXSwgeDFdXG4gICAgICAgIDogW2RvbWFpbltpIC0gMV0sIGRvbWFpbltpXV07XG4gIH07XG5cbiAgc2NhbGUudW5rbm93biA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh1bmtub3duID0gXywgc2NhbGUpIDogc2NhbGU7XG4gIH07XG5cbiAgc2NhbGUudGhyZXNob2xkcyA9IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiBkb21haW4uc2xpY2UoKTtcbiAgfTtcblxuICBzY2FsZS5jb3B5ID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIHF1YW50aXplKClcbiAgICAgICAgLmRvbWFpbihbeDAsIHgxXSlcbiAgICAgICAgLnJhbmdlKHJhbmdlKVxuICAgICAgICAudW5rbm93bih1bmtub3duKTtcbiAgfTtcblxuICByZXR1cm4gaW5pdFJhbmdlLmFwcGx5KGxpbmVhcmlzaChzY2FsZSksIGFyZ3VtZW50cyk7XG59XG5cbmZ1bmN0aW9uIHRocmVzaG9sZCgpIHtcbiAgdmFyIGRvbWFpbiA9IFswLjVdLFxuICAgICAgcmFuZ2UgPSBbMCwgMV0sXG4gICAgICB1bmtub3duLFxuICAgICAgbiA9IDE7XG5cbiAgZnVuY3Rpb24gc2NhbGUoeCkge1xuICAgIHJldHVybiB4IDw9IHggPyByYW5nZVtkM0FycmF5LmJpc2VjdChkb21haW4sIHgsIDAsIG4pXSA6IHVua25vd247XG4gIH1cblxuICBzY2FsZS5kb21haW4gPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoZG9tYWluID0gc2xpY2UuY2FsbChfKSwgbiA9IE1hdGgubWluKGRvbWFpbi5sZW5ndGgsIHJhbmdlLmxlbmd0aCAtIDEpLCBzY2FsZSkgOiBkb21haW4uc2xpY2UoKTtcbiAgfTtcblxuICBzY2FsZS5yYW5nZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChyYW5nZSA9IHNsaWNlLmNhbGwoXyksIG4gPSBNYXRoLm1pbihkb21haW4ubGVuZ3RoLCByYW5nZS5sZW5ndGggLSAxKSwgc2NhbGUpIDogcmFuZ2Uuc2xpY2UoKTtcbiAgfTtcblxuICBzY2FsZS5pbnZlcnRFeHRlbnQgPSBmdW5jdGlvbih5KSB7XG4gICAgdmFyIGkgPSByYW5nZS5pbmRleE9mKHkpO1xuICAgIHJldHVybiBbZG9tYWluW2kgLSAxXSwgZG9tYWluW2ldXTtcbiAgfTtcblxuICBzY2FsZS51bmtub3duID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHVua25vd24gPSBfLCBzY2FsZSkgOiB1bmtub3duO1xuICB9O1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gdGhyZXNob2xkKClcbiAgICAgICAgLmRvbWFpbihkb21haW4pXG4gICAgICAgIC5yYW5nZShyYW5nZSlcbiAgICAgICAgLnVua25vd24odW5rbm93bik7XG4gIH07XG5cbiAgcmV0dXJuIGluaXRSYW5nZS5hcHBseShzY2FsZSwgYXJndW1lbnRzKTtcbn1cblxudmFyIGR1cmF0aW9uU2Vjb25kID0gMTAwMCxcbiAgICBkdXJhdGlvbk1pbnV0ZSA9IGR1cmF0aW9uU2Vjb25kICogNjAsXG4gICAgZHVyYXRpb25Ib3VyID0gZHVyYXRpb25NaW51dGUgKiA2MCxcbiAgICBkdXJhdGlvbkRheSA9IGR1cmF0aW9uSG91ciAqIDI0LFxuICAgIGR1cmF0aW9uV2VlayA9IGR1cmF0aW9uRGF5ICogNyxcbiAgICBkdXJhdGlvbk1vbnRoID0gZHVyYXRpb25EYXkgKiAzMCxcbiAgICBkdXJhdGlvblllYXIgPSBkdXJhdGlvbkRheSAqIDM2NTtcblxuZnVuY3Rpb24gZGF0ZSh0KSB7XG4gIHJldHVybiBuZXcgRGF0ZSh0KTtcbn1cblxuZnVuY3Rpb24gbnVtYmVyKHQpIHtcbiAgcmV0dXJuIHQgaW5zdGFuY2VvZiBEYXRlID8gK3QgOiArbmV3IERhdGUoK3QpO1xufVxuXG5mdW5jdGlvbiBjYWxlbmRhcih5ZWFyLCBtb250aCwgd2VlaywgZGF5LCBob3VyLCBtaW51dGUsIHNlY29uZCwgbWlsbGlzZWNvbmQsIGZvcm1hdCkge1xuICB2YXIgc2NhbGUgPSBjb250aW51b3VzKGlkZW50aXR5JDEsIGlkZW50aXR5JDEpLFxuICAgICAgaW52ZXJ0ID0gc2NhbGUuaW52ZXJ0LFxuICAgICAgZG9tYWluID0gc2NhbGUuZG9tYWluO1xuXG4gIHZhciBmb3JtYXRNaWxsaXNlY29uZCA9IGZvcm1hdChcIi4lTFwiKSxcbiAgICAgIGZvcm1hdFNlY29uZCA9IGZvcm1hdChcIjolU1wiKSxcbiAgICAgIGZvcm1hdE1pbnV0ZSA9IGZvcm1hdChcIiVJOiVNXCIpLFxuICAgICAgZm9ybWF0SG91ciA9IGZvcm1hdChcIiVJICVwXCIpLFxuICAgICAgZm9ybWF0RGF5ID0gZm9ybWF0KFwiJWEgJWRcIiksXG4gICAgICBmb3JtYXRXZWVrID0gZm9ybWF0KFwiJWIgJWRcIiksXG4gICAgICBmb3JtYXRNb250aCA9IGZvcm1hdChcIiVCXCIpLFxuICAgICAgZm9ybWF0WWVhciA9IGZvcm1hdChcIiVZXCIpO1xuXG4gIHZhciB0aWNrSW50ZXJ2YWxzID0gW1xuICAgIFtzZWNvbmQsICAxLCAgICAgIGR1cmF0aW9uU2Vjb25kXSxcbiAgICBbc2Vjb25kLCAgNSwgIDUgKiBkdXJhdGlvblNlY29uZF0sXG4gICAgW3NlY29uZCwgMTUsIDE1ICogZHVyYXRpb25TZWNvbmRdLFxuICAgIFtzZWNvbmQsIDMwLCAzMCAqIGR1cmF0aW9uU2Vjb25kXSxcbiAgICBbbWludXRlLCAgMSwgICAgICBkdXJhdGlvbk1pbnV0ZV0sXG4gICAgW21pbnV0ZSwgIDUsICA1ICogZHVyYXRpb25NaW51dGVdLFxuICAgIFttaW51dGUsIDE1LCAxNSAqIGR1cmF0aW9uTWludXRlXSxcbiAgICBbbWludXRlLCAzMCwgMzAgKiBkdXJhdGlvbk1pbnV0ZV0sXG4gICAgWyAgaG91ciwgIDEsICAgICAgZHVyYXRpb25Ib3VyICBdLFxuICAgIFsgIGhvdXIsICAzLCAgMyAqIGR1cmF0aW9uSG91ciAgXSxcbiAgICBbICBob3VyLCAgNiwgIDYgKiBkdXJhdGlvbkhvdXIgIF0sXG4gICAgWyAgaG91ciwgMTIsIDEyICogZHVyYXRpb25Ib3VyICBdLFxuICAgIFsgICBkYXksICAxLCAgICAgIGR1cmF0aW9uRGF5ICAgXSxcbiAgICBbICAgZGF5LCAgMiwgIDIgKiBkdXJhdGlvbkRheSAgIF0sXG4gICAgWyAgd2VlaywgIDEsICAgICAgZHVyYXRpb25XZWVrICBdLFxuICAgIFsgbW9udGgsICAxLCAgICAgIGR1cmF0aW9uTW9udGggXSxcbiAgICBbIG1vbnRoLCAgMywgIDMgKiBkdXJhdGlvbk1vbnRoIF0sXG4gICAgWyAgeWVhciwgIDEsICAgICAgZHVyYXRpb25ZZWFyICBdXG4gIF07XG5cbiAgZnVuY3Rpb24gdGlja0Zvcm1hdChkYXRlKSB7XG4gICAgcmV0dXJuIChzZWNvbmQoZGF0ZSkgPCBkYXRlID8gZm9ybWF0TWlsbGlzZWNvbmRcbiAgICAgICAgOiBtaW51dGUoZGF0ZSkgPCBkYXRlID8gZm9ybWF0U2Vjb25kXG4gICAgICAgIDogaG91cihkYXRlKSA8IGRhdGUgPyBmb3JtYXRNaW51dGVcbiAgICAgICAgOiBkYXkoZGF0ZSkgPCBkYXRlID8gZm9ybWF0SG91clxuICAgICAgICA6IG1vbnRoKGRhdGUpIDwgZGF0ZSA/ICh3ZWVrKGRhdGUpIDwgZGF0ZSA/IGZvcm1hdERheSA6IGZvcm1hdFdlZWspXG4gICAgICAgIDogeWVhcihkYXRlKSA8IGRhdGUgPyBmb3JtYXRNb250aFxuICAgICAgICA6IGZvcm1hdFllYXIpKGRhdGUpO1xuICB9XG5cbiAgZnVuY3Rpb24gdGlja0ludGVydmFsKGludGVydmFsLCBzdGFydCwgc3RvcCwgc3RlcCkge1xuICAgIGlmIChpbnRlcnZhbCA9PSBudWxsKSBpbnRlcnZhbCA9IDEwO1xuXG4gICAgLy8gSWYgYSBkZXNpcmVkIHRpY2sgY291bnQgaXMgc3BlY2lmaWVkLCBwaWNrIGEgcmVhc29uYWJsZSB0aWNrIGludGVydmFsXG4gICAgLy8gYmFzZWQgb24gdGhlIGV4dGVudCBvZiB0aGUgZG9tYWluIGFuZCBhIHJvdWdoIGVzdGltYXRlIG9mIHRpY2sgc2l6ZS5cbiAgICAvLyBPdGhlcndpc2UsIGFzc3VtZSBpbnRlcnZhbCBpcyBhbHJlYWR5IGEgdGltZSBpbnRlcnZhbCBhbmQgdXNlIGl0LlxuICAgIGlmICh0eXBlb2YgaW50ZXJ2YWwgPT09IFwibnVtYmVyXCIpIHtcbiAgICAgIHZhciB0YXJnZXQgPSBNYXRoLmFicyhzdG9wIC0gc3RhcnQpIC8gaW50ZXJ2YWwsXG4gICAgICAgICAgaSA9IGQzQXJyYXkuYmlzZWN0b3IoZnVuY3Rpb24oaSkgeyByZXR1cm4gaVsyXTsgfSkucmlnaHQodGlja0ludGVydmFscywgdGFyZ2V0KTtcbiAgICAgIGlmIChpID09PSB0aWNrSW50ZXJ2YWxzLmxlbmd0aCkge1xuICAgICAgICBzdGVwID0gZDNBcnJheS50aWNrU3RlcChzdGFydCAvIGR1cmF0aW9uWWVhciwgc3RvcCAvIGR1cmF0aW9uWWVhciwgaW50ZXJ2YWwpO1xuICAgICAgICBpbnRlcnZhbCA9IHllYXI7XG4gICAgICB9IGVsc2UgaWYgKGkpIHtcbiAgICAgICAgaSA9IHRpY2tJbnRlcnZhbHNbdGFyZ2V0IC8gdGlja0ludGVydmFsc1tpIC0gMV1bMl0gPCB0aWNrSW50ZXJ2YWxzW2ldWzJdIC8gdGFyZ2V0ID8gaSAtIDEgOiBpXTtcbiAgICAgICAgc3RlcCA9IGlbMV07XG4gICAgICAgIGludGVydmFsID0gaVswXTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHN0ZXAgPSBNYXRoLm1heChkM0FycmF5LnRpY2tTdGVwKHN0YXJ0LCBzdG9wLCBpbnRlcnZhbCksIDEpO1xuICAgICAgICBpbnRlcnZhbCA9IG1pbGxpc2Vjb25kO1xuICAgICAgfVxuICAgIH1cblxuICAgIHJldHVybiBzdGVwID09IG51bGwgPyBpbnRlcnZhbCA6IGludGVydmFsLmV2ZXJ5KHN0ZXApO1xuICB9XG5cbiAgc2NhbGUuaW52ZXJ0ID0gZnVuY3Rpb24oeSkge1xuICAgIHJldHVybiBuZXcgRGF0ZShpbnZlcnQoeSkpO1xuICB9O1xuXG4gIHNjYWxlLmRvbWFpbiA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IGRvbWFpbihtYXAuY2FsbChfLCBudW1iZXIpKSA6IGRvbWFpbigpLm1hcChkYXRlKTtcbiAgfTtcblxuICBzY2FsZS50aWNrcyA9IGZ1bmN0aW9uKGludGVydmFsLCBzdGVwKSB7XG4gICAgdmFyIGQgPSBkb21haW4oKSxcbiAgICAgICAgdDAgPSBkWzBdLFxuICAgICAgICB0MSA9IGRbZC5sZW5ndGggLSAxXSxcbiAgICAgICAgciA9IHQxIDwgdDAsXG4gICAgICAgIHQ7XG4gICAgaWYgKHIpIHQgPSB0MCwgdDAgPSB0MSwgdDEgPSB0O1xuICAgIHQgPSB0aWNrSW50ZXJ2YWwoaW50ZXJ2YWwsIHQwLCB0MSwgc3RlcCk7XG4gICAgdCA9IHQgPyB0LnJhbmdlKHQwLCB0MSArIDEpIDogW107IC8vIGluY2x1c2l2ZSBzdG9wXG4gICAgcmV0dXJuIHIgPyB0LnJldmVyc2UoKSA6IHQ7XG4gIH07XG5cbiAgc2NhbGUudGlja0Zvcm1hdCA9IGZ1bmN0aW9uKGNvdW50LCBzcGVjaWZpZXIpIHtcbiAgICByZXR1cm4gc3BlY2lmaWVyID09IG51bGwgPyB0aWNrRm9ybWF0IDogZm9ybWF0KHNwZWNpZmllcik7XG4gIH07XG5cbiAgc2NhbGUubmljZSA9IGZ1bmN0aW9uKGludGVydmFsLCBzdGVwKSB7XG4gICAgdmFyIGQgPSBkb21haW4oKTtcbiAgICByZXR1cm4gKGludGVydmFsID0gdGlja0ludGVydmFsKGludGVydmFsLCBkWzBdLCBkW2QubGVuZ3RoIC0gMV0sIHN0ZXApKVxuICAgICAgICA/IGRvbWFpbihuaWNlKGQsIGludGVydmFsKSlcbiAgICAgICAgOiBzY2FsZTtcbiAgfTtcblxuICBzY2FsZS5jb3B5ID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIGNvcHkkMShzY2FsZSwgY2FsZW5kYXIoeWVhciwgbW9udGgsIHdlZWssIGRheSwgaG91ciwgbWludXRlLCBzZWNvbmQsIG1pbGxpc2Vjb25kLCBmb3JtYXQpKTtcbiAgfTtcblxuICByZXR1cm4gc2NhbGU7XG59XG5cbmZ1bmN0aW9uIHRpbWUoKSB7XG4gIHJldHVybiBpbml0UmFuZ2UuYXBwbHkoY2FsZW5kYXIoZDNUaW1lLnRpbWVZZWFyLCBkM1RpbWUudGltZU1vbnRoLCBkM1RpbWUudGltZVdlZWssIGQzVGltZS50aW1lRGF5LCBkM1RpbWUudGltZUhvdXIsIGQzVGltZS50aW1lTWludXRlLCBkM1RpbWUudGltZVNlY29uZCwgZDNUaW1lLnRpbWVNaWxsaXNlY29uZCwgZDNUaW1lRm9ybWF0LnRpbWVGb3JtYXQpLmRvbWFpbihbbmV3IERhdGUoMjAwMCwgMCwgMSksIG5ldyBEYXRlKDIwMDAsIDAsIDIpXSksIGFyZ3VtZW50cyk7XG59XG5cbmZ1bmN0aW9uIHV0Y1RpbWUoKSB7XG4gIHJldHVybiBpbml0UmFuZ2UuYXBwbHkoY2FsZW5kYXIoZDNUaW1lLnV0Y1llYXIsIGQzVGltZS51dGNNb250aCwgZDNUaW1lLnV0Y1dlZWssIGQzVGltZS51dGNEYXksIGQzVGltZS51dGNIb3VyLCBkM1RpbWUudXRjTWludXRlLCBkM1RpbWUudXRjU2Vjb25kLCBkM1RpbWUudXRjTWlsbGlzZWNvbmQsIGQzVGltZUZvcm1hdC51dGNGb3JtYXQpLmRvbWFpbihbRGF0ZS5VVEMoMjAwMCwgMCwgMSksIERhdGUuVVRDKDIwMDAsIDAsIDIpXSksIGFyZ3VtZW50cyk7XG59XG5cbmZ1bmN0aW9uIHRyYW5zZm9ybWVyJDEoKSB7XG4gIHZhciB4MCA9IDAsXG4gICAgICB4MSA9IDEsXG4gICAgICB0MCxcbiAgICAgIHQxLFxuICAgICAgazEwLFxuICAgICAgdHJhbnNmb3JtLFxuICAgICAgaW50ZXJwb2xhdG9yID0gaWRlbnRpdHkkMSxcbiAgICAgIGNsYW1wID0gZmFsc2UsXG4gICAgICB1bmtub3duO1xuXG4gIGZ1bmN0aW9uIHNjYWxlKHgpIHtcbiAgICByZXR1cm4gaXNOYU4oeCA9ICt4KSA/IHVua25vd24gOiBpbnRlcnBvbGF0b3IoazEwID09PSAwID8gMC41IDogKHggPSAodHJhbnNmb3JtKHgpIC0gdDApICogazEwLCBjbGFtcCA/IE1hdGgubWF4KDAsIE1hdGgubWluKDEsIHgpKSA6IHgpKTtcbiAgfVxuXG4gIHNjYWxlLmRvbWFpbiA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh0MCA9IHRyYW5zZm9ybSh4MCA9ICtfWzBdKSwgdDEgPSB0cmFuc2Zvcm0oeDEgPSArX1sxXSksIGsxMCA9IHQwID09PSB0MSA/IDAgOiAxIC8gKHQxIC0gdDApLCBzY2FsZSkgOiBbeDAsIHgxXTtcbiAgfTtcblxuICBzY2FsZS5jbGFtcCA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChjbGFtcCA9ICEhXywgc2NhbGUpIDogY2xhbXA7XG4gIH07XG5cbiAgc2NhbGUuaW50ZXJwb2xhdG9yID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGludGVycG9sYXRvciA9IF8sIHNjYWxlKSA6IGludGVycG9sYXRvcjtcbiAgfTtcblxuICBzY2FsZS51bmtub3duID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHVua25vd24gPSBfLCBzY2FsZSkgOiB1bmtub3duO1xuICB9O1xuXG4gIHJldHVybiBmdW5jdGlvbih0KSB7XG4gICAgdHJhbnNmb3JtID0gdCwgdDAgPSB0KHgwKSwgdDEgPSB0KHgxKSwgazEwID0gdDAgPT09IHQxID8gMCA6IDEgLyAodDEgLSB0MCk7XG4gICAgcmV0dXJuIHNjYWxlO1xuICB9O1xufVxuXG5mdW5jdGlvbiBjb3B5KHNvdXJjZSwgdGFyZ2V0KSB7XG4gIHJldHVybiB0YXJnZXRcbiAgICAgIC5kb21haW4oc291cmNlLmRvbWFpbigpKVxuICAgICAgLmludGVycG9sYXRvcihzb3VyY2UuaW50ZXJwb2xhdG9yKCkpXG4gICAgICAuY2xhbXAoc291cmNlLmNsYW1wKCkpXG4gICAgICAudW5rbm93bihzb3VyY2UudW5rbm93bigpKTtcbn1cblxuZnVuY3Rpb24gc2VxdWVudGlhbCgpIHtcbiAgdmFyIHNjYWxlID0gbGluZWFyaXNoKHRyYW5zZm9ybWVyJDEoKShpZGVudGl0eSQxKSk7XG5cbiAgc2NhbGUuY29weSA9IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiBjb3B5KHNjYWxlLCBzZXF1ZW50aWFsKCkpO1xuICB9O1xuXG4gIHJldHVybiBpbml0SW50ZXJwb2xhdG9yLmFwcGx5KHNjYWxlLCBhcmd1bWVudHMpO1xufVxuXG5mdW5jdGlvbiBzZXF1ZW50aWFsTG9nKCkge1xuICB2YXIgc2NhbGUgPSBsb2dnaXNoKHRyYW5zZm9ybWVyJDEoKSkuZG9tYWluKFsxLCAxMF0pO1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gY29weShzY2FsZSwgc2VxdWVudGlhbExvZygpKS5iYXNlKHNjYWxlLmJhc2UoKSk7XG4gIH07XG5cbiAgcmV0dXJuIGluaXRJbnRlcnBvbGF0b3IuYXBwbHkoc2NhbGUsIGFyZ3VtZW50cyk7XG59XG5cbmZ1bmN0aW9uIHNlcXVlbnRpYWxTeW1sb2coKSB7XG4gIHZhciBzY2FsZSA9IHN5bWxvZ2lzaCh0cmFuc2Zvcm1lciQxKCkpO1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gY29weShzY2FsZSwgc2VxdWVudGlhbFN5bWxvZygpKS5jb25zdGFudChzY2FsZS5jb25zdGFudCgpKTtcbiAgfTtcblxuICByZXR1cm4gaW5pdEludGVycG9sYXRvci5hcHBseShzY2FsZSwgYXJndW1lbnRzKTtcbn1cblxuZnVuY3Rpb24gc2VxdWVudGlhbFBvdygpIHtcbiAgdmFyIHNjYWxlID0gcG93aXNoKHRyYW5zZm9ybWVyJDEoKSk7XG5cbiAgc2NhbGUuY29weSA9IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiBjb3B5KHNjYWxlLCBzZXF1ZW50aWFsUG93KCkpLmV4cG9uZW50KHNjYWxlLmV4cG9uZW50KCkpO1xuICB9O1xuXG4gIHJldHVybiBpbml0SW50ZXJwb2xhdG9yLmFwcGx5KHNjYWxlLCBhcmd1bWVudHMpO1xufVxuXG5mdW5jdGlvbiBzZXF1ZW50aWFsU3FydCgpIHtcbiAgcmV0dXJuIHNlcXVlbnRpYWxQb3cuYXBwbHkobnVsbCwgYXJndW1lbnRzKS5leHBvbmVudCgwLjUpO1xufVxuXG5mdW5jdGlvbiBzZXF1ZW50aWFsUXVhbnRpbGUoKSB7XG4gIHZhciBkb21haW4gPSBbXSxcbiAgICAgIGludGVycG9sYXRvciA9IGlkZW50aXR5JDE7XG5cbiAgZnVuY3Rpb24gc2NhbGUoeCkge1xuICAgIGlmICghaXNOYU4oeCA9ICt4KSkgcmV0dXJuIGludGVycG9sYXRvcigoZDNBcnJheS5iaXNlY3QoZG9tYWluLCB4KSAtIDEpIC8gKGRvbWFpbi5sZW5ndGggLSAxKSk7XG4gIH1cblxuICBzY2FsZS5kb21haW4gPSBmdW5jdGlvbihfKSB7XG4gICAgaWYgKCFhcmd1bWVudHMubGVuZ3RoKSByZXR1cm4gZG9tYWluLnNsaWNlKCk7XG4gICAgZG9tYWluID0gW107XG4gICAgZm9yICh2YXIgaSA9IDAsIG4gPSBfLmxlbmd0aCwgZDsgaSA8IG47ICsraSkgaWYgKGQgPSBfW2ldLCBkICE9IG51bGwgJiYgIWlzTmFOKGQgPSArZCkpIGRvbWFpbi5wdXNoKGQpO1xuICAgIGRvbWFpbi5zb3J0KGQzQXJyYXkuYXNjZW5kaW5nKTtcbiAgICByZXR1cm4gc2NhbGU7XG4gIH07XG5cbiAgc2NhbGUuaW50ZXJwb2xhdG9yID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGludGVycG9sYXRvciA9IF8sIHNjYWxlKSA6IGludGVycG9sYXRvcjtcbiAgfTtcblxuICBzY2FsZS5jb3B5ID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIHNlcXVlbnRpYWxRdWFudGlsZShpbnRlcnBvbGF0b3IpLmRvbWFpbihkb21haW4pO1xuICB9O1xuXG4gIHJldHVybiBpbml0SW50ZXJwb2xhdG9yLmFwcGx5KHNjYWxlLCBhcmd1bWVudHMpO1xufVxuXG5mdW5jdGlvbiB0cmFuc2Zvcm1lcigpIHtcbiAgdmFyIHgwID0gMCxcbiAgICAgIHgxID0gMC41LFxuICAgICAgeDIgPSAxLFxuICAgICAgdDAsXG4gICAgICB0MSxcbiAgICAgIHQyLFxuICAgICAgazEwLFxuICAgICAgazIxLFxuICAgICAgaW50ZXJwb2xhdG9yID0gaWRlbnRpdHkkMSxcbiAgICAgIHRyYW5zZm9ybSxcbiAgICAgIGNsYW1wID0gZmFsc2UsXG4gICAgICB1bmtub3duO1xuXG4gIGZ1bmN0aW9uIHNjYWxlKHgpIHtcbiAgICByZXR1cm4gaXNOYU4oeCA9ICt4KSA/IHVua25vd24gOiAoeCA9IDAuNSArICgoeCA9ICt0cmFuc2Zvcm0oeCkpIC0gdDEpICogKHggPCB0MSA/IGsxMCA6IGsyMSksIGludGVycG9sYXRvcihjbGFtcCA/IE1hdGgubWF4KDAsIE1hdGgubWluKDEsIHgpKSA6IHgpKTtcbiAgfVxuXG4gIHNjYWxlLmRvbWFpbiA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh0MCA9IHRyYW5zZm9ybSh4MCA9ICtfWzBdKSwgdDEgPSB0cmFuc2Zvcm0oeDEgPSArX1sxXSksIHQyID0gdHJhbnNmb3JtKHgyID0gK19bMl0pLCBrMTAgPSB0MCA9PT0gdDEgPyAwIDogMC41IC8gKHQxIC0gdDApLCBrMjEgPSB0MSA9PT0gdDIgPyAwIDogMC41IC8gKHQyIC0gdDEpLCBzY2FsZSkgOiBbeDAsIHgxLCB4Ml07XG4gIH07XG5cbiAgc2NhbGUuY2xhbXAgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoY2xhbXAgPSAhIV8sIHNjYWxlKSA6IGNsYW1wO1xuICB9O1xuXG4gIHNjYWxlLmludGVycG9sYXRvciA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChpbnRlcnBvbGF0b3IgPSBfLCBzY2FsZSkgOiBpbnRlcnBvbGF0b3I7XG4gIH07XG5cbiAgc2NhbGUudW5rbm93biA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh1bmtub3duID0gXywgc2NhbGUpIDogdW5rbm93bjtcbiAgfTtcblxuICByZXR1cm4gZnVuY3Rpb24odCkge1xuICAgIHRyYW5zZm9ybSA9IHQsIHQwID0gdCh4MCksIHQxID0gdCh4MSksIHQyID0gdCh4MiksIGsxMCA9IHQwID09PSB0MSA/IDAgOiAwLjUgLyAodDEgLSB0MCksIGsyMSA9IHQxID09PSB0MiA/IDAgOiAwLjUgLyAodDIgLSB0MSk7XG4gICAgcmV0dXJuIHNjYWxlO1xuICB9O1xufVxuXG5mdW5jdGlvbiBkaXZlcmdpbmcoKSB7XG4gIHZhciBzY2FsZSA9IGxpbmVhcmlzaCh0cmFuc2Zvcm1lcigpKGlkZW50aXR5JDEpKTtcblxuICBzY2FsZS5jb3B5ID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIGNvcHkoc2NhbGUsIGRpdmVyZ2luZygpKTtcbiAgfTtcblxuICByZXR1cm4gaW5pdEludGVycG9sYXRvci5hcHBseShzY2FsZSwgYXJndW1lbnRzKTtcbn1cblxuZnVuY3Rpb24gZGl2ZXJnaW5nTG9nKCkge1xuICB2YXIgc2NhbGUgPSBsb2dnaXNoKHRyYW5zZm9ybWVyKCkpLmRvbWFpbihbMC4xLCAxLCAxMF0pO1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gY29weShzY2FsZSwgZGl2ZXJnaW5nTG9nKCkpLmJhc2Uoc2NhbGUuYmFzZSgpKTtcbiAgfTtcblxuICByZXR1cm4gaW5pdEludGVycG9sYXRvci5hcHBseShzY2FsZSwgYXJndW1lbnRzKTtcbn1cblxuZnVuY3Rpb24gZGl2ZXJnaW5nU3ltbG9nKCkge1xuICB2YXIgc2NhbGUgPSBzeW1sb2dpc2godHJhbnNmb3JtZXIoKSk7XG5cbiAgc2NhbGUuY29weSA9IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiBjb3B5KHNjYWxlLCBkaXZlcmdpbmdTeW1sb2coKSkuY29uc3RhbnQoc2NhbGUuY29uc3RhbnQoKSk7XG4gIH07XG5cbiAgcmV0dXJuIGluaXRJbnRlcnBvbGF0b3IuYXBwbHkoc2NhbGUsIGFyZ3VtZW50cyk7XG59XG5cbmZ1bmN0aW9uIGRpdmVyZ2luZ1BvdygpIHtcbiAgdmFyIHNjYWxlID0gcG93aXNoKHRyYW5zZm9ybWVyKCkpO1xuXG4gIHNjYWxlLmNvcHkgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gY29weShzY2FsZSwgZGl2ZXJnaW5nUG93KCkpLmV4cG9uZW50KHNjYWxlLmV4cG9uZW50KCkpO1xuICB9O1xuXG4gIHJldHVybiBpbml0SW50ZXJwb2xhdG9yLmFwcGx5KHNjYWxlLCBhcmd1bWVudHMpO1xufVxuXG5mdW5jdGlvbiBkaXZlcmdpbmdTcXJ0KCkge1xuICByZXR1cm4gZGl2ZXJnaW5nUG93LmFwcGx5KG51bGwsIGFyZ3VtZW50cykuZXhwb25lbnQoMC41KTtcbn1cblxuZXhwb3J0cy5zY2FsZUJhbmQgPSBiYW5kO1xuZXhwb3J0cy5zY2FsZURpdmVyZ2luZyA9IGRpdmVyZ2luZztcbmV4cG9ydHMuc2NhbGVEaXZlcmdpbmdMb2cgPSBkaXZlcmdpbmdMb2c7XG5leHBvcnRzLnNjYWxlRGl2ZXJnaW5nUG93ID0gZGl2ZXJnaW5nUG93O1xuZXhwb3J0cy5zY2FsZURpdmVyZ2luZ1NxcnQgPSBkaXZlcmdpbmdTcXJ0O1xuZXhwb3J0cy5zY2FsZURpdmVyZ2luZ1N5bWxvZyA9IGRpdmVyZ2luZ1N5bWxvZztcbmV4cG9ydHMuc2NhbGVJZGVudGl0eSA9IGlkZW50aXR5O1xuZXhwb3J0cy5zY2FsZUltcGxpY2l0ID0gaW1wbGljaXQ7XG5leHBvcnRzLnNjYWxlTGluZWFyID0gbGluZWFyO1xuZXhwb3J0cy5zY2FsZUxvZyA9IGxvZztcbmV4cG9ydHMuc2NhbGVPcmRpbmFsID0gb3JkaW5hbDtcbmV4cG9ydHMuc2NhbGVQb2ludCA9IHBvaW50O1xuZXhwb3J0cy5zY2FsZVBvdyA9IHBvdztcbmV4cG9ydHMuc2NhbGVRdWFudGlsZSA9IHF1YW50aWxlO1xuZXhwb3J0cy5zY2FsZVF1YW50aXplID0gcXVhbnRpemU7XG5leHBvcnRzLnNjYWxlU2VxdWVudGlhbCA9IHNlcXVlbnRpYWw7XG5leHBvcnRzLnNjYWxlU2VxdWVudGlhbExvZyA9IHNlcXVlbnRpYWxMb2c7XG5leHBvcnRzLnNjYWxlU2VxdWVudGlhbFBvdyA9IHNlcXVlbnRpYWxQb3c7XG5leHBvcnRzLnNjYWxlU2VxdWVudGlhbFF1YW50aWxlID0gc2VxdWVudGlhbFF1YW50aWxlO1xuZXhwb3J0cy5zY2FsZVNlcXVlbnRpYWxTcXJ0ID0gc2VxdWVudGlhbFNxcnQ7XG5leHBvcnRzLnNjYWxlU2VxdWVudGlhbFN5bWxvZyA9IHNlcXVlbnRpYWxTeW1sb2c7XG5leHBvcnRzLnNjYWxlU3FydCA9IHNxcnQ7XG5leHBvcnRzLnNjYWxlU3ltbG9nID0gc3ltbG9nO1xuZXhwb3J0cy5zY2FsZVRocmVzaG9sZCA9IHRocmVzaG9sZDtcbmV4cG9ydHMuc2NhbGVUaW1lID0gdGltZTtcbmV4cG9ydHMuc2NhbGVVdGMgPSB1dGNUaW1lO1xuZXhwb3J0cy50aWNrRm9ybWF0ID0gdGlja0Zvcm1hdDtcblxufSkpO1xuIiwgIi8vIGh0dHBzOi8vZDNqcy5vcmcvZDMtcGF0aC8gdjEuMC45IENvcHlyaWdodCAyMDIyIE1pa2UgQm9zdG9ja1xuKGZ1bmN0aW9uIChnbG9iYWwsIGZhY3RvcnkpIHtcbnR5cGVvZiBleHBvcnRzID09PSAnb2JqZWN0JyAmJiB0eXBlb2YgbW9kdWxlICE9PSAndW5kZWZpbmVkJyA/IGZhY3RvcnkoZXhwb3J0cykgOlxudHlwZW9mIGRlZmluZSA9PT0gJ2Z1bmN0aW9uJyAmJiBkZWZpbmUuYW1kID8gZGVmaW5lKFsnZXhwb3J0cyddLCBmYWN0b3J5KSA6XG4oZ2xvYmFsID0gdHlwZW9mIGdsb2JhbFRoaXMgIT09ICd1bmRlZmluZWQnID8gZ2xvYmFsVGhpcyA6IGdsb2JhbCB8fCBzZWxmLCBmYWN0b3J5KGdsb2JhbC5kMyA9IGdsb2JhbC5kMyB8fCB7fSkpO1xufSkodGhpcywgKGZ1bmN0aW9uIChleHBvcnRzKSB7ICd1c2Ugc3RyaWN0JztcblxudmFyIHBpID0gTWF0aC5QSSxcbiAgICB0YXUgPSAyICogcGksXG4gICAgZXBzaWxvbiA9IDFlLTYsXG4gICAgdGF1RXBzaWxvbiA9IHRhdSAtIGVwc2lsb247XG5cbmZ1bmN0aW9uIFBhdGgoKSB7XG4gIHRoaXMuX3gwID0gdGhpcy5feTAgPSAvLyBzdGFydCBvZiBjdXJyZW50IHN1YnBhdGhcbiAgdGhpcy5feDEgPSB0aGlzLl95MSA9IG51bGw7IC8vIGVuZCBvZiBjdXJyZW50IHN1YnBhdGhcbiAgdGhpcy5fID0gXCJcIjtcbn1cblxuZnVuY3Rpb24gcGF0aCgpIHtcbiAgcmV0dXJuIG5ldyBQYXRoO1xufVxuXG5QYXRoLnByb3RvdHlwZSA9IHBhdGgucHJvdG90eXBlID0ge1xuICBjb25zdHJ1Y3RvcjogUGF0aCxcbiAgbW92ZVRvOiBmdW5jdGlvbih4LCB5KSB7XG4gICAgdGhpcy5fICs9IFwiTVwiICsgKHRoaXMuX3gwID0gdGhpcy5feDEgPSAreCkgKyBcIixcIiArICh0aGlzLl95MCA9IHRoaXMuX3kxID0gK3kpO1xuICB9LFxuICBjbG9zZVBhdGg6IGZ1bmN0aW9uKCkge1xuICAgIGlmICh0aGlzLl94MSAhPT0gbnVsbCkge1xuICAgICAgdGhpcy5feDEgPSB0aGlzLl94MCwgdGhpcy5feTEgPSB0aGlzLl95MDtcbiAgICAgIHRoaXMuXyArPSBcIlpcIjtcbiAgICB9XG4gIH0sXG4gIGxpbmVUbzogZnVuY3Rpb24oeCwgeSkge1xuICAgIHRoaXMuXyArPSBcIkxcIiArICh0aGlzLl94MSA9ICt4KSArIFwiLFwiICsgKHRoaXMuX3kxID0gK3kpO1xuICB9LFxuICBxdWFkcmF0aWNDdXJ2ZVRvOiBmdW5jdGlvbih4MSwgeTEsIHgsIHkpIHtcbiAgICB0aGlzLl8gKz0gXCJRXCIgKyAoK3gxKSArIFwiLFwiICsgKCt5MSkgKyBcIixcIiArICh0aGlzLl94MSA9ICt4KSArIFwiLFwiICsgKHRoaXMuX3kxID0gK3kpO1xuICB9LFxuICBiZXppZXJDdXJ2ZVRvOiBmdW5jdGlvbih4MSwgeTEsIHgyLCB5MiwgeCwgeSkge1xuICAgIHRoaXMuXyArPSBcIkNcIiArICgreDEpICsgXCIsXCIgKyAoK3kxKSArIFwiLFwiICsgKCt4MikgKyBcIixcIiArICgreTIpICsgXCIsXCIgKyAodGhpcy5feDEgPSAreCkgKyBcIixcIiArICh0aGlzLl95MSA9ICt5KTtcbiAgfSxcbiAgYXJjVG86IGZ1bmN0aW9uKHgxLCB5MSwgeDIsIHkyLCByKSB7XG4gICAgeDEgPSAreDEsIHkxID0gK3kxLCB4MiA9ICt4MiwgeTIgPSAreTIsIHIgPSArcjtcbiAgICB2YXIgeDAgPSB0aGlzLl94MSxcbiAgICAgICAgeTAgPSB0aGlzLl95MSxcbiAgICAgICAgeDIxID0geDIgLSB4MSxcbiAgICAgICAgeTIxID0geTIgLSB5MSxcbiAgICAgICAgeDAxID0geDAgLSB4MSxcbiAgICAgICAgeTAxID0geTAgLSB5MSxcbiAgICAgICAgbDAxXzIgPSB4MDEgKiB4MDEgKyB5MDEgKiB5MDE7XG5cbiAgICAvLyBJcyB0aGUgcmFkaXVzIG5lZ2F0aXZlPyBFcnJvci5cbiAgICBpZiAociA8IDApIHRocm93IG5ldyBFcnJvcihcIm5lZ2F0aXZlIHJhZGl1czogXCIgKyByKTtcblxuICAgIC8vIElzIHRoaXMgcGF0aCBlbXB0eT8gTW92ZSB0byAoeDEseTEpLlxuICAgIGlmICh0aGlzLl94MSA9PT0gbnVsbCkge1xuICAgICAgdGhpcy5fICs9IFwiTVwiICsgKHRoaXMuX3gxID0geDEpICsgXCIsXCIgKyAodGhpcy5feTEgPSB5MSk7XG4gICAgfVxuXG4gICAgLy8gT3IsIGlzICh4MSx5MSkgY29pbmNpZGVudCB3aXRoICh4MCx5MCk/IERvIG5vdGhpbmcuXG4gICAgZWxzZSBpZiAoIShsMDFfMiA+IGVwc2lsb24pKTtcblxuICAgIC8vIE9yLCBhcmUgKHgwLHkwKSwgKHgxLHkxKSBhbmQgKHgyLHkyKSBjb2xsaW5lYXI/XG4gICAgLy8gRXF1aXZhbGVudGx5LCBpcyAoeDEseTEpIGNvaW5jaWRlbnQgd2l0aCAoeDIseTIpP1xuICAgIC8vIE9yLCBpcyB0aGUgcmFkaXVzIHplcm8/IExpbmUgdG8gKHgxLHkxKS5cbiAgICBlbHNlIGlmICghKE1hdGguYWJzKHkwMSAqIHgyMSAtIHkyMSAqIHgwMSkgPiBlcHNpbG9uKSB8fCAhcikge1xuICAgICAgdGhpcy5fICs9IFwiTFwiICsgKHRoaXMuX3gxID0geDEpICsgXCIsXCIgKyAodGhpcy5feTEgPSB5MSk7XG4gICAgfVxuXG4gICAgLy8gT3RoZXJ3aXNlLCBkcmF3IGFuIGFyYyFcbiAgICBlbHNlIHtcbiAgICAgIHZhciB4MjAgPSB4MiAtIHgwLFxuICAgICAgICAgIHkyMCA9IHkyIC0geTAsXG4gICAgICAgICAgbDIxXzIgPSB4MjEgKiB4MjEgKyB5MjEgKiB5MjEsXG4gICAgICAgICAgbDIwXzIgPSB4MjAgKiB4MjAgKyB5MjAgKiB5MjAsXG4gICAgICAgICAgbDIxID0gTWF0aC5zcXJ0KGwyMV8yKSxcbiAgICAgICAgICBsMDEgPSBNYXRoLnNxcnQobDAxXzIpLFxuICAgICAgICAgIGwgPSByICogTWF0aC50YW4oKHBpIC0gTWF0aC5hY29zKChsMjFfMiArIGwwMV8yIC0gbDIwXzIpIC8gKDIgKiBsMjEgKiBsMDEpKSkgLyAyKSxcbiAgICAgICAgICB0MDEgPSBsIC8gbDAxLFxuICAgICAgICAgIHQyMSA9IGwgLyBsMjE7XG5cbiAgICAgIC8vIElmIHRoZSBzdGFydCB0YW5nZW50IGlzIG5vdCBjb2luY2lkZW50IHdpdGggKHgwLHkwKSwgbGluZSB0by5cbiAgICAgIGlmIChNYXRoLmFicyh0MDEgLSAxKSA+IGVwc2lsb24pIHtcbiAgICAgICAgdGhpcy5fICs9IFwiTFwiICsgKHgxICsgdDAxICogeDAxKSArIFwiLFwiICsgKHkxICsgdDAxICogeTAxKTtcbiAgICAgIH1cblxuICAgICAgdGhpcy5fICs9IFwiQVwiICsgciArIFwiLFwiICsgciArIFwiLDAsMCxcIiArICgrKHkwMSAqIHgyMCA+IHgwMSAqIHkyMCkpICsgXCIsXCIgKyAodGhpcy5feDEgPSB4MSArIHQyMSAqIHgyMSkgKyBcIixcIiArICh0aGlzLl95MSA9IHkxICsgdDIxICogeTIxKTtcbiAgICB9XG4gIH0sXG4gIGFyYzogZnVuY3Rpb24oeCwgeSwgciwgYTAsIGExLCBjY3cpIHtcbiAgICB4ID0gK3gsIHkgPSAreSwgciA9ICtyLCBjY3cgPSAhIWNjdztcbiAgICB2YXIgZHggPSByICogTWF0aC5jb3MoYTApLFxuICAgICAgICBkeSA9IHIgKiBNYXRoLnNpbihhMCksXG4gICAgICAgIHgwID0geCArIGR4LFxuICAgICAgICB5MCA9IHkgKyBkeSxcbiAgICAgICAgY3cgPSAxIF4gY2N3LFxuICAgICAgICBkYSA9IGNjdyA/IGEwIC0gYTEgOiBhMSAtIGEwO1xuXG4gICAgLy8gSXMgdGhlIHJhZGl1cyBuZWdhdGl2ZT8gRXJyb3IuXG4gICAgaWYgKHIgPCAwKSB0aHJvdyBuZXcgRXJyb3IoXCJuZWdhdGl2ZSByYWRpdXM6IFwiICsgcik7XG5cbiAgICAvLyBJcyB0aGlzIHBhdGggZW1wdHk/IE1vdmUgdG8gKHgwLHkwKS5cbiAgICBpZiAodGhpcy5feDEgPT09IG51bGwpIHtcbiAgICAgIHRoaXMuXyArPSBcIk1cIiArIHgwICsgXCIsXCIgKyB5MDtcbiAgICB9XG5cbiAgICAvLyBPciwgaXMgKHgwLHkwKSBub3QgY29pbmNpZGVudCB3aXRoIHRoZSBwcmV2aW91cyBwb2ludD8gTGluZSB0byAoeDAseTApLlxuICAgIGVsc2UgaWYgKE1hdGguYWJzKHRoaXMuX3gxIC0geDApID4gZXBzaWxvbiB8fCBNYXRoLmFicyh0aGlzLl95MSAtIHkwKSA+IGVwc2lsb24pIHtcbiAgICAgIHRoaXMuXyArPSBcIkxcIiArIHgwICsgXCIsXCIgKyB5MDtcbiAgICB9XG5cbiAgICAvLyBJcyB0aGlzIGFyYyBlbXB0eT8gV2VcdTIwMTlyZSBkb25lLlxuICAgIGlmICghcikgcmV0dXJuO1xuXG4gICAgLy8gRG9lcyB0aGUgYW5nbGUgZ28gdGhlIHdyb25nIHdheT8gRmxpcCB0aGUgZGlyZWN0aW9uLlxuICAgIGlmIChkYSA8IDApIGRhID0gZGEgJSB0YXUgKyB0YXU7XG5cbiAgICAvLyBJcyB0aGlzIGEgY29tcGxldGUgY2lyY2xlPyBEcmF3IHR3byBhcmNzIHRvIGNvbXBsZXRlIHRoZSBjaXJjbGUuXG4gICAgaWYgKGRhID4gdGF1RXBzaWxvbikge1xuICAgICAgdGhpcy5fICs9IFwiQVwiICsgciArIFwiLFwiICsgciArIFwiLDAsMSxcIiArIGN3ICsgXCIsXCIgKyAoeCAtIGR4KSArIFwiLFwiICsgKHkgLSBkeSkgKyBcIkFcIiArIHIgKyBcIixcIiArIHIgKyBcIiwwLDEsXCIgKyBjdyArIFwiLFwiICsgKHRoaXMuX3gxID0geDApICsgXCIsXCIgKyAodGhpcy5feTEgPSB5MCk7XG4gICAgfVxuXG4gICAgLy8gSXMgdGhpcyBhcmMgbm9uLWVtcHR5PyBEcmF3IGFuIGFyYyFcbiAgICBlbHNlIGlmIChkYSA+IGVwc2lsb24pIHtcbiAgICAgIHRoaXMuXyArPSBcIkFcIiArIHIgKyBcIixcIiArIHIgKyBcIiwwLFwiICsgKCsoZGEgPj0gcGkpKSArIFwiLFwiICsgY3cgKyBcIixcIiArICh0aGlzLl94MSA9IHggKyByICogTWF0aC5jb3MoYTEpKSArIFwiLFwiICsgKHRoaXMuX3kxID0geSArIHIgKiBNYXRoLnNpbihhMSkpO1xuICAgIH1cbiAgfSxcbiAgcmVjdDogZnVuY3Rpb24oeCwgeSwgdywgaCkge1xuICAgIHRoaXMuXyArPSBcIk1cIiArICh0aGlzLl94MCA9IHRoaXMuX3gxID0gK3gpICsgXCIsXCIgKyAodGhpcy5feTAgPSB0aGlzLl95MSA9ICt5KSArIFwiaFwiICsgKCt3KSArIFwidlwiICsgKCtoKSArIFwiaFwiICsgKC13KSArIFwiWlwiO1xuICB9LFxuICB0b1N0cmluZzogZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIHRoaXMuXztcbiAgfVxufTtcblxuZXhwb3J0cy5wYXRoID0gcGF0aDtcblxuT2JqZWN0LmRlZmluZVByb3BlcnR5KGV4cG9ydHMsICdfX2VzTW9kdWxlJywgeyB2YWx1ZTogdHJ1ZSB9KTtcblxufSkpO1xuIiwgIi8vIGh0dHBzOi8vZDNqcy5vcmcvZDMtc2hhcGUvIHYxLjMuNyBDb3B5cmlnaHQgMjAyMiBNaWtlIEJvc3RvY2tcbihmdW5jdGlvbiAoZ2xvYmFsLCBmYWN0b3J5KSB7XG50eXBlb2YgZXhwb3J0cyA9PT0gJ29iamVjdCcgJiYgdHlwZW9mIG1vZHVsZSAhPT0gJ3VuZGVmaW5lZCcgPyBmYWN0b3J5KGV4cG9ydHMsIHJlcXVpcmUoJ2QzLXBhdGgnKSkgOlxudHlwZW9mIGRlZmluZSA9PT0gJ2Z1bmN0aW9uJyAmJiBkZWZpbmUuYW1kID8gZGVmaW5lKFsnZXhwb3J0cycsICdkMy1wYXRoJ10sIGZhY3RvcnkpIDpcbihnbG9iYWwgPSB0eXBlb2YgZ2xvYmFsVGhpcyAhPT0gJ3VuZGVmaW5lZCcgPyBnbG9iYWxUaGlzIDogZ2xvYmFsIHx8IHNlbGYsIGZhY3RvcnkoZ2xvYmFsLmQzID0gZ2xvYmFsLmQzIHx8IHt9LCBnbG9iYWwuZDMpKTtcbn0pKHRoaXMsIChmdW5jdGlvbiAoZXhwb3J0cywgZDNQYXRoKSB7ICd1c2Ugc3RyaWN0JztcblxuZnVuY3Rpb24gY29uc3RhbnQoeCkge1xuICByZXR1cm4gZnVuY3Rpb24gY29uc3RhbnQoKSB7XG4gICAgcmV0dXJuIHg7XG4gIH07XG59XG5cbnZhciBhYnMgPSBNYXRoLmFicztcbnZhciBhdGFuMiA9IE1hdGguYXRhbjI7XG52YXIgY29zID0gTWF0aC5jb3M7XG52YXIgbWF4ID0gTWF0aC5tYXg7XG52YXIgbWluID0gTWF0aC5taW47XG52YXIgc2luID0gTWF0aC5zaW47XG52YXIgc3FydCA9IE1hdGguc3FydDtcblxudmFyIGVwc2lsb24gPSAxZS0xMjtcbnZhciBwaSA9IE1hdGguUEk7XG52YXIgaGFsZlBpID0gcGkgLyAyO1xudmFyIHRhdSA9IDIgKiBwaTtcblxuZnVuY3Rpb24gYWNvcyh4KSB7XG4gIHJldHVybiB4ID4gMSA/IDAgOiB4IDwgLTEgPyBwaSA6IE1hdGguYWNvcyh4KTtcbn1cblxuZnVuY3Rpb24gYXNpbih4KSB7XG4gIHJldHVybiB4ID49IDEgPyBoYWxmUGkgOiB4IDw9IC0xID8gLWhhbGZQaSA6IE1hdGguYXNpbih4KTtcbn1cblxuZnVuY3Rpb24gYXJjSW5uZXJSYWRpdXMoZCkge1xuICByZXR1cm4gZC5pbm5lclJhZGl1cztcbn1cblxuZnVuY3Rpb24gYXJjT3V0ZXJSYWRpdXMoZCkge1xuICByZXR1cm4gZC5vdXRlclJhZGl1cztcbn1cblxuZnVuY3Rpb24gYXJjU3RhcnRBbmdsZShkKSB7XG4gIHJldHVybiBkLnN0YXJ0QW5nbGU7XG59XG5cbmZ1bmN0aW9uIGFyY0VuZEFuZ2xlKGQpIHtcbiAgcmV0dXJuIGQuZW5kQW5nbGU7XG59XG5cbmZ1bmN0aW9uIGFyY1BhZEFuZ2xlKGQpIHtcbiAgcmV0dXJuIGQgJiYgZC5wYWRBbmdsZTsgLy8gTm90ZTogb3B0aW9uYWwhXG59XG5cbmZ1bmN0aW9uIGludGVyc2VjdCh4MCwgeTAsIHgxLCB5MSwgeDIsIHkyLCB4MywgeTMpIHtcbiAgdmFyIHgxMCA9IHgxIC0geDAsIHkxMCA9IHkxIC0geTAsXG4gICAgICB4MzIgPSB4MyAtIHgyLCB5MzIgPSB5MyAtIHkyLFxuICAgICAgdCA9IHkzMiAqIHgxMCAtIHgzMiAqIHkxMDtcbiAgaWYgKHQgKiB0IDwgZXBzaWxvbikgcmV0dXJuO1xuICB0ID0gKHgzMiAqICh5MCAtIHkyKSAtIHkzMiAqICh4MCAtIHgyKSkgLyB0O1xuICByZXR1cm4gW3gwICsgdCAqIHgxMCwgeTAgKyB0ICogeTEwXTtcbn1cblxuLy8gQ29tcHV0ZSBwZXJwZW5kaWN1bGFyIG9mZnNldCBsaW5lIG9mIGxlbmd0aCByYy5cbi8vIGh0dHA6Ly9tYXRod29ybGQud29sZnJhbS5jb20vQ2lyY2xlLUxpbmVJbnRlcnNlY3Rpb24uaHRtbFxuZnVuY3Rpb24gY29ybmVyVGFuZ2VudHMoeDAsIHkwLCB4MSwgeTEsIHIxLCByYywgY3cpIHtcbiAgdmFyIHgwMSA9IHgwIC0geDEsXG4gICAgICB5MDEgPSB5MCAtIHkxLFxuICAgICAgbG8gPSAoY3cgPyByYyA6IC1yYykgLyBzcXJ0KHgwMSAqIHgwMSArIHkwMSAqIHkwMSksXG4gICAgICBveCA9IGxvICogeTAxLFxuICAgICAgb3kgPSAtbG8gKiB4MDEsXG4gICAgICB4MTEgPSB4MCArIG94LFxuICAgICAgeTExID0geTAgKyBveSxcbiAgICAgIHgxMCA9IHgxICsgb3gsXG4gICAgICB5MTAgPSB5MSArIG95LFxuICAgICAgeDAwID0gKHgxMSArIHgxMCkgLyAyLFxuICAgICAgeTAwID0gKHkxMSArIHkxMCkgLyAyLFxuICAgICAgZHggPSB4MTAgLSB4MTEsXG4gICAgICBkeSA9IHkxMCAtIHkxMSxcbiAgICAgIGQyID0gZHggKiBkeCArIGR5ICogZHksXG4gICAgICByID0gcjEgLSByYyxcbiAgICAgIEQgPSB4MTEgKiB5MTAgLSB4MTAgKiB5MTEsXG4gICAgICBkID0gKGR5IDwgMCA/IC0xIDogMSkgKiBzcXJ0KG1heCgwLCByICogciAqIGQyIC0gRCAqIEQpKSxcbiAgICAgIGN4MCA9IChEICogZHkgLSBkeCAqIGQpIC8gZDIsXG4gICAgICBjeTAgPSAoLUQgKiBkeCAtIGR5ICogZCkgLyBkMixcbiAgICAgIGN4MSA9IChEICogZHkgKyBkeCAqIGQpIC8gZDIsXG4gICAgICBjeTEgPSAoLUQgKiBkeCArIGR5ICogZCkgLyBkMixcbiAgICAgIGR4MCA9IGN4MCAtIHgwMCxcbiAgICAgIGR5MCA9IGN5MCAtIHkwMCxcbiAgICAgIGR4MSA9IGN4MSAtIHgwMCxcbiAgICAgIGR5MSA9IGN5MSAtIHkwMDtcblxuICAvLyBQaWNrIHRoZSBjbG9zZXIgb2YgdGhlIHR3byBpbnRlcnNlY3Rpb24gcG9pbnRzLlxuICAvLyBUT0RPIElzIHRoZXJlIGEgZmFzdGVyIHdheSB0byBkZXRlcm1pbmUgd2hpY2ggaW50ZXJzZWN0aW9uIHRvIHVzZT9cbiAgaWYgKGR4MCAqIGR4MCArIGR5MCAqIGR5MCA+IGR4MSAqIGR4MSArIGR5MSAqIGR5MSkgY3gwID0gY3gxLCBjeTAgPSBjeTE7XG5cbiAgcmV0dXJuIHtcbiAgICBjeDogY3gwLFxuICAgIGN5OiBjeTAsXG4gICAgeDAxOiAtb3gsXG4gICAgeTAxOiAtb3ksXG4gICAgeDExOiBjeDAgKiAocjEgLyByIC0gMSksXG4gICAgeTExOiBjeTAgKiAocjEgLyByIC0gMSlcbiAgfTtcbn1cblxuZnVuY3Rpb24gYXJjKCkge1xuICB2YXIgaW5uZXJSYWRpdXMgPSBhcmNJbm5lclJhZGl1cyxcbiAgICAgIG91dGVyUmFkaXVzID0gYXJjT3V0ZXJSYWRpdXMsXG4gICAgICBjb3JuZXJSYWRpdXMgPSBjb25zdGFudCgwKSxcbiAgICAgIHBhZFJhZGl1cyA9IG51bGwsXG4gICAgICBzdGFydEFuZ2xlID0gYXJjU3RhcnRBbmdsZSxcbiAgICAgIGVuZEFuZ2xlID0gYXJjRW5kQW5nbGUsXG4gICAgICBwYWRBbmdsZSA9IGFyY1BhZEFuZ2xlLFxuICAgICAgY29udGV4dCA9IG51bGw7XG5cbiAgZnVuY3Rpb24gYXJjKCkge1xuICAgIHZhciBidWZmZXIsXG4gICAgICAgIHIsXG4gICAgICAgIHIwID0gK2lubmVyUmFkaXVzLmFwcGx5KHRoaXMsIGFyZ3VtZW50cyksXG4gICAgICAgIHIxID0gK291dGVyUmFkaXVzLmFwcGx5KHRoaXMsIGFyZ3VtZW50cyksXG4gICAgICAgIGEwID0gc3RhcnRBbmdsZS5hcHBseSh0aGlzLCBhcmd1bWVudHMpIC0gaGFsZlBpLFxuICAgICAgICBhMSA9IGVuZEFuZ2xlLmFwcGx5KHRoaXMsIGFyZ3VtZW50cykgLSBoYWxmUGksXG4gICAgICAgIGRhID0gYWJzKGExIC0gYTApLFxuICAgICAgICBjdyA9IGExID4gYTA7XG5cbiAgICBpZiAoIWNvbnRleHQpIGNvbnRleHQgPSBidWZmZXIgPSBkM1BhdGgucGF0aCgpO1xuXG4gICAgLy8gRW5zdXJlIHRoYXQgdGhlIG91dGVyIHJhZGl1cyBpcyBhbHdheXMgbGFyZ2VyIHRoYW4gdGhlIGlubmVyIHJhZGl1cy5cbiAgICBpZiAocjEgPCByMCkgciA9IHIxLCByMSA9IHIwLCByMCA9IHI7XG5cbiAgICAvLyBJcyBpdCBhIHBvaW50P1xuICAgIGlmICghKHIxID4gZXBzaWxvbikpIGNvbnRleHQubW92ZVRvKDAsIDApO1xuXG4gICAgLy8gT3IgaXMgaXQgYSBjaXJjbGUgb3IgYW5udWx1cz9cbiAgICBlbHNlIGlmIChkYSA+IHRhdSAtIGVwc2lsb24pIHtcbiAgICAgIGNvbnRleHQubW92ZVRvKHIxICogY29zKGEwKSwgcjEgKiBzaW4oYTApKTtcbiAgICAgIGNvbnRleHQuYXJjKDAsIDAsIHIxLCBhMCwgYTEsICFjdyk7XG4gICAgICBpZiAocjAgPiBlcHNpbG9uKSB7XG4gICAgICAgIGNvbnRleHQubW92ZVRvKHIwICogY29zKGExKSwgcjAgKiBzaW4oYTEpKTtcbiAgICAgICAgY29udGV4dC5hcmMoMCwgMCwgcjAsIGExLCBhMCwgY3cpO1xuICAgICAgfVxuICAgIH1cblxuICAgIC8vIE9yIGlzIGl0IGEgY2lyY3VsYXIgb3IgYW5udWxhciBzZWN0b3I/XG4gICAgZWxzZSB7XG4gICAgICB2YXIgYTAxID0gYTAsXG4gICAgICAgICAgYTExID0gYTEsXG4gICAgICAgICAgYTAwID0gYTAsXG4gICAgICAgICAgYTEwID0gYTEsXG4gICAgICAgICAgZGEwID0gZGEsXG4gICAgICAgICAgZGExID0gZGEsXG4gICAgICAgICAgYXAgPSBwYWRBbmdsZS5hcHBseSh0aGlzLCBhcmd1bWVudHMpIC8gMixcbiAgICAgICAgICBycCA9IChhcCA+IGVwc2lsb24pICYmIChwYWRSYWRpdXMgPyArcGFkUmFkaXVzLmFwcGx5KHRoaXMsIGFyZ3VtZW50cykgOiBzcXJ0KHIwICogcjAgKyByMSAqIHIxKSksXG4gICAgICAgICAgcmMgPSBtaW4oYWJzKHIxIC0gcjApIC8gMiwgK2Nvcm5lclJhZGl1cy5hcHBseSh0aGlzLCBhcmd1bWVudHMpKSxcbiAgICAgICAgICByYzAgPSByYyxcbiAgICAgICAgICByYzEgPSByYyxcbiAgICAgICAgICB0MCxcbiAgICAgICAgICB0MTtcblxuICAgICAgLy8gQXBwbHkgcGFkZGluZz8gTm90ZSB0aGF0IHNpbmNlIHIxIFx1MjI2NSByMCwgZGExIFx1MjI2NSBkYTAuXG4gICAgICBpZiAocnAgPiBlcHNpbG9uKSB7XG4gICAgICAgIHZhciBwMCA9IGFzaW4ocnAgLyByMCAqIHNpbihhcCkpLFxuICAgICAgICAgICAgcDEgPSBhc2luKHJwIC8gcjEgKiBzaW4oYXApKTtcbiAgICAgICAgaWYgKChkYTAgLT0gcDAgKiAyKSA+IGVwc2lsb24pIHAwICo9IChjdyA/IDEgOiAtMSksIGEwMCArPSBwMCwgYTEwIC09IHAwO1xuICAgICAgICBlbHNlIGRhMCA9IDAsIGEwMCA9IGExMCA9IChhMCArIGExKSAvIDI7XG4gICAgICAgIGlmICgoZGExIC09IHAxICogMikgPiBlcHNpbG9uKSBwMSAqPSAoY3cgPyAxIDogLTEpLCBhMDEgKz0gcDEsIGExMSAtPSBwMTtcbiAgICAgICAgZWxzZSBkYTEgPSAwLCBhMDEgPSBhMTEgPSAoYTAgKyBhMSkgLyAyO1xuICAgICAgfVxuXG4gICAgICB2YXIgeDAxID0gcjEgKiBjb3MoYTAxKSxcbiAgICAgICAgICB5MDEgPSByMSAqIHNpbihhMDEpLFxuICAgICAgICAgIHgxMCA9IHIwICogY29zKGExMCksXG4gICAgICAgICAgeTEwID0gcjAgKiBzaW4oYTEwKTtcblxuICAgICAgLy8gQXBwbHkgcm91bmRlZCBjb3JuZXJzP1xuICAgICAgaWYgKHJjID4gZXBzaWxvbikge1xuICAgICAgICB2YXIgeDExID0gcjEgKiBjb3MoYTExKSxcbiAgICAgICAgICAgIHkxMSA9IHIxICogc2luKGExMSksXG4gICAgICAgICAgICB4MDAgPSByMCAqIGNvcyhhMDApLFxuICAgICAgICAgICAgeTAwID0gcjAgKiBzaW4oYTAwKSxcbiAgICAgICAgICAgIG9jO1xuXG4gICAgICAgIC8vIFJlc3RyaWN0IHRoZSBjb3JuZXIgcmFkaXVzIGFjY29yZGluZyB0byB0aGUgc2VjdG9yIGFuZ2xlLlxuICAgICAgICBpZiAoZGEgPCBwaSAmJiAob2MgPSBpbnRlcnNlY3QoeDAxLCB5MDEsIHgwMCwgeTAwLCB4MTEsIHkxMSwgeDEwLCB5MTApKSkge1xuICAgICAgICAgIHZhciBheCA9IHgwMSAtIG9jWzBdLFxuICAgICAgICAgICAgICBheSA9IHkwMSAtIG9jWzFdLFxuICAgICAgICAgICAgICBieCA9IHgxMSAtIG9jWzBdLFxuICAgICAgICAgICAgICBieSA9IHkxMSAtIG9jWzFdLFxuICAgICAgICAgICAgICBrYyA9IDEgLyBzaW4oYWNvcygoYXggKiBieCArIGF5ICogYnkpIC8gKHNxcnQoYXggKiBheCArIGF5ICogYXkpICogc3FydChieCAqIGJ4ICsgYnkgKiBieSkpKSAvIDIpLFxuICAgICAgICAgICAgICBsYyA9IHNxcnQob2NbMF0gKiBvY1swXSArIG9jWzFdICogb2NbMV0pO1xuICAgICAgICAgIHJjMCA9IG1pbihyYywgKHIwIC0gbGMpIC8gKGtjIC0gMSkpO1xuICAgICAgICAgIHJjMSA9IG1pbihyYywgKHIxIC0gbGMpIC8gKGtjICsgMSkpO1xuICAgICAgICB9XG4gICAgICB9XG5cbiAgICAgIC8vIElzIHRoZSBzZWN0b3IgY29sbGFwc2VkIHRvIGEgbGluZT9cbiAgICAgIGlmICghKGRhMSA+IGVwc2lsb24pKSBjb250ZXh0Lm1vdmVUbyh4MDEsIHkwMSk7XG5cbiAgICAgIC8vIERvZXMgdGhlIHNlY3Rvclx1MjAxOXMgb3V0ZXIgcmluZyBoYXZlIHJvdW5kZWQgY29ybmVycz9cbiAgICAgIGVsc2UgaWYgKHJjMSA+IGVwc2lsb24pIHtcbiAgICAgICAgdDAgPSBjb3JuZXJUYW5nZW50cyh4MDAsIHkwMCwgeDAxLCB5MDEsIHIxLCByYzEsIGN3KTtcbiAgICAgICAgdDEgPSBjb3JuZXJUYW5nZW50cyh4MTEsIHkxMSwgeDEwLCB5MTAsIHIxLCByYzEsIGN3KTtcblxuICAgICAgICBjb250ZXh0Lm1vdmVUbyh0MC5jeCArIHQwLngwMSwgdDAuY3kgKyB0MC55MDEpO1xuXG4gICAgICAgIC8vIEhhdmUgdGhlIGNvcm5lcnMgbWVyZ2VkP1xuICAgICAgICBpZiAocmMxIDwgcmMpIGNvbnRleHQuYXJjKHQwLmN4LCB0MC5jeSwgcmMxLCBhdGFuMih0MC55MDEsIHQwLngwMSksIGF0YW4yKHQxLnkwMSwgdDEueDAxKSwgIWN3KTtcblxuICAgICAgICAvLyBPdGhlcndpc2UsIGRyYXcgdGhlIHR3byBjb3JuZXJzIGFuZCB0aGUgcmluZy5cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgY29udGV4dC5hcmModDAuY3gsIHQwLmN5LCByYzEsIGF0YW4yKHQwLnkwMSwgdDAueDAxKSwgYXRhbjIodDAueTExLCB0MC54MTEpLCAhY3cpO1xuICAgICAgICAgIGNvbnRleHQuYXJjKDAsIDAsIHIxLCBhdGFuMih0MC5jeSArIHQwLnkxMSwgdDAuY3ggKyB0MC54MTEpLCBhdGFuMih0MS5jeSArIHQxLnkxMSwgdDEuY3ggKyB0MS54MTEpLCAhY3cpO1xuICAgICAgICAgIGNvbnRleHQuYXJjKHQxLmN4LCB0MS5jeSwgcmMxLCBhdGFuMih0MS55MTEsIHQxLngxMSksIGF0YW4yKHQxLnkwMSwgdDEueDAxKSwgIWN3KTtcbiAgICAgICAgfVxuICAgICAgfVxuXG4gICAgICAvLyBPciBpcyB0aGUgb3V0ZXIgcmluZyBqdXN0IGEgY2lyY3VsYXIgYXJjP1xuICAgICAgZWxzZSBjb250ZXh0Lm1vdmVUbyh4MDEsIHkwMSksIGNvbnRleHQuYXJjKDAsIDAsIHIxLCBhMDEsIGExMSwgIWN3KTtcblxuICAgICAgLy8gSXMgdGhlcmUgbm8gaW5uZXIgcmluZywgYW5kIGl0XHUyMDE5cyBhIGNpcmN1bGFyIHNlY3Rvcj9cbiAgICAgIC8vIE9yIHBlcmhhcHMgaXRcdTIwMTlzIGFuIGFubnVsYXIgc2VjdG9yIGNvbGxhcHNlZCBkdWUgdG8gcGFkZGluZz9cbiAgICAgIGlmICghKHIwID4gZXBzaWxvbikgfHwgIShkYTAgPiBlcHNpbG9uKSkgY29udGV4dC5saW5lVG8oeDEwLCB5MTApO1xuXG4gICAgICAvLyBEb2VzIHRoZSBzZWN0b3JcdTIwMTlzIGlubmVyIHJpbmcgKG9yIHBvaW50KSBoYXZlIHJvdW5kZWQgY29ybmVycz9cbiAgICAgIGVsc2UgaWYgKHJjMCA+IGVwc2lsb24pIHtcbiAgICAgICAgdDAgPSBjb3JuZXJUYW5nZW50cyh4MTAsIHkxMCwgeDExLCB5MTEsIHIwLCAtcmMwLCBjdyk7XG4gICAgICAgIHQxID0gY29ybmVyVGFuZ2VudHMoeDAxLCB5MDEsIHgwMCwgeTAwLCByMCwgLXJjMCwgY3cpO1xuXG4gICAgICAgIGNvbnRleHQubGluZVRvKHQwLmN4ICsgdDAueDAxLCB0MC5jeSArIHQwLnkwMSk7XG5cbiAgICAgICAgLy8gSGF2ZSB0aGUgY29ybmVycyBtZXJnZWQ/XG4gICAgICAgIGlmIChyYzAgPCByYykgY29udGV4dC5hcmModDAuY3gsIHQwLmN5LCByYzAsIGF0YW4yKHQwLnkwMSwgdDAueDAxKSwgYXRhbjIodDEueTAxLCB0MS54MDEpLCAhY3cpO1xuXG4gICAgICAgIC8vIE90aGVyd2lzZSwgZHJhdyB0aGUgdHdvIGNvcm5lcnMgYW5kIHRoZSByaW5nLlxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICBjb250ZXh0LmFyYyh0MC5jeCwgdDAuY3ksIHJjMCwgYXRhbjIodDAueTAxLCB0MC54MDEpLCBhdGFuMih0MC55MTEsIHQwLngxMSksICFjdyk7XG4gICAgICAgICAgY29udGV4dC5hcmMoMCwgMCwgcjAsIGF0YW4yKHQwLmN5ICsgdDAueTExLCB0MC5jeCArIHQwLngxMSksIGF0YW4yKHQxLmN5ICsgdDEueTExLCB0MS5jeCArIHQxLngxMSksIGN3KTtcbiAgICAgICAgICBjb250ZXh0LmFyYyh0MS5jeCwgdDEuY3ksIHJjMCwgYXRhbjIodDEueTExLCB0MS54MTEpLCBhdGFuMih0MS55MDEsIHQxLngwMSksICFjdyk7XG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgLy8gT3IgaXMgdGhlIGlubmVyIHJpbmcganVzdCBhIGNpcmN1bGFyIGFyYz9cbiAgICAgIGVsc2UgY29udGV4dC5hcmMoMCwgMCwgcjAsIGExMCwgYTAwLCBjdyk7XG4gICAgfVxuXG4gICAgY29udGV4dC5jbG9zZVBhdGgoKTtcblxuICAgIGlmIChidWZmZXIpIHJldHVybiBjb250ZXh0ID0gbnVsbCwgYnVmZmVyICsgXCJcIiB8fCBudWxsO1xuICB9XG5cbiAgYXJjLmNlbnRyb2lkID0gZnVuY3Rpb24oKSB7XG4gICAgdmFyIHIgPSAoK2lubmVyUmFkaXVzLmFwcGx5KHRoaXMsIGFyZ3VtZW50cykgKyArb3V0ZXJSYWRpdXMuYXBwbHkodGhpcywgYXJndW1lbnRzKSkgLyAyLFxuICAgICAgICBhID0gKCtzdGFydEFuZ2xlLmFwcGx5KHRoaXMsIGFyZ3VtZW50cykgKyArZW5kQW5nbGUuYXBwbHkodGhpcywgYXJndW1lbnRzKSkgLyAyIC0gcGkgLyAyO1xuICAgIHJldHVybiBbY29zKGEpICogciwgc2luKGEpICogcl07XG4gIH07XG5cbiAgYXJjLmlubmVyUmFkaXVzID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGlubmVyUmFkaXVzID0gdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudCgrXyksIGFyYykgOiBpbm5lclJhZGl1cztcbiAgfTtcblxuICBhcmMub3V0ZXJSYWRpdXMgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAob3V0ZXJSYWRpdXMgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgYXJjKSA6IG91dGVyUmFkaXVzO1xuICB9O1xuXG4gIGFyYy5jb3JuZXJSYWRpdXMgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoY29ybmVyUmFkaXVzID0gdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudCgrXyksIGFyYykgOiBjb3JuZXJSYWRpdXM7XG4gIH07XG5cbiAgYXJjLnBhZFJhZGl1cyA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChwYWRSYWRpdXMgPSBfID09IG51bGwgPyBudWxsIDogdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudCgrXyksIGFyYykgOiBwYWRSYWRpdXM7XG4gIH07XG5cbiAgYXJjLnN0YXJ0QW5nbGUgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoc3RhcnRBbmdsZSA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoK18pLCBhcmMpIDogc3RhcnRBbmdsZTtcbiAgfTtcblxuICBhcmMuZW5kQW5nbGUgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoZW5kQW5nbGUgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgYXJjKSA6IGVuZEFuZ2xlO1xuICB9O1xuXG4gIGFyYy5wYWRBbmdsZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChwYWRBbmdsZSA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoK18pLCBhcmMpIDogcGFkQW5nbGU7XG4gIH07XG5cbiAgYXJjLmNvbnRleHQgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoKGNvbnRleHQgPSBfID09IG51bGwgPyBudWxsIDogXyksIGFyYykgOiBjb250ZXh0O1xuICB9O1xuXG4gIHJldHVybiBhcmM7XG59XG5cbmZ1bmN0aW9uIExpbmVhcihjb250ZXh0KSB7XG4gIHRoaXMuX2NvbnRleHQgPSBjb250ZXh0O1xufVxuXG5MaW5lYXIucHJvdG90eXBlID0ge1xuICBhcmVhU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2xpbmUgPSAwO1xuICB9LFxuICBhcmVhRW5kOiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl9saW5lID0gTmFOO1xuICB9LFxuICBsaW5lU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX3BvaW50ID0gMDtcbiAgfSxcbiAgbGluZUVuZDogZnVuY3Rpb24oKSB7XG4gICAgaWYgKHRoaXMuX2xpbmUgfHwgKHRoaXMuX2xpbmUgIT09IDAgJiYgdGhpcy5fcG9pbnQgPT09IDEpKSB0aGlzLl9jb250ZXh0LmNsb3NlUGF0aCgpO1xuICAgIHRoaXMuX2xpbmUgPSAxIC0gdGhpcy5fbGluZTtcbiAgfSxcbiAgcG9pbnQ6IGZ1bmN0aW9uKHgsIHkpIHtcbiAgICB4ID0gK3gsIHkgPSAreTtcbiAgICBzd2l0Y2ggKHRoaXMuX3BvaW50KSB7XG4gICAgICBjYXNlIDA6IHRoaXMuX3BvaW50ID0gMTsgdGhpcy5fbGluZSA/IHRoaXMuX2NvbnRleHQubGluZVRvKHgsIHkpIDogdGhpcy5fY29udGV4dC5tb3ZlVG8oeCwgeSk7IGJyZWFrO1xuICAgICAgY2FzZSAxOiB0aGlzLl9wb2ludCA9IDI7IC8vIHByb2NlZWRcbiAgICAgIGRlZmF1bHQ6IHRoaXMuX2NvbnRleHQubGluZVRvKHgsIHkpOyBicmVhaztcbiAgICB9XG4gIH1cbn07XG5cbmZ1bmN0aW9uIGN1cnZlTGluZWFyKGNvbnRleHQpIHtcbiAgcmV0dXJuIG5ldyBMaW5lYXIoY29udGV4dCk7XG59XG5cbmZ1bmN0aW9uIHgocCkge1xuICByZXR1cm4gcFswXTtcbn1cblxuZnVuY3Rpb24geShwKSB7XG4gIHJldHVybiBwWzFdO1xufVxuXG5mdW5jdGlvbiBsaW5lKCkge1xuICB2YXIgeCQxID0geCxcbiAgICAgIHkkMSA9IHksXG4gICAgICBkZWZpbmVkID0gY29uc3RhbnQodHJ1ZSksXG4gICAgICBjb250ZXh0ID0gbnVsbCxcbiAgICAgIGN1cnZlID0gY3VydmVMaW5lYXIsXG4gICAgICBvdXRwdXQgPSBudWxsO1xuXG4gIGZ1bmN0aW9uIGxpbmUoZGF0YSkge1xuICAgIHZhciBpLFxuICAgICAgICBuID0gZGF0YS5sZW5ndGgsXG4gICAgICAgIGQsXG4gICAgICAgIGRlZmluZWQwID0gZmFsc2UsXG4gICAgICAgIGJ1ZmZlcjtcblxuICAgIGlmIChjb250ZXh0ID09IG51bGwpIG91dHB1dCA9IGN1cnZlKGJ1ZmZlciA9IGQzUGF0aC5wYXRoKCkpO1xuXG4gICAgZm9yIChpID0gMDsgaSA8PSBuOyArK2kpIHtcbiAgICAgIGlmICghKGkgPCBuICYmIGRlZmluZWQoZCA9IGRhdGFbaV0sIGksIGRhdGEpKSA9PT0gZGVmaW5lZDApIHtcbiAgICAgICAgaWYgKGRlZmluZWQwID0gIWRlZmluZWQwKSBvdXRwdXQubGluZVN0YXJ0KCk7XG4gICAgICAgIGVsc2Ugb3V0cHV0LmxpbmVFbmQoKTtcbiAgICAgIH1cbiAgICAgIGlmIChkZWZpbmVkMCkgb3V0cHV0LnBvaW50KCt4JDEoZCwgaSwgZGF0YSksICt5JDEoZCwgaSwgZGF0YSkpO1xuICAgIH1cblxuICAgIGlmIChidWZmZXIpIHJldHVybiBvdXRwdXQgPSBudWxsLCBidWZmZXIgKyBcIlwiIHx8IG51bGw7XG4gIH1cblxuICBsaW5lLnggPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoeCQxID0gdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudCgrXyksIGxpbmUpIDogeCQxO1xuICB9O1xuXG4gIGxpbmUueSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh5JDEgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgbGluZSkgOiB5JDE7XG4gIH07XG5cbiAgbGluZS5kZWZpbmVkID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGRlZmluZWQgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCEhXyksIGxpbmUpIDogZGVmaW5lZDtcbiAgfTtcblxuICBsaW5lLmN1cnZlID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGN1cnZlID0gXywgY29udGV4dCAhPSBudWxsICYmIChvdXRwdXQgPSBjdXJ2ZShjb250ZXh0KSksIGxpbmUpIDogY3VydmU7XG4gIH07XG5cbiAgbGluZS5jb250ZXh0ID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKF8gPT0gbnVsbCA/IGNvbnRleHQgPSBvdXRwdXQgPSBudWxsIDogb3V0cHV0ID0gY3VydmUoY29udGV4dCA9IF8pLCBsaW5lKSA6IGNvbnRleHQ7XG4gIH07XG5cbiAgcmV0dXJuIGxpbmU7XG59XG5cbmZ1bmN0aW9uIGFyZWEoKSB7XG4gIHZhciB4MCA9IHgsXG4gICAgICB4MSA9IG51bGwsXG4gICAgICB5MCA9IGNvbnN0YW50KDApLFxuICAgICAgeTEgPSB5LFxuICAgICAgZGVmaW5lZCA9IGNvbnN0YW50KHRydWUpLFxuICAgICAgY29udGV4dCA9IG51bGwsXG4gICAgICBjdXJ2ZSA9IGN1cnZlTGluZWFyLFxuICAgICAgb3V0cHV0ID0gbnVsbDtcblxuICBmdW5jdGlvbiBhcmVhKGRhdGEpIHtcbiAgICB2YXIgaSxcbiAgICAgICAgaixcbiAgICAgICAgayxcbiAgICAgICAgbiA9IGRhdGEubGVuZ3RoLFxuICAgICAgICBkLFxuICAgICAgICBkZWZpbmVkMCA9IGZhbHNlLFxuICAgICAgICBidWZmZXIsXG4gICAgICAgIHgweiA9IG5ldyBBcnJheShuKSxcbiAgICAgICAgeTB6ID0gbmV3IEFycmF5KG4pO1xuXG4gICAgaWYgKGNvbnRleHQgPT0gbnVsbCkgb3V0cHV0ID0gY3VydmUoYnVmZmVyID0gZDNQYXRoLnBhdGgoKSk7XG5cbiAgICBmb3IgKGkgPSAwOyBpIDw9IG47ICsraSkge1xuICAgICAgaWYgKCEoaSA8IG4gJiYgZGVmaW5lZChkID0gZGF0YVtpXSwgaSwgZGF0YSkpID09PSBkZWZpbmVkMCkge1xuICAgICAgICBpZiAoZGVmaW5lZDAgPSAhZGVmaW5lZDApIHtcbiAgICAgICAgICBqID0gaTtcbiAgICAgICAgICBvdXRwdXQuYXJlYVN0YXJ0KCk7XG4gICAgICAgICAgb3V0cHV0LmxpbmVTdGFydCgpO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIG91dHB1dC5saW5lRW5kKCk7XG4gICAgICAgICAgb3V0cHV0LmxpbmVTdGFydCgpO1xuICAgICAgICAgIGZvciAoayA9IGkgLSAxOyBrID49IGo7IC0taykge1xuICAgICAgICAgICAgb3V0cHV0LnBvaW50KHgweltrXSwgeTB6W2tdKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgb3V0cHV0LmxpbmVFbmQoKTtcbiAgICAgICAgICBvdXRwdXQuYXJlYUVuZCgpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICBpZiAoZGVmaW5lZDApIHtcbiAgICAgICAgeDB6W2ldID0gK3gwKGQsIGksIGRhdGEpLCB5MHpbaV0gPSAreTAoZCwgaSwgZGF0YSk7XG4gICAgICAgIG91dHB1dC5wb2ludCh4MSA/ICt4MShkLCBpLCBkYXRhKSA6IHgweltpXSwgeTEgPyAreTEoZCwgaSwgZGF0YSkgOiB5MHpbaV0pO1xuICAgICAgfVxuICAgIH1cblxuICAgIGlmIChidWZmZXIpIHJldHVybiBvdXRwdXQgPSBudWxsLCBidWZmZXIgKyBcIlwiIHx8IG51bGw7XG4gIH1cblxuICBmdW5jdGlvbiBhcmVhbGluZSgpIHtcbiAgICByZXR1cm4gbGluZSgpLmRlZmluZWQoZGVmaW5lZCkuY3VydmUoY3VydmUpLmNvbnRleHQoY29udGV4dCk7XG4gIH1cblxuICBhcmVhLnggPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoeDAgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgeDEgPSBudWxsLCBhcmVhKSA6IHgwO1xuICB9O1xuXG4gIGFyZWEueDAgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoeDAgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgYXJlYSkgOiB4MDtcbiAgfTtcblxuICBhcmVhLngxID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHgxID0gXyA9PSBudWxsID8gbnVsbCA6IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoK18pLCBhcmVhKSA6IHgxO1xuICB9O1xuXG4gIGFyZWEueSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh5MCA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoK18pLCB5MSA9IG51bGwsIGFyZWEpIDogeTA7XG4gIH07XG5cbiAgYXJlYS55MCA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh5MCA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoK18pLCBhcmVhKSA6IHkwO1xuICB9O1xuXG4gIGFyZWEueTEgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoeTEgPSBfID09IG51bGwgPyBudWxsIDogdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudCgrXyksIGFyZWEpIDogeTE7XG4gIH07XG5cbiAgYXJlYS5saW5lWDAgPVxuICBhcmVhLmxpbmVZMCA9IGZ1bmN0aW9uKCkge1xuICAgIHJldHVybiBhcmVhbGluZSgpLngoeDApLnkoeTApO1xuICB9O1xuXG4gIGFyZWEubGluZVkxID0gZnVuY3Rpb24oKSB7XG4gICAgcmV0dXJuIGFyZWFsaW5lKCkueCh4MCkueSh5MSk7XG4gIH07XG5cbiAgYXJlYS5saW5lWDEgPSBmdW5jdGlvbigpIHtcbiAgICByZXR1cm4gYXJlYWxpbmUoKS54KHgxKS55KHkwKTtcbiAgfTtcblxuICBhcmVhLmRlZmluZWQgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoZGVmaW5lZCA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoISFfKSwgYXJlYSkgOiBkZWZpbmVkO1xuICB9O1xuXG4gIGFyZWEuY3VydmUgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoY3VydmUgPSBfLCBjb250ZXh0ICE9IG51bGwgJiYgKG91dHB1dCA9IGN1cnZlKGNvbnRleHQpKSwgYXJlYSkgOiBjdXJ2ZTtcbiAgfTtcblxuICBhcmVhLmNvbnRleHQgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoXyA9PSBudWxsID8gY29udGV4dCA9IG91dHB1dCA9IG51bGwgOiBvdXRwdXQgPSBjdXJ2ZShjb250ZXh0ID0gXyksIGFyZWEpIDogY29udGV4dDtcbiAgfTtcblxuICByZXR1cm4gYXJlYTtcbn1cblxuZnVuY3Rpb24gZGVzY2VuZGluZyQxKGEsIGIpIHtcbiAgcmV0dXJuIGIgPCBhID8gLTEgOiBiID4gYSA/IDEgOiBiID49IGEgPyAwIDogTmFOO1xufVxuXG5mdW5jdGlvbiBpZGVudGl0eShkKSB7XG4gIHJldHVybiBkO1xufVxuXG5mdW5jdGlvbiBwaWUoKSB7XG4gIHZhciB2YWx1ZSA9IGlkZW50aXR5LFxuICAgICAgc29ydFZhbHVlcyA9IGRlc2NlbmRpbmckMSxcbiAgICAgIHNvcnQgPSBudWxsLFxuICAgICAgc3RhcnRBbmdsZSA9IGNvbnN0YW50KDApLFxuICAgICAgZW5kQW5nbGUgPSBjb25zdGFudCh0YXUpLFxuICAgICAgcGFkQW5nbGUgPSBjb25zdGFudCgwKTtcblxuICBmdW5jdGlvbiBwaWUoZGF0YSkge1xuICAgIHZhciBpLFxuICAgICAgICBuID0gZGF0YS5sZW5ndGgsXG4gICAgICAgIGosXG4gICAgICAgIGssXG4gICAgICAgIHN1bSA9IDAsXG4gICAgICAgIGluZGV4ID0gbmV3IEFycmF5KG4pLFxuICAgICAgICBhcmNzID0gbmV3IEFycmF5KG4pLFxuICAgICAgICBhMCA9ICtzdGFydEFuZ2xlLmFwcGx5KHRoaXMsIGFyZ3VtZW50cyksXG4gICAgICAgIGRhID0gTWF0aC5taW4odGF1LCBNYXRoLm1heCgtdGF1LCBlbmRBbmdsZS5hcHBseSh0aGlzLCBhcmd1bWVudHMpIC0gYTApKSxcbiAgICAgICAgYTEsXG4gICAgICAgIHAgPSBNYXRoLm1pbihNYXRoLmFicyhkYSkgLyBuLCBwYWRBbmdsZS5hcHBseSh0aGlzLCBhcmd1bWVudHMpKSxcbiAgICAgICAgcGEgPSBwICogKGRhIDwgMCA/IC0xIDogMSksXG4gICAgICAgIHY7XG5cbiAgICBmb3IgKGkgPSAwOyBpIDwgbjsgKytpKSB7XG4gICAgICBpZiAoKHYgPSBhcmNzW2luZGV4W2ldID0gaV0gPSArdmFsdWUoZGF0YVtpXSwgaSwgZGF0YSkpID4gMCkge1xuICAgICAgICBzdW0gKz0gdjtcbiAgICAgIH1cbiAgICB9XG5cbiAgICAvLyBPcHRpb25hbGx5IHNvcnQgdGhlIGFyY3MgYnkgcHJldmlvdXNseS1jb21wdXRlZCB2YWx1ZXMgb3IgYnkgZGF0YS5cbiAgICBpZiAoc29ydFZhbHVlcyAhPSBudWxsKSBpbmRleC5zb3J0KGZ1bmN0aW9uKGksIGopIHsgcmV0dXJuIHNvcnRWYWx1ZXMoYXJjc1tpXSwgYXJjc1tqXSk7IH0pO1xuICAgIGVsc2UgaWYgKHNvcnQgIT0gbnVsbCkgaW5kZXguc29ydChmdW5jdGlvbihpLCBqKSB7IHJldHVybiBzb3J0KGRhdGFbaV0sIGRhdGFbal0pOyB9KTtcblxuICAgIC8vIENvbXB1dGUgdGhlIGFyY3MhIFRoZXkgYXJlIHN0b3JlZCBpbiB0aGUgb3JpZ2luYWwgZGF0YSdzIG9yZGVyLlxuICAgIGZvciAoaSA9IDAsIGsgPSBzdW0gPyAoZGEgLSBuICogcGEpIC8gc3VtIDogMDsgaSA8IG47ICsraSwgYTAgPSBhMSkge1xuICAgICAgaiA9IGluZGV4W2ldLCB2ID0gYXJjc1tqXSwgYTEgPSBhMCArICh2ID4gMCA/IHYgKiBrIDogMCkgKyBwYSwgYXJjc1tqXSA9IHtcbiAgICAgICAgZGF0YTogZGF0YVtqXSxcbiAgICAgICAgaW5kZXg6IGksXG4gICAgICAgIHZhbHVlOiB2LFxuICAgICAgICBzdGFydEFuZ2xlOiBhMCxcbiAgICAgICAgZW5kQW5nbGU6IGExLFxuICAgICAgICBwYWRBbmdsZTogcFxuICAgICAgfTtcbiAgICB9XG5cbiAgICByZXR1cm4gYXJjcztcbiAgfVxuXG4gIHBpZS52YWx1ZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh2YWx1ZSA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoK18pLCBwaWUpIDogdmFsdWU7XG4gIH07XG5cbiAgcGllLnNvcnRWYWx1ZXMgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoc29ydFZhbHVlcyA9IF8sIHNvcnQgPSBudWxsLCBwaWUpIDogc29ydFZhbHVlcztcbiAgfTtcblxuICBwaWUuc29ydCA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChzb3J0ID0gXywgc29ydFZhbHVlcyA9IG51bGwsIHBpZSkgOiBzb3J0O1xuICB9O1xuXG4gIHBpZS5zdGFydEFuZ2xlID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHN0YXJ0QW5nbGUgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgcGllKSA6IHN0YXJ0QW5nbGU7XG4gIH07XG5cbiAgcGllLmVuZEFuZ2xlID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKGVuZEFuZ2xlID0gdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudCgrXyksIHBpZSkgOiBlbmRBbmdsZTtcbiAgfTtcblxuICBwaWUucGFkQW5nbGUgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAocGFkQW5nbGUgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgcGllKSA6IHBhZEFuZ2xlO1xuICB9O1xuXG4gIHJldHVybiBwaWU7XG59XG5cbnZhciBjdXJ2ZVJhZGlhbExpbmVhciA9IGN1cnZlUmFkaWFsJDEoY3VydmVMaW5lYXIpO1xuXG5mdW5jdGlvbiBSYWRpYWwoY3VydmUpIHtcbiAgdGhpcy5fY3VydmUgPSBjdXJ2ZTtcbn1cblxuUmFkaWFsLnByb3RvdHlwZSA9IHtcbiAgYXJlYVN0YXJ0OiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl9jdXJ2ZS5hcmVhU3RhcnQoKTtcbiAgfSxcbiAgYXJlYUVuZDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5fY3VydmUuYXJlYUVuZCgpO1xuICB9LFxuICBsaW5lU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2N1cnZlLmxpbmVTdGFydCgpO1xuICB9LFxuICBsaW5lRW5kOiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl9jdXJ2ZS5saW5lRW5kKCk7XG4gIH0sXG4gIHBvaW50OiBmdW5jdGlvbihhLCByKSB7XG4gICAgdGhpcy5fY3VydmUucG9pbnQociAqIE1hdGguc2luKGEpLCByICogLU1hdGguY29zKGEpKTtcbiAgfVxufTtcblxuZnVuY3Rpb24gY3VydmVSYWRpYWwkMShjdXJ2ZSkge1xuXG4gIGZ1bmN0aW9uIHJhZGlhbChjb250ZXh0KSB7XG4gICAgcmV0dXJuIG5ldyBSYWRpYWwoY3VydmUoY29udGV4dCkpO1xuICB9XG5cbiAgcmFkaWFsLl9jdXJ2ZSA9IGN1cnZlO1xuXG4gIHJldHVybiByYWRpYWw7XG59XG5cbmZ1bmN0aW9uIGxpbmVSYWRpYWwobCkge1xuICB2YXIgYyA9IGwuY3VydmU7XG5cbiAgbC5hbmdsZSA9IGwueCwgZGVsZXRlIGwueDtcbiAgbC5yYWRpdXMgPSBsLnksIGRlbGV0ZSBsLnk7XG5cbiAgbC5jdXJ2ZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IGMoY3VydmVSYWRpYWwkMShfKSkgOiBjKCkuX2N1cnZlO1xuICB9O1xuXG4gIHJldHVybiBsO1xufVxuXG5mdW5jdGlvbiBsaW5lUmFkaWFsJDEoKSB7XG4gIHJldHVybiBsaW5lUmFkaWFsKGxpbmUoKS5jdXJ2ZShjdXJ2ZVJhZGlhbExpbmVhcikpO1xufVxuXG5mdW5jdGlvbiBhcmVhUmFkaWFsKCkge1xuICB2YXIgYSA9IGFyZWEoKS5jdXJ2ZShjdXJ2ZVJhZGlhbExpbmVhciksXG4gICAgICBjID0gYS5jdXJ2ZSxcbiAgICAgIHgwID0gYS5saW5lWDAsXG4gICAgICB4MSA9IGEubGluZVgxLFxuICAgICAgeTAgPSBhLmxpbmVZMCxcbiAgICAgIHkxID0gYS5saW5lWTE7XG5cbiAgYS5hbmdsZSA9IGEueCwgZGVsZXRlIGEueDtcbiAgYS5zdGFydEFuZ2xlID0gYS54MCwgZGVsZXRlIGEueDA7XG4gIGEuZW5kQW5nbGUgPSBhLngxLCBkZWxldGUgYS54MTtcbiAgYS5yYWRpdXMgPSBhLnksIGRlbGV0ZSBhLnk7XG4gIGEuaW5uZXJSYWRpdXMgPSBhLnkwLCBkZWxldGUgYS55MDtcbiAgYS5vdXRlclJhZGl1cyA9IGEueTEsIGRlbGV0ZSBhLnkxO1xuICBhLmxpbmVTdGFydEFuZ2xlID0gZnVuY3Rpb24oKSB7IHJldHVybiBsaW5lUmFkaWFsKHgwKCkpOyB9LCBkZWxldGUgYS5saW5lWDA7XG4gIGEubGluZUVuZEFuZ2xlID0gZnVuY3Rpb24oKSB7IHJldHVybiBsaW5lUmFkaWFsKHgxKCkpOyB9LCBkZWxldGUgYS5saW5lWDE7XG4gIGEubGluZUlubmVyUmFkaXVzID0gZnVuY3Rpb24oKSB7IHJldHVybiBsaW5lUmFkaWFsKHkwKCkpOyB9LCBkZWxldGUgYS5saW5lWTA7XG4gIGEubGluZU91dGVyUmFkaXVzID0gZnVuY3Rpb24oKSB7IHJldHVybiBsaW5lUmFkaWFsKHkxKCkpOyB9LCBkZWxldGUgYS5saW5lWTE7XG5cbiAgYS5jdXJ2ZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IGMoY3VydmVSYWRpYWwkMShfKSkgOiBjKCkuX2N1cnZlO1xuICB9O1xuXG4gIHJldHVybiBhO1xufVxuXG5mdW5jdGlvbiBwb2ludFJhZGlhbCh4LCB5KSB7XG4gIHJldHVybiBbKHkgPSAreSkgKiBNYXRoLmNvcyh4IC09IE1hdGguUEkgLyAyKSwgeSAqIE1hdGguc2luKHgpXTtcbn1cblxudmFyIHNsaWNlID0gQXJyYXkucHJvdG90eXBlLnNsaWNlO1xuXG5mdW5jdGlvbiBsaW5rU291cmNlKGQpIHtcbiAgcmV0dXJuIGQuc291cmNlO1xufVxuXG5mdW5jdGlvbiBsaW5rVGFyZ2V0KGQpIHtcbiAgcmV0dXJuIGQudGFyZ2V0O1xufVxuXG5mdW5jdGlvbiBsaW5rKGN1cnZlKSB7XG4gIHZhciBzb3VyY2UgPSBsaW5rU291cmNlLFxuICAgICAgdGFyZ2V0ID0gbGlua1RhcmdldCxcbiAgICAgIHgkMSA9IHgsXG4gICAgICB5JDEgPSB5LFxuICAgICAgY29udGV4dCA9IG51bGw7XG5cbiAgZnVuY3Rpb24gbGluaygpIHtcbiAgICB2YXIgYnVmZmVyLCBhcmd2ID0gc2xpY2UuY2FsbChhcmd1bWVudHMpLCBzID0gc291cmNlLmFwcGx5KHRoaXMsIGFyZ3YpLCB0ID0gdGFyZ2V0LmFwcGx5KHRoaXMsIGFyZ3YpO1xuICAgIGlmICghY29udGV4dCkgY29udGV4dCA9IGJ1ZmZlciA9IGQzUGF0aC5wYXRoKCk7XG4gICAgY3VydmUoY29udGV4dCwgK3gkMS5hcHBseSh0aGlzLCAoYXJndlswXSA9IHMsIGFyZ3YpKSwgK3kkMS5hcHBseSh0aGlzLCBhcmd2KSwgK3gkMS5hcHBseSh0aGlzLCAoYXJndlswXSA9IHQsIGFyZ3YpKSwgK3kkMS5hcHBseSh0aGlzLCBhcmd2KSk7XG4gICAgaWYgKGJ1ZmZlcikgcmV0dXJuIGNvbnRleHQgPSBudWxsLCBidWZmZXIgKyBcIlwiIHx8IG51bGw7XG4gIH1cblxuICBsaW5rLnNvdXJjZSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/IChzb3VyY2UgPSBfLCBsaW5rKSA6IHNvdXJjZTtcbiAgfTtcblxuICBsaW5rLnRhcmdldCA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh0YXJnZXQgPSBfLCBsaW5rKSA6IHRhcmdldDtcbiAgfTtcblxuICBsaW5rLnggPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoeCQxID0gdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudCgrXyksIGxpbmspIDogeCQxO1xuICB9O1xuXG4gIGxpbmsueSA9IGZ1bmN0aW9uKF8pIHtcbiAgICByZXR1cm4gYXJndW1lbnRzLmxlbmd0aCA/ICh5JDEgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgbGluaykgOiB5JDE7XG4gIH07XG5cbiAgbGluay5jb250ZXh0ID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKChjb250ZXh0ID0gXyA9PSBudWxsID8gbnVsbCA6IF8pLCBsaW5rKSA6IGNvbnRleHQ7XG4gIH07XG5cbiAgcmV0dXJuIGxpbms7XG59XG5cbmZ1bmN0aW9uIGN1cnZlSG9yaXpvbnRhbChjb250ZXh0LCB4MCwgeTAsIHgxLCB5MSkge1xuICBjb250ZXh0Lm1vdmVUbyh4MCwgeTApO1xuICBjb250ZXh0LmJlemllckN1cnZlVG8oeDAgPSAoeDAgKyB4MSkgLyAyLCB5MCwgeDAsIHkxLCB4MSwgeTEpO1xufVxuXG5mdW5jdGlvbiBjdXJ2ZVZlcnRpY2FsKGNvbnRleHQsIHgwLCB5MCwgeDEsIHkxKSB7XG4gIGNvbnRleHQubW92ZVRvKHgwLCB5MCk7XG4gIGNvbnRleHQuYmV6aWVyQ3VydmVUbyh4MCwgeTAgPSAoeTAgKyB5MSkgLyAyLCB4MSwgeTAsIHgxLCB5MSk7XG59XG5cbmZ1bmN0aW9uIGN1cnZlUmFkaWFsKGNvbnRleHQsIHgwLCB5MCwgeDEsIHkxKSB7XG4gIHZhciBwMCA9IHBvaW50UmFkaWFsKHgwLCB5MCksXG4gICAgICBwMSA9IHBvaW50UmFkaWFsKHgwLCB5MCA9ICh5MCArIHkxKSAvIDIpLFxuICAgICAgcDIgPSBwb2ludFJhZGlhbCh4MSwgeTApLFxuICAgICAgcDMgPSBwb2ludFJhZGlhbCh4MSwgeTEpO1xuICBjb250ZXh0Lm1vdmVUbyhwMFswXSwgcDBbMV0pO1xuICBjb250ZXh0LmJlemllckN1cnZlVG8ocDFbMF0sIHAxWzFdLCBwMlswXSwgcDJbMV0sIHAzWzBdLCBwM1sxXSk7XG59XG5cbmZ1bmN0aW9uIGxpbmtIb3Jpem9udGFsKCkge1xuICByZXR1cm4gbGluayhjdXJ2ZUhvcml6b250YWwpO1xufVxuXG5mdW5jdGlvbiBsaW5rVmVydGljYWwoKSB7XG4gIHJldHVybiBsaW5rKGN1cnZlVmVydGljYWwpO1xufVxuXG5mdW5jdGlvbiBsaW5rUmFkaWFsKCkge1xuICB2YXIgbCA9IGxpbmsoY3VydmVSYWRpYWwpO1xuICBsLmFuZ2xlID0gbC54LCBkZWxldGUgbC54O1xuICBsLnJhZGl1cyA9IGwueSwgZGVsZXRlIGwueTtcbiAgcmV0dXJuIGw7XG59XG5cbnZhciBjaXJjbGUgPSB7XG4gIGRyYXc6IGZ1bmN0aW9uKGNvbnRleHQsIHNpemUpIHtcbiAgICB2YXIgciA9IE1hdGguc3FydChzaXplIC8gcGkpO1xuICAgIGNvbnRleHQubW92ZVRvKHIsIDApO1xuICAgIGNvbnRleHQuYXJjKDAsIDAsIHIsIDAsIHRhdSk7XG4gIH1cbn07XG5cbnZhciBjcm9zcyA9IHtcbiAgZHJhdzogZnVuY3Rpb24oY29udGV4dCwgc2l6ZSkge1xuICAgIHZhciByID0gTWF0aC5zcXJ0KHNpemUgLyA1KSAvIDI7XG4gICAgY29udGV4dC5tb3ZlVG8oLTMgKiByLCAtcik7XG4gICAgY29udGV4dC5saW5lVG8oLXIsIC1yKTtcbiAgICBjb250ZXh0LmxpbmVUbygtciwgLTMgKiByKTtcbiAgICBjb250ZXh0LmxpbmVUbyhyLCAtMyAqIHIpO1xuICAgIGNvbnRleHQubGluZVRvKHIsIC1yKTtcbiAgICBjb250ZXh0LmxpbmVUbygzICogciwgLXIpO1xuICAgIGNvbnRleHQubGluZVRvKDMgKiByLCByKTtcbiAgICBjb250ZXh0LmxpbmVUbyhyLCByKTtcbiAgICBjb250ZXh0LmxpbmVUbyhyLCAzICogcik7XG4gICAgY29udGV4dC5saW5lVG8oLXIsIDMgKiByKTtcbiAgICBjb250ZXh0LmxpbmVUbygtciwgcik7XG4gICAgY29udGV4dC5saW5lVG8oLTMgKiByLCByKTtcbiAgICBjb250ZXh0LmNsb3NlUGF0aCgpO1xuICB9XG59O1xuXG52YXIgdGFuMzAgPSBNYXRoLnNxcnQoMSAvIDMpLFxuICAgIHRhbjMwXzIgPSB0YW4zMCAqIDI7XG5cbnZhciBkaWFtb25kID0ge1xuICBkcmF3OiBmdW5jdGlvbihjb250ZXh0LCBzaXplKSB7XG4gICAgdmFyIHkgPSBNYXRoLnNxcnQoc2l6ZSAvIHRhbjMwXzIpLFxuICAgICAgICB4ID0geSAqIHRhbjMwO1xuICAgIGNvbnRleHQubW92ZVRvKDAsIC15KTtcbiAgICBjb250ZXh0LmxpbmVUbyh4LCAwKTtcbiAgICBjb250ZXh0LmxpbmVUbygwLCB5KTtcbiAgICBjb250ZXh0LmxpbmVUbygteCwgMCk7XG4gICAgY29udGV4dC5jbG9zZVBhdGgoKTtcbiAgfVxufTtcblxudmFyIGthID0gMC44OTA4MTMwOTE1MjkyODUyMjgxMCxcbiAgICBrciA9IE1hdGguc2luKHBpIC8gMTApIC8gTWF0aC5zaW4oNyAqIHBpIC8gMTApLFxuICAgIGt4ID0gTWF0aC5zaW4odGF1IC8gMTApICoga3IsXG4gICAga3kgPSAtTWF0aC5jb3ModGF1IC8gMTApICoga3I7XG5cbnZhciBzdGFyID0ge1xuICBkcmF3OiBmdW5jdGlvbihjb250ZXh0LCBzaXplKSB7XG4gICAgdmFyIHIgPSBNYXRoLnNxcnQoc2l6ZSAqIGthKSxcbiAgICAgICAgeCA9IGt4ICogcixcbiAgICAgICAgeSA9IGt5ICogcjtcbiAgICBjb250ZXh0Lm1vdmVUbygwLCAtcik7XG4gICAgY29udGV4dC5saW5lVG8oeCwgeSk7XG4gICAgZm9yICh2YXIgaSA9IDE7IGkgPCA1OyArK2kpIHtcbiAgICAgIHZhciBhID0gdGF1ICogaSAvIDUsXG4gICAgICAgICAgYyA9IE1hdGguY29zKGEpLFxuICAgICAgICAgIHMgPSBNYXRoLnNpbihhKTtcbiAgICAgIGNvbnRleHQubGluZVRvKHMgKiByLCAtYyAqIHIpO1xuICAgICAgY29udGV4dC5saW5lVG8oYyAqIHggLSBzICogeSwgcyAqIHggKyBjICogeSk7XG4gICAgfVxuICAgIGNvbnRleHQuY2xvc2VQYXRoKCk7XG4gIH1cbn07XG5cbnZhciBzcXVhcmUgPSB7XG4gIGRyYXc6IGZ1bmN0aW9uKGNvbnRleHQsIHNpemUpIHtcbiAgICB2YXIgdyA9IE1hdGguc3FydChzaXplKSxcbiAgICAgICAgeCA9IC13IC8gMjtcbiAgICBjb250ZXh0LnJlY3QoeCwgeCwgdywgdyk7XG4gIH1cbn07XG5cbnZhciBzcXJ0MyA9IE1hdGguc3FydCgzKTtcblxudmFyIHRyaWFuZ2xlID0ge1xuICBkcmF3OiBmdW5jdGlvbihjb250ZXh0LCBzaXplKSB7XG4gICAgdmFyIHkgPSAtTWF0aC5zcXJ0KHNpemUgLyAoc3FydDMgKiAzKSk7XG4gICAgY29udGV4dC5tb3ZlVG8oMCwgeSAqIDIpO1xuICAgIGNvbnRleHQubGluZVRvKC1zcXJ0MyAqIHksIC15KTtcbiAgICBjb250ZXh0LmxpbmVUbyhzcXJ0MyAqIHksIC15KTtcbiAgICBjb250ZXh0LmNsb3NlUGF0aCgpO1xuICB9XG59O1xuXG52YXIgYyA9IC0wLjUsXG4gICAgcyA9IE1hdGguc3FydCgzKSAvIDIsXG4gICAgayA9IDEgLyBNYXRoLnNxcnQoMTIpLFxuICAgIGEgPSAoayAvIDIgKyAxKSAqIDM7XG5cbnZhciB3eWUgPSB7XG4gIGRyYXc6IGZ1bmN0aW9uKGNvbnRleHQsIHNpemUpIHtcbiAgICB2YXIgciA9IE1hdGguc3FydChzaXplIC8gYSksXG4gICAgICAgIHgwID0gciAvIDIsXG4gICAgICAgIHkwID0gciAqIGssXG4gICAgICAgIHgxID0geDAsXG4gICAgICAgIHkxID0gciAqIGsgKyByLFxuICAgICAgICB4MiA9IC14MSxcbiAgICAgICAgeTIgPSB5MTtcbiAgICBjb250ZXh0Lm1vdmVUbyh4MCwgeTApO1xuICAgIGNvbnRleHQubGluZVRvKHgxLCB5MSk7XG4gICAgY29udGV4dC5saW5lVG8oeDIsIHkyKTtcbiAgICBjb250ZXh0LmxpbmVUbyhjICogeDAgLSBzICogeTAsIHMgKiB4MCArIGMgKiB5MCk7XG4gICAgY29udGV4dC5saW5lVG8oYyAqIHgxIC0gcyAqIHkxLCBzICogeDEgKyBjICogeTEpO1xuICAgIGNvbnRleHQubGluZVRvKGMgKiB4MiAtIHMgKiB5MiwgcyAqIHgyICsgYyAqIHkyKTtcbiAgICBjb250ZXh0LmxpbmVUbyhjICogeDAgKyBzICogeTAsIGMgKiB5MCAtIHMgKiB4MCk7XG4gICAgY29udGV4dC5saW5lVG8oYyAqIHgxICsgcyAqIHkxLCBjICogeTEgLSBzICogeDEpO1xuICAgIGNvbnRleHQubGluZVRvKGMgKiB4MiArIHMgKiB5MiwgYyAqIHkyIC0gcyAqIHgyKTtcbiAgICBjb250ZXh0LmNsb3NlUGF0aCgpO1xuICB9XG59O1xuXG52YXIgc3ltYm9scyA9IFtcbiAgY2lyY2xlLFxuICBjcm9zcyxcbiAgZGlhbW9uZCxcbiAgc3F1YXJlLFxuICBzdGFyLFxuICB0cmlhbmdsZSxcbiAgd3llXG5dO1xuXG5mdW5jdGlvbiBzeW1ib2woKSB7XG4gIHZhciB0eXBlID0gY29uc3RhbnQoY2lyY2xlKSxcbiAgICAgIHNpemUgPSBjb25zdGFudCg2NCksXG4gICAgICBjb250ZXh0ID0gbnVsbDtcblxuICBmdW5jdGlvbiBzeW1ib2woKSB7XG4gICAgdmFyIGJ1ZmZlcjtcbiAgICBpZiAoIWNvbnRleHQpIGNvbnRleHQgPSBidWZmZXIgPSBkM1BhdGgucGF0aCgpO1xuICAgIHR5cGUuYXBwbHkodGhpcywgYXJndW1lbnRzKS5kcmF3KGNvbnRleHQsICtzaXplLmFwcGx5KHRoaXMsIGFyZ3VtZW50cykpO1xuICAgIGlmIChidWZmZXIpIHJldHVybiBjb250ZXh0ID0gbnVsbCwgYnVmZmVyICsgXCJcIiB8fCBudWxsO1xuICB9XG5cbiAgc3ltYm9sLnR5cGUgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAodHlwZSA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoXyksIHN5bWJvbCkgOiB0eXBlO1xuICB9O1xuXG4gIHN5bWJvbC5zaXplID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKHNpemUgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgc3ltYm9sKSA6IHNpemU7XG4gIH07XG5cbiAgc3ltYm9sLmNvbnRleHQgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoY29udGV4dCA9IF8gPT0gbnVsbCA/IG51bGwgOiBfLCBzeW1ib2wpIDogY29udGV4dDtcbiAgfTtcblxuICByZXR1cm4gc3ltYm9sO1xufVxuXG5mdW5jdGlvbiBub29wKCkge31cblxuZnVuY3Rpb24gcG9pbnQkMyh0aGF0LCB4LCB5KSB7XG4gIHRoYXQuX2NvbnRleHQuYmV6aWVyQ3VydmVUbyhcbiAgICAoMiAqIHRoYXQuX3gwICsgdGhhdC5feDEpIC8gMyxcbiAgICAoMiAqIHRoYXQuX3kwICsgdGhhdC5feTEpIC8gMyxcbiAgICAodGhhdC5feDAgKyAyICogdGhhdC5feDEpIC8gMyxcbiAgICAodGhhdC5feTAgKyAyICogdGhhdC5feTEpIC8gMyxcbiAgICAodGhhdC5feDAgKyA0ICogdGhhdC5feDEgKyB4KSAvIDYsXG4gICAgKHRoYXQuX3kwICsgNCAqIHRoYXQuX3kxICsgeSkgLyA2XG4gICk7XG59XG5cbmZ1bmN0aW9uIEJhc2lzKGNvbnRleHQpIHtcbiAgdGhpcy5fY29udGV4dCA9IGNvbnRleHQ7XG59XG5cbkJhc2lzLnByb3RvdHlwZSA9IHtcbiAgYXJlYVN0YXJ0OiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl9saW5lID0gMDtcbiAgfSxcbiAgYXJlYUVuZDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5fbGluZSA9IE5hTjtcbiAgfSxcbiAgbGluZVN0YXJ0OiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl94MCA9IHRoaXMuX3gxID1cbiAgICB0aGlzLl95MCA9IHRoaXMuX3kxID0gTmFOO1xuICAgIHRoaXMuX3BvaW50ID0gMDtcbiAgfSxcbiAgbGluZUVuZDogZnVuY3Rpb24oKSB7XG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAzOiBwb2ludCQzKHRoaXMsIHRoaXMuX3gxLCB0aGlzLl95MSk7IC8vIHByb2NlZWRcbiAgICAgIGNhc2UgMjogdGhpcy5fY29udGV4dC5saW5lVG8odGhpcy5feDEsIHRoaXMuX3kxKTsgYnJlYWs7XG4gICAgfVxuICAgIGlmICh0aGlzLl9saW5lIHx8ICh0aGlzLl9saW5lICE9PSAwICYmIHRoaXMuX3BvaW50ID09PSAxKSkgdGhpcy5fY29udGV4dC5jbG9zZVBhdGgoKTtcbiAgICB0aGlzLl9saW5lID0gMSAtIHRoaXMuX2xpbmU7XG4gIH0sXG4gIHBvaW50OiBmdW5jdGlvbih4LCB5KSB7XG4gICAgeCA9ICt4LCB5ID0gK3k7XG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAwOiB0aGlzLl9wb2ludCA9IDE7IHRoaXMuX2xpbmUgPyB0aGlzLl9jb250ZXh0LmxpbmVUbyh4LCB5KSA6IHRoaXMuX2NvbnRleHQubW92ZVRvKHgsIHkpOyBicmVhaztcbiAgICAgIGNhc2UgMTogdGhpcy5fcG9pbnQgPSAyOyBicmVhaztcbiAgICAgIGNhc2UgMjogdGhpcy5fcG9pbnQgPSAzOyB0aGlzLl9jb250ZXh0LmxpbmVUbygoNSAqIHRoaXMuX3gwICsgdGhpcy5feDEpIC8gNiwgKDUgKiB0aGlzLl95MCArIHRoaXMuX3kxKSAvIDYpOyAvLyBwcm9jZWVkXG4gICAgICBkZWZhdWx0OiBwb2ludCQzKHRoaXMsIHgsIHkpOyBicmVhaztcbiAgICB9XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSwgdGhpcy5feDEgPSB4O1xuICAgIHRoaXMuX3kwID0gdGhpcy5feTEsIHRoaXMuX3kxID0geTtcbiAgfVxufTtcblxuZnVuY3Rpb24gYmFzaXMoY29udGV4dCkge1xuICByZXR1cm4gbmV3IEJhc2lzKGNvbnRleHQpO1xufVxuXG5mdW5jdGlvbiBCYXNpc0Nsb3NlZChjb250ZXh0KSB7XG4gIHRoaXMuX2NvbnRleHQgPSBjb250ZXh0O1xufVxuXG5CYXNpc0Nsb3NlZC5wcm90b3R5cGUgPSB7XG4gIGFyZWFTdGFydDogbm9vcCxcbiAgYXJlYUVuZDogbm9vcCxcbiAgbGluZVN0YXJ0OiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl94MCA9IHRoaXMuX3gxID0gdGhpcy5feDIgPSB0aGlzLl94MyA9IHRoaXMuX3g0ID1cbiAgICB0aGlzLl95MCA9IHRoaXMuX3kxID0gdGhpcy5feTIgPSB0aGlzLl95MyA9IHRoaXMuX3k0ID0gTmFOO1xuICAgIHRoaXMuX3BvaW50ID0gMDtcbiAgfSxcbiAgbGluZUVuZDogZnVuY3Rpb24oKSB7XG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAxOiB7XG4gICAgICAgIHRoaXMuX2NvbnRleHQubW92ZVRvKHRoaXMuX3gyLCB0aGlzLl95Mik7XG4gICAgICAgIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgY2FzZSAyOiB7XG4gICAgICAgIHRoaXMuX2NvbnRleHQubW92ZVRvKCh0aGlzLl94MiArIDIgKiB0aGlzLl94MykgLyAzLCAodGhpcy5feTIgKyAyICogdGhpcy5feTMpIC8gMyk7XG4gICAgICAgIHRoaXMuX2NvbnRleHQubGluZVRvKCh0aGlzLl94MyArIDIgKiB0aGlzLl94MikgLyAzLCAodGhpcy5feTMgKyAyICogdGhpcy5feTIpIC8gMyk7XG4gICAgICAgIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgY2FzZSAzOiB7XG4gICAgICAgIHRoaXMucG9pbnQodGhpcy5feDIsIHRoaXMuX3kyKTtcbiAgICAgICAgdGhpcy5wb2ludCh0aGlzLl94MywgdGhpcy5feTMpO1xuICAgICAgICB0aGlzLnBvaW50KHRoaXMuX3g0LCB0aGlzLl95NCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgfSxcbiAgcG9pbnQ6IGZ1bmN0aW9uKHgsIHkpIHtcbiAgICB4ID0gK3gsIHkgPSAreTtcbiAgICBzd2l0Y2ggKHRoaXMuX3BvaW50KSB7XG4gICAgICBjYXNlIDA6IHRoaXMuX3BvaW50ID0gMTsgdGhpcy5feDIgPSB4LCB0aGlzLl95MiA9IHk7IGJyZWFrO1xuICAgICAgY2FzZSAxOiB0aGlzLl9wb2ludCA9IDI7IHRoaXMuX3gzID0geCwgdGhpcy5feTMgPSB5OyBicmVhaztcbiAgICAgIGNhc2UgMjogdGhpcy5fcG9pbnQgPSAzOyB0aGlzLl94NCA9IHgsIHRoaXMuX3k0ID0geTsgdGhpcy5fY29udGV4dC5tb3ZlVG8oKHRoaXMuX3gwICsgNCAqIHRoaXMuX3gxICsgeCkgLyA2LCAodGhpcy5feTAgKyA0ICogdGhpcy5feTEgKyB5KSAvIDYpOyBicmVhaztcbiAgICAgIGRlZmF1bHQ6IHBvaW50JDModGhpcywgeCwgeSk7IGJyZWFrO1xuICAgIH1cbiAgICB0aGlzLl94MCA9IHRoaXMuX3gxLCB0aGlzLl94MSA9IHg7XG4gICAgdGhpcy5feTAgPSB0aGlzLl95MSwgdGhpcy5feTEgPSB5O1xuICB9XG59O1xuXG5mdW5jdGlvbiBiYXNpc0Nsb3NlZChjb250ZXh0KSB7XG4gIHJldHVybiBuZXcgQmFzaXNDbG9zZWQoY29udGV4dCk7XG59XG5cbmZ1bmN0aW9uIEJhc2lzT3Blbihjb250ZXh0KSB7XG4gIHRoaXMuX2NvbnRleHQgPSBjb250ZXh0O1xufVxuXG5CYXNpc09wZW4ucHJvdG90eXBlID0ge1xuICBhcmVhU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2xpbmUgPSAwO1xuICB9LFxuICBhcmVhRW5kOiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl9saW5lID0gTmFOO1xuICB9LFxuICBsaW5lU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX3gwID0gdGhpcy5feDEgPVxuICAgIHRoaXMuX3kwID0gdGhpcy5feTEgPSBOYU47XG4gICAgdGhpcy5fcG9pbnQgPSAwO1xuICB9LFxuICBsaW5lRW5kOiBmdW5jdGlvbigpIHtcbiAgICBpZiAodGhpcy5fbGluZSB8fCAodGhpcy5fbGluZSAhPT0gMCAmJiB0aGlzLl9wb2ludCA9PT0gMykpIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgdGhpcy5fbGluZSA9IDEgLSB0aGlzLl9saW5lO1xuICB9LFxuICBwb2ludDogZnVuY3Rpb24oeCwgeSkge1xuICAgIHggPSAreCwgeSA9ICt5O1xuICAgIHN3aXRjaCAodGhpcy5fcG9pbnQpIHtcbiAgICAgIGNhc2UgMDogdGhpcy5fcG9pbnQgPSAxOyBicmVhaztcbiAgICAgIGNhc2UgMTogdGhpcy5fcG9pbnQgPSAyOyBicmVhaztcbiAgICAgIGNhc2UgMjogdGhpcy5fcG9pbnQgPSAzOyB2YXIgeDAgPSAodGhpcy5feDAgKyA0ICogdGhpcy5feDEgKyB4KSAvIDYsIHkwID0gKHRoaXMuX3kwICsgNCAqIHRoaXMuX3kxICsgeSkgLyA2OyB0aGlzLl9saW5lID8gdGhpcy5fY29udGV4dC5saW5lVG8oeDAsIHkwKSA6IHRoaXMuX2NvbnRleHQubW92ZVRvKHgwLCB5MCk7IGJyZWFrO1xuICAgICAgY2FzZSAzOiB0aGlzLl9wb2ludCA9IDQ7IC8vIHByb2NlZWRcbiAgICAgIGRlZmF1bHQ6IHBvaW50JDModGhpcywgeCwgeSk7IGJyZWFrO1xuICAgIH1cbiAgICB0aGlzLl94MCA9IHRoaXMuX3gxLCB0aGlzLl94MSA9IHg7XG4gICAgdGhpcy5feTAgPSB0aGlzLl95MSwgdGhpcy5feTEgPSB5O1xuICB9XG59O1xuXG5mdW5jdGlvbiBiYXNpc09wZW4oY29udGV4dCkge1xuICByZXR1cm4gbmV3IEJhc2lzT3Blbihjb250ZXh0KTtcbn1cblxuZnVuY3Rpb24gQnVuZGxlKGNvbnRleHQsIGJldGEpIHtcbiAgdGhpcy5fYmFzaXMgPSBuZXcgQmFzaXMoY29udGV4dCk7XG4gIHRoaXMuX2JldGEgPSBiZXRhO1xufVxuXG5CdW5kbGUucHJvdG90eXBlID0ge1xuICBsaW5lU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX3ggPSBbXTtcbiAgICB0aGlzLl95ID0gW107XG4gICAgdGhpcy5fYmFzaXMubGluZVN0YXJ0KCk7XG4gIH0sXG4gIGxpbmVFbmQ6IGZ1bmN0aW9uKCkge1xuICAgIHZhciB4ID0gdGhpcy5feCxcbiAgICAgICAgeSA9IHRoaXMuX3ksXG4gICAgICAgIGogPSB4Lmxlbmd0aCAtIDE7XG5cbiAgICBpZiAoaiA+IDApIHtcbiAgICAgIHZhciB4MCA9IHhbMF0sXG4gICAgICAgICAgeTAgPSB5WzBdLFxuICAgICAgICAgIGR4ID0geFtqXSAtIHgwLFxuICAgICAgICAgIGR5ID0geVtqXSAtIHkwLFxuICAgICAgICAgIGkgPSAtMSxcbiAgICAgICAgICB0O1xuXG4gICAgICB3aGlsZSAoKytpIDw9IGopIHtcbiAgICAgICAgdCA9IGkgLyBqO1xuICAgICAgICB0aGlzLl9iYXNpcy5wb2ludChcbiAgICAgICAgICB0aGlzLl9iZXRhICogeFtpXSArICgxIC0gdGhpcy5fYmV0YSkgKiAoeDAgKyB0ICogZHgpLFxuICAgICAgICAgIHRoaXMuX2JldGEgKiB5W2ldICsgKDEgLSB0aGlzLl9iZXRhKSAqICh5MCArIHQgKiBkeSlcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICB9XG5cbiAgICB0aGlzLl94ID0gdGhpcy5feSA9IG51bGw7XG4gICAgdGhpcy5fYmFzaXMubGluZUVuZCgpO1xuICB9LFxuICBwb2ludDogZnVuY3Rpb24oeCwgeSkge1xuICAgIHRoaXMuX3gucHVzaCgreCk7XG4gICAgdGhpcy5feS5wdXNoKCt5KTtcbiAgfVxufTtcblxudmFyIGJ1bmRsZSA9IChmdW5jdGlvbiBjdXN0b20oYmV0YSkge1xuXG4gIGZ1bmN0aW9uIGJ1bmRsZShjb250ZXh0KSB7XG4gICAgcmV0dXJuIGJldGEgPT09IDEgPyBuZXcgQmFzaXMoY29udGV4dCkgOiBuZXcgQnVuZGxlKGNvbnRleHQsIGJldGEpO1xuICB9XG5cbiAgYnVuZGxlLmJldGEgPSBmdW5jdGlvbihiZXRhKSB7XG4gICAgcmV0dXJuIGN1c3RvbSgrYmV0YSk7XG4gIH07XG5cbiAgcmV0dXJuIGJ1bmRsZTtcbn0pKDAuODUpO1xuXG5mdW5jdGlvbiBwb2ludCQyKHRoYXQsIHgsIHkpIHtcbiAgdGhhdC5fY29udGV4dC5iZXppZXJDdXJ2ZVRvKFxuICAgIHRoYXQuX3gxICsgdGhhdC5fayAqICh0aGF0Ll94MiAtIHRoYXQuX3gwKSxcbiAgICB0aGF0Ll95MSArIHRoYXQuX2sgKiAodGhhdC5feTIgLSB0aGF0Ll95MCksXG4gICAgdGhhdC5feDIgKyB0aGF0Ll9rICogKHRoYXQuX3gxIC0geCksXG4gICAgdGhhdC5feTIgKyB0aGF0Ll9rICogKHRoYXQuX3kxIC0geSksXG4gICAgdGhhdC5feDIsXG4gICAgdGhhdC5feTJcbiAgKTtcbn1cblxuZnVuY3Rpb24gQ2FyZGluYWwoY29udGV4dCwgdGVuc2lvbikge1xuICB0aGlzLl9jb250ZXh0ID0gY29udGV4dDtcbiAgdGhpcy5fayA9ICgxIC0gdGVuc2lvbikgLyA2O1xufVxuXG5DYXJkaW5hbC5wcm90b3R5cGUgPSB7XG4gIGFyZWFTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5fbGluZSA9IDA7XG4gIH0sXG4gIGFyZWFFbmQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2xpbmUgPSBOYU47XG4gIH0sXG4gIGxpbmVTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSA9IHRoaXMuX3gyID1cbiAgICB0aGlzLl95MCA9IHRoaXMuX3kxID0gdGhpcy5feTIgPSBOYU47XG4gICAgdGhpcy5fcG9pbnQgPSAwO1xuICB9LFxuICBsaW5lRW5kOiBmdW5jdGlvbigpIHtcbiAgICBzd2l0Y2ggKHRoaXMuX3BvaW50KSB7XG4gICAgICBjYXNlIDI6IHRoaXMuX2NvbnRleHQubGluZVRvKHRoaXMuX3gyLCB0aGlzLl95Mik7IGJyZWFrO1xuICAgICAgY2FzZSAzOiBwb2ludCQyKHRoaXMsIHRoaXMuX3gxLCB0aGlzLl95MSk7IGJyZWFrO1xuICAgIH1cbiAgICBpZiAodGhpcy5fbGluZSB8fCAodGhpcy5fbGluZSAhPT0gMCAmJiB0aGlzLl9wb2ludCA9PT0gMSkpIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgdGhpcy5fbGluZSA9IDEgLSB0aGlzLl9saW5lO1xuICB9LFxuICBwb2ludDogZnVuY3Rpb24oeCwgeSkge1xuICAgIHggPSAreCwgeSA9ICt5O1xuICAgIHN3aXRjaCAodGhpcy5fcG9pbnQpIHtcbiAgICAgIGNhc2UgMDogdGhpcy5fcG9pbnQgPSAxOyB0aGlzLl9saW5lID8gdGhpcy5fY29udGV4dC5saW5lVG8oeCwgeSkgOiB0aGlzLl9jb250ZXh0Lm1vdmVUbyh4LCB5KTsgYnJlYWs7XG4gICAgICBjYXNlIDE6IHRoaXMuX3BvaW50ID0gMjsgdGhpcy5feDEgPSB4LCB0aGlzLl95MSA9IHk7IGJyZWFrO1xuICAgICAgY2FzZSAyOiB0aGlzLl9wb2ludCA9IDM7IC8vIHByb2NlZWRcbiAgICAgIGRlZmF1bHQ6IHBvaW50JDIodGhpcywgeCwgeSk7IGJyZWFrO1xuICAgIH1cbiAgICB0aGlzLl94MCA9IHRoaXMuX3gxLCB0aGlzLl94MSA9IHRoaXMuX3gyLCB0aGlzLl94MiA9IHg7XG4gICAgdGhpcy5feTAgPSB0aGlzLl95MSwgdGhpcy5feTEgPSB0aGlzLl95MiwgdGhpcy5feTIgPSB5O1xuICB9XG59O1xuXG52YXIgY2FyZGluYWwgPSAoZnVuY3Rpb24gY3VzdG9tKHRlbnNpb24pIHtcblxuICBmdW5jdGlvbiBjYXJkaW5hbChjb250ZXh0KSB7XG4gICAgcmV0dXJuIG5ldyBDYXJkaW5hbChjb250ZXh0LCB0ZW5zaW9uKTtcbiAgfVxuXG4gIGNhcmRpbmFsLnRlbnNpb24gPSBmdW5jdGlvbih0ZW5zaW9uKSB7XG4gICAgcmV0dXJuIGN1c3RvbSgrdGVuc2lvbik7XG4gIH07XG5cbiAgcmV0dXJuIGNhcmRpbmFsO1xufSkoMCk7XG5cbmZ1bmN0aW9uIENhcmRpbmFsQ2xvc2VkKGNvbnRleHQsIHRlbnNpb24pIHtcbiAgdGhpcy5fY29udGV4dCA9IGNvbnRleHQ7XG4gIHRoaXMuX2sgPSAoMSAtIHRlbnNpb24pIC8gNjtcbn1cblxuQ2FyZGluYWxDbG9zZWQucHJvdG90eXBlID0ge1xuICBhcmVhU3RhcnQ6IG5vb3AsXG4gIGFyZWFFbmQ6IG5vb3AsXG4gIGxpbmVTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSA9IHRoaXMuX3gyID0gdGhpcy5feDMgPSB0aGlzLl94NCA9IHRoaXMuX3g1ID1cbiAgICB0aGlzLl95MCA9IHRoaXMuX3kxID0gdGhpcy5feTIgPSB0aGlzLl95MyA9IHRoaXMuX3k0ID0gdGhpcy5feTUgPSBOYU47XG4gICAgdGhpcy5fcG9pbnQgPSAwO1xuICB9LFxuICBsaW5lRW5kOiBmdW5jdGlvbigpIHtcbiAgICBzd2l0Y2ggKHRoaXMuX3BvaW50KSB7XG4gICAgICBjYXNlIDE6IHtcbiAgICAgICAgdGhpcy5fY29udGV4dC5tb3ZlVG8odGhpcy5feDMsIHRoaXMuX3kzKTtcbiAgICAgICAgdGhpcy5fY29udGV4dC5jbG9zZVBhdGgoKTtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgICBjYXNlIDI6IHtcbiAgICAgICAgdGhpcy5fY29udGV4dC5saW5lVG8odGhpcy5feDMsIHRoaXMuX3kzKTtcbiAgICAgICAgdGhpcy5fY29udGV4dC5jbG9zZVBhdGgoKTtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgICBjYXNlIDM6IHtcbiAgICAgICAgdGhpcy5wb2ludCh0aGlzLl94MywgdGhpcy5feTMpO1xuICAgICAgICB0aGlzLnBvaW50KHRoaXMuX3g0LCB0aGlzLl95NCk7XG4gICAgICAgIHRoaXMucG9pbnQodGhpcy5feDUsIHRoaXMuX3k1KTtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICB9LFxuICBwb2ludDogZnVuY3Rpb24oeCwgeSkge1xuICAgIHggPSAreCwgeSA9ICt5O1xuICAgIHN3aXRjaCAodGhpcy5fcG9pbnQpIHtcbiAgICAgIGNhc2UgMDogdGhpcy5fcG9pbnQgPSAxOyB0aGlzLl94MyA9IHgsIHRoaXMuX3kzID0geTsgYnJlYWs7XG4gICAgICBjYXNlIDE6IHRoaXMuX3BvaW50ID0gMjsgdGhpcy5fY29udGV4dC5tb3ZlVG8odGhpcy5feDQgPSB4LCB0aGlzLl95NCA9IHkpOyBicmVhaztcbiAgICAgIGNhc2UgMjogdGhpcy5fcG9pbnQgPSAzOyB0aGlzLl94NSA9IHgsIHRoaXMuX3k1ID0geTsgYnJlYWs7XG4gICAgICBkZWZhdWx0OiBwb2ludCQyKHRoaXMsIHgsIHkpOyBicmVhaztcbiAgICB9XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSwgdGhpcy5feDEgPSB0aGlzLl94MiwgdGhpcy5feDIgPSB4O1xuICAgIHRoaXMuX3kwID0gdGhpcy5feTEsIHRoaXMuX3kxID0gdGhpcy5feTIsIHRoaXMuX3kyID0geTtcbiAgfVxufTtcblxudmFyIGNhcmRpbmFsQ2xvc2VkID0gKGZ1bmN0aW9uIGN1c3RvbSh0ZW5zaW9uKSB7XG5cbiAgZnVuY3Rpb24gY2FyZGluYWwoY29udGV4dCkge1xuICAgIHJldHVybiBuZXcgQ2FyZGluYWxDbG9zZWQoY29udGV4dCwgdGVuc2lvbik7XG4gIH1cblxuICBjYXJkaW5hbC50ZW5zaW9uID0gZnVuY3Rpb24odGVuc2lvbikge1xuICAgIHJldHVybiBjdXN0b20oK3RlbnNpb24pO1xuICB9O1xuXG4gIHJldHVybiBjYXJkaW5hbDtcbn0pKDApO1xuXG5mdW5jdGlvbiBDYXJkaW5hbE9wZW4oY29udGV4dCwgdGVuc2lvbikge1xuICB0aGlzLl9jb250ZXh0ID0gY29udGV4dDtcbiAgdGhpcy5fayA9ICgxIC0gdGVuc2lvbikgLyA2O1xufVxuXG5DYXJkaW5hbE9wZW4ucHJvdG90eXBlID0ge1xuICBhcmVhU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2xpbmUgPSAwO1xuICB9LFxuICBhcmVhRW5kOiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl9saW5lID0gTmFOO1xuICB9LFxuICBsaW5lU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX3gwID0gdGhpcy5feDEgPSB0aGlzLl94MiA9XG4gICAgdGhpcy5feTAgPSB0aGlzLl95MSA9IHRoaXMuX3kyID0gTmFOO1xuICAgIHRoaXMuX3BvaW50ID0gMDtcbiAgfSxcbiAgbGluZUVuZDogZnVuY3Rpb24oKSB7XG4gICAgaWYgKHRoaXMuX2xpbmUgfHwgKHRoaXMuX2xpbmUgIT09IDAgJiYgdGhpcy5fcG9pbnQgPT09IDMpKSB0aGlzLl9jb250ZXh0LmNsb3NlUGF0aCgpO1xuICAgIHRoaXMuX2xpbmUgPSAxIC0gdGhpcy5fbGluZTtcbiAgfSxcbiAgcG9pbnQ6IGZ1bmN0aW9uKHgsIHkpIHtcbiAgICB4ID0gK3gsIHkgPSAreTtcbiAgICBzd2l0Y2ggKHRoaXMuX3BvaW50KSB7XG4gICAgICBjYXNlIDA6IHRoaXMuX3BvaW50ID0gMTsgYnJlYWs7XG4gICAgICBjYXNlIDE6IHRoaXMuX3BvaW50ID0gMjsgYnJlYWs7XG4gICAgICBjYXNlIDI6IHRoaXMuX3BvaW50ID0gMzsgdGhpcy5fbGluZSA/IHRoaXMuX2NvbnRleHQubGluZVRvKHRoaXMuX3gyLCB0aGlzLl95MikgOiB0aGlzLl9jb250ZXh0Lm1vdmVUbyh0aGlzLl94MiwgdGhpcy5feTIpOyBicmVhaztcbiAgICAgIGNhc2UgMzogdGhpcy5fcG9pbnQgPSA0OyAvLyBwcm9jZWVkXG4gICAgICBkZWZhdWx0OiBwb2ludCQyKHRoaXMsIHgsIHkpOyBicmVhaztcbiAgICB9XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSwgdGhpcy5feDEgPSB0aGlzLl94MiwgdGhpcy5feDIgPSB4O1xuICAgIHRoaXMuX3kwID0gdGhpcy5feTEsIHRoaXMuX3kxID0gdGhpcy5feTIsIHRoaXMuX3kyID0geTtcbiAgfVxufTtcblxudmFyIGNhcmRpbmFsT3BlbiA9IChmdW5jdGlvbiBjdXN0b20odGVuc2lvbikge1xuXG4gIGZ1bmN0aW9uIGNhcmRpbmFsKGNvbnRleHQpIHtcbiAgICByZXR1cm4gbmV3IENhcmRpbmFsT3Blbihjb250ZXh0LCB0ZW5zaW9uKTtcbiAgfVxuXG4gIGNhcmRpbmFsLnRlbnNpb24gPSBmdW5jdGlvbih0ZW5zaW9uKSB7XG4gICAgcmV0dXJuIGN1c3RvbSgrdGVuc2lvbik7XG4gIH07XG5cbiAgcmV0dXJuIGNhcmRpbmFsO1xufSkoMCk7XG5cbmZ1bmN0aW9uIHBvaW50JDEodGhhdCwgeCwgeSkge1xuICB2YXIgeDEgPSB0aGF0Ll94MSxcbiAgICAgIHkxID0gdGhhdC5feTEsXG4gICAgICB4MiA9IHRoYXQuX3gyLFxuICAgICAgeTIgPSB0aGF0Ll95MjtcblxuICBpZiAodGhhdC5fbDAxX2EgPiBlcHNpbG9uKSB7XG4gICAgdmFyIGEgPSAyICogdGhhdC5fbDAxXzJhICsgMyAqIHRoYXQuX2wwMV9hICogdGhhdC5fbDEyX2EgKyB0aGF0Ll9sMTJfMmEsXG4gICAgICAgIG4gPSAzICogdGhhdC5fbDAxX2EgKiAodGhhdC5fbDAxX2EgKyB0aGF0Ll9sMTJfYSk7XG4gICAgeDEgPSAoeDEgKiBhIC0gdGhhdC5feDAgKiB0aGF0Ll9sMTJfMmEgKyB0aGF0Ll94MiAqIHRoYXQuX2wwMV8yYSkgLyBuO1xuICAgIHkxID0gKHkxICogYSAtIHRoYXQuX3kwICogdGhhdC5fbDEyXzJhICsgdGhhdC5feTIgKiB0aGF0Ll9sMDFfMmEpIC8gbjtcbiAgfVxuXG4gIGlmICh0aGF0Ll9sMjNfYSA+IGVwc2lsb24pIHtcbiAgICB2YXIgYiA9IDIgKiB0aGF0Ll9sMjNfMmEgKyAzICogdGhhdC5fbDIzX2EgKiB0aGF0Ll9sMTJfYSArIHRoYXQuX2wxMl8yYSxcbiAgICAgICAgbSA9IDMgKiB0aGF0Ll9sMjNfYSAqICh0aGF0Ll9sMjNfYSArIHRoYXQuX2wxMl9hKTtcbiAgICB4MiA9ICh4MiAqIGIgKyB0aGF0Ll94MSAqIHRoYXQuX2wyM18yYSAtIHggKiB0aGF0Ll9sMTJfMmEpIC8gbTtcbiAgICB5MiA9ICh5MiAqIGIgKyB0aGF0Ll95MSAqIHRoYXQuX2wyM18yYSAtIHkgKiB0aGF0Ll9sMTJfMmEpIC8gbTtcbiAgfVxuXG4gIHRoYXQuX2NvbnRleHQuYmV6aWVyQ3VydmVUbyh4MSwgeTEsIHgyLCB5MiwgdGhhdC5feDIsIHRoYXQuX3kyKTtcbn1cblxuZnVuY3Rpb24gQ2F0bXVsbFJvbShjb250ZXh0LCBhbHBoYSkge1xuICB0aGlzLl9jb250ZXh0ID0gY29udGV4dDtcbiAgdGhpcy5fYWxwaGEgPSBhbHBoYTtcbn1cblxuQ2F0bXVsbFJvbS5wcm90b3R5cGUgPSB7XG4gIGFyZWFTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5fbGluZSA9IDA7XG4gIH0sXG4gIGFyZWFFbmQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2xpbmUgPSBOYU47XG4gIH0sXG4gIGxpbmVTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSA9IHRoaXMuX3gyID1cbiAgICB0aGlzLl95MCA9IHRoaXMuX3kxID0gdGhpcy5feTIgPSBOYU47XG4gICAgdGhpcy5fbDAxX2EgPSB0aGlzLl9sMTJfYSA9IHRoaXMuX2wyM19hID1cbiAgICB0aGlzLl9sMDFfMmEgPSB0aGlzLl9sMTJfMmEgPSB0aGlzLl9sMjNfMmEgPVxuICAgIHRoaXMuX3BvaW50ID0gMDtcbiAgfSxcbiAgbGluZUVuZDogZnVuY3Rpb24oKSB7XG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAyOiB0aGlzLl9jb250ZXh0LmxpbmVUbyh0aGlzLl94MiwgdGhpcy5feTIpOyBicmVhaztcbiAgICAgIGNhc2UgMzogdGhpcy5wb2ludCh0aGlzLl94MiwgdGhpcy5feTIpOyBicmVhaztcbiAgICB9XG4gICAgaWYgKHRoaXMuX2xpbmUgfHwgKHRoaXMuX2xpbmUgIT09IDAgJiYgdGhpcy5fcG9pbnQgPT09IDEpKSB0aGlzLl9jb250ZXh0LmNsb3NlUGF0aCgpO1xuICAgIHRoaXMuX2xpbmUgPSAxIC0gdGhpcy5fbGluZTtcbiAgfSxcbiAgcG9pbnQ6IGZ1bmN0aW9uKHgsIHkpIHtcbiAgICB4ID0gK3gsIHkgPSAreTtcblxuICAgIGlmICh0aGlzLl9wb2ludCkge1xuICAgICAgdmFyIHgyMyA9IHRoaXMuX3gyIC0geCxcbiAgICAgICAgICB5MjMgPSB0aGlzLl95MiAtIHk7XG4gICAgICB0aGlzLl9sMjNfYSA9IE1hdGguc3FydCh0aGlzLl9sMjNfMmEgPSBNYXRoLnBvdyh4MjMgKiB4MjMgKyB5MjMgKiB5MjMsIHRoaXMuX2FscGhhKSk7XG4gICAgfVxuXG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAwOiB0aGlzLl9wb2ludCA9IDE7IHRoaXMuX2xpbmUgPyB0aGlzLl9jb250ZXh0LmxpbmVUbyh4LCB5KSA6IHRoaXMuX2NvbnRleHQubW92ZVRvKHgsIHkpOyBicmVhaztcbiAgICAgIGNhc2UgMTogdGhpcy5fcG9pbnQgPSAyOyBicmVhaztcbiAgICAgIGNhc2UgMjogdGhpcy5fcG9pbnQgPSAzOyAvLyBwcm9jZWVkXG4gICAgICBkZWZhdWx0OiBwb2ludCQxKHRoaXMsIHgsIHkpOyBicmVhaztcbiAgICB9XG5cbiAgICB0aGlzLl9sMDFfYSA9IHRoaXMuX2wxMl9hLCB0aGlzLl9sMTJfYSA9IHRoaXMuX2wyM19hO1xuICAgIHRoaXMuX2wwMV8yYSA9IHRoaXMuX2wxMl8yYSwgdGhpcy5fbDEyXzJhID0gdGhpcy5fbDIzXzJhO1xuICAgIHRoaXMuX3gwID0gdGhpcy5feDEsIHRoaXMuX3gxID0gdGhpcy5feDIsIHRoaXMuX3gyID0geDtcbiAgICB0aGlzLl95MCA9IHRoaXMuX3kxLCB0aGlzLl95MSA9IHRoaXMuX3kyLCB0aGlzLl95MiA9IHk7XG4gIH1cbn07XG5cbnZhciBjYXRtdWxsUm9tID0gKGZ1bmN0aW9uIGN1c3RvbShhbHBoYSkge1xuXG4gIGZ1bmN0aW9uIGNhdG11bGxSb20oY29udGV4dCkge1xuICAgIHJldHVybiBhbHBoYSA/IG5ldyBDYXRtdWxsUm9tKGNvbnRleHQsIGFscGhhKSA6IG5ldyBDYXJkaW5hbChjb250ZXh0LCAwKTtcbiAgfVxuXG4gIGNhdG11bGxSb20uYWxwaGEgPSBmdW5jdGlvbihhbHBoYSkge1xuICAgIHJldHVybiBjdXN0b20oK2FscGhhKTtcbiAgfTtcblxuICByZXR1cm4gY2F0bXVsbFJvbTtcbn0pKDAuNSk7XG5cbmZ1bmN0aW9uIENhdG11bGxSb21DbG9zZWQoY29udGV4dCwgYWxwaGEpIHtcbiAgdGhpcy5fY29udGV4dCA9IGNvbnRleHQ7XG4gIHRoaXMuX2FscGhhID0gYWxwaGE7XG59XG5cbkNhdG11bGxSb21DbG9zZWQucHJvdG90eXBlID0ge1xuICBhcmVhU3RhcnQ6IG5vb3AsXG4gIGFyZWFFbmQ6IG5vb3AsXG4gIGxpbmVTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSA9IHRoaXMuX3gyID0gdGhpcy5feDMgPSB0aGlzLl94NCA9IHRoaXMuX3g1ID1cbiAgICB0aGlzLl95MCA9IHRoaXMuX3kxID0gdGhpcy5feTIgPSB0aGlzLl95MyA9IHRoaXMuX3k0ID0gdGhpcy5feTUgPSBOYU47XG4gICAgdGhpcy5fbDAxX2EgPSB0aGlzLl9sMTJfYSA9IHRoaXMuX2wyM19hID1cbiAgICB0aGlzLl9sMDFfMmEgPSB0aGlzLl9sMTJfMmEgPSB0aGlzLl9sMjNfMmEgPVxuICAgIHRoaXMuX3BvaW50ID0gMDtcbiAgfSxcbiAgbGluZUVuZDogZnVuY3Rpb24oKSB7XG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAxOiB7XG4gICAgICAgIHRoaXMuX2NvbnRleHQubW92ZVRvKHRoaXMuX3gzLCB0aGlzLl95Myk7XG4gICAgICAgIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgY2FzZSAyOiB7XG4gICAgICAgIHRoaXMuX2NvbnRleHQubGluZVRvKHRoaXMuX3gzLCB0aGlzLl95Myk7XG4gICAgICAgIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgY2FzZSAzOiB7XG4gICAgICAgIHRoaXMucG9pbnQodGhpcy5feDMsIHRoaXMuX3kzKTtcbiAgICAgICAgdGhpcy5wb2ludCh0aGlzLl94NCwgdGhpcy5feTQpO1xuICAgICAgICB0aGlzLnBvaW50KHRoaXMuX3g1LCB0aGlzLl95NSk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgIH1cbiAgfSxcbiAgcG9pbnQ6IGZ1bmN0aW9uKHgsIHkpIHtcbiAgICB4ID0gK3gsIHkgPSAreTtcblxuICAgIGlmICh0aGlzLl9wb2ludCkge1xuICAgICAgdmFyIHgyMyA9IHRoaXMuX3gyIC0geCxcbiAgICAgICAgICB5MjMgPSB0aGlzLl95MiAtIHk7XG4gICAgICB0aGlzLl9sMjNfYSA9IE1hdGguc3FydCh0aGlzLl9sMjNfMmEgPSBNYXRoLnBvdyh4MjMgKiB4MjMgKyB5MjMgKiB5MjMsIHRoaXMuX2FscGhhKSk7XG4gICAgfVxuXG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAwOiB0aGlzLl9wb2ludCA9IDE7IHRoaXMuX3gzID0geCwgdGhpcy5feTMgPSB5OyBicmVhaztcbiAgICAgIGNhc2UgMTogdGhpcy5fcG9pbnQgPSAyOyB0aGlzLl9jb250ZXh0Lm1vdmVUbyh0aGlzLl94NCA9IHgsIHRoaXMuX3k0ID0geSk7IGJyZWFrO1xuICAgICAgY2FzZSAyOiB0aGlzLl9wb2ludCA9IDM7IHRoaXMuX3g1ID0geCwgdGhpcy5feTUgPSB5OyBicmVhaztcbiAgICAgIGRlZmF1bHQ6IHBvaW50JDEodGhpcywgeCwgeSk7IGJyZWFrO1xuICAgIH1cblxuICAgIHRoaXMuX2wwMV9hID0gdGhpcy5fbDEyX2EsIHRoaXMuX2wxMl9hID0gdGhpcy5fbDIzX2E7XG4gICAgdGhpcy5fbDAxXzJhID0gdGhpcy5fbDEyXzJhLCB0aGlzLl9sMTJfMmEgPSB0aGlzLl9sMjNfMmE7XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSwgdGhpcy5feDEgPSB0aGlzLl94MiwgdGhpcy5feDIgPSB4O1xuICAgIHRoaXMuX3kwID0gdGhpcy5feTEsIHRoaXMuX3kxID0gdGhpcy5feTIsIHRoaXMuX3kyID0geTtcbiAgfVxufTtcblxudmFyIGNhdG11bGxSb21DbG9zZWQgPSAoZnVuY3Rpb24gY3VzdG9tKGFscGhhKSB7XG5cbiAgZnVuY3Rpb24gY2F0bXVsbFJvbShjb250ZXh0KSB7XG4gICAgcmV0dXJuIGFscGhhID8gbmV3IENhdG11bGxSb21DbG9zZWQoY29udGV4dCwgYWxwaGEpIDogbmV3IENhcmRpbmFsQ2xvc2VkKGNvbnRleHQsIDApO1xuICB9XG5cbiAgY2F0bXVsbFJvbS5hbHBoYSA9IGZ1bmN0aW9uKGFscGhhKSB7XG4gICAgcmV0dXJuIGN1c3RvbSgrYWxwaGEpO1xuICB9O1xuXG4gIHJldHVybiBjYXRtdWxsUm9tO1xufSkoMC41KTtcblxuZnVuY3Rpb24gQ2F0bXVsbFJvbU9wZW4oY29udGV4dCwgYWxwaGEpIHtcbiAgdGhpcy5fY29udGV4dCA9IGNvbnRleHQ7XG4gIHRoaXMuX2FscGhhID0gYWxwaGE7XG59XG5cbkNhdG11bGxSb21PcGVuLnByb3RvdHlwZSA9IHtcbiAgYXJlYVN0YXJ0OiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl9saW5lID0gMDtcbiAgfSxcbiAgYXJlYUVuZDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5fbGluZSA9IE5hTjtcbiAgfSxcbiAgbGluZVN0YXJ0OiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl94MCA9IHRoaXMuX3gxID0gdGhpcy5feDIgPVxuICAgIHRoaXMuX3kwID0gdGhpcy5feTEgPSB0aGlzLl95MiA9IE5hTjtcbiAgICB0aGlzLl9sMDFfYSA9IHRoaXMuX2wxMl9hID0gdGhpcy5fbDIzX2EgPVxuICAgIHRoaXMuX2wwMV8yYSA9IHRoaXMuX2wxMl8yYSA9IHRoaXMuX2wyM18yYSA9XG4gICAgdGhpcy5fcG9pbnQgPSAwO1xuICB9LFxuICBsaW5lRW5kOiBmdW5jdGlvbigpIHtcbiAgICBpZiAodGhpcy5fbGluZSB8fCAodGhpcy5fbGluZSAhPT0gMCAmJiB0aGlzLl9wb2ludCA9PT0gMykpIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgdGhpcy5fbGluZSA9IDEgLSB0aGlzLl9saW5lO1xuICB9LFxuICBwb2ludDogZnVuY3Rpb24oeCwgeSkge1xuICAgIHggPSAreCwgeSA9ICt5O1xuXG4gICAgaWYgKHRoaXMuX3BvaW50KSB7XG4gICAgICB2YXIgeDIzID0gdGhpcy5feDIgLSB4LFxuICAgICAgICAgIHkyMyA9IHRoaXMuX3kyIC0geTtcbiAgICAgIHRoaXMuX2wyM19hID0gTWF0aC5zcXJ0KHRoaXMuX2wyM18yYSA9IE1hdGgucG93KHgyMyAqIHgyMyArIHkyMyAqIHkyMywgdGhpcy5fYWxwaGEpKTtcbiAgICB9XG5cbiAgICBzd2l0Y2ggKHRoaXMuX3BvaW50KSB7XG4gICAgICBjYXNlIDA6IHRoaXMuX3BvaW50ID0gMTsgYnJlYWs7XG4gICAgICBjYXNlIDE6IHRoaXMuX3BvaW50ID0gMjsgYnJlYWs7XG4gICAgICBjYXNlIDI6IHRoaXMuX3BvaW50ID0gMzsgdGhpcy5fbGluZSA/IHRoaXMuX2NvbnRleHQubGluZVRvKHRoaXMuX3gyLCB0aGlzLl95MikgOiB0aGlzLl9jb250ZXh0Lm1vdmVUbyh0aGlzLl94MiwgdGhpcy5feTIpOyBicmVhaztcbiAgICAgIGNhc2UgMzogdGhpcy5fcG9pbnQgPSA0OyAvLyBwcm9jZWVkXG4gICAgICBkZWZhdWx0OiBwb2ludCQxKHRoaXMsIHgsIHkpOyBicmVhaztcbiAgICB9XG5cbiAgICB0aGlzLl9sMDFfYSA9IHRoaXMuX2wxMl9hLCB0aGlzLl9sMTJfYSA9IHRoaXMuX2wyM19hO1xuICAgIHRoaXMuX2wwMV8yYSA9IHRoaXMuX2wxMl8yYSwgdGhpcy5fbDEyXzJhID0gdGhpcy5fbDIzXzJhO1xuICAgIHRoaXMuX3gwID0gdGhpcy5feDEsIHRoaXMuX3gxID0gdGhpcy5feDIsIHRoaXMuX3gyID0geDtcbiAgICB0aGlzLl95MCA9IHRoaXMuX3kxLCB0aGlzLl95MSA9IHRoaXMuX3kyLCB0aGlzLl95MiA9IHk7XG4gIH1cbn07XG5cbnZhciBjYXRtdWxsUm9tT3BlbiA9IChmdW5jdGlvbiBjdXN0b20oYWxwaGEpIHtcblxuICBmdW5jdGlvbiBjYXRtdWxsUm9tKGNvbnRleHQpIHtcbiAgICByZXR1cm4gYWxwaGEgPyBuZXcgQ2F0bXVsbFJvbU9wZW4oY29udGV4dCwgYWxwaGEpIDogbmV3IENhcmRpbmFsT3Blbihjb250ZXh0LCAwKTtcbiAgfVxuXG4gIGNhdG11bGxSb20uYWxwaGEgPSBmdW5jdGlvbihhbHBoYSkge1xuICAgIHJldHVybiBjdXN0b20oK2FscGhhKTtcbiAgfTtcblxuICByZXR1cm4gY2F0bXVsbFJvbTtcbn0pKDAuNSk7XG5cbmZ1bmN0aW9uIExpbmVhckNsb3NlZChjb250ZXh0KSB7XG4gIHRoaXMuX2NvbnRleHQgPSBjb250ZXh0O1xufVxuXG5MaW5lYXJDbG9zZWQucHJvdG90eXBlID0ge1xuICBhcmVhU3RhcnQ6IG5vb3AsXG4gIGFyZWFFbmQ6IG5vb3AsXG4gIGxpbmVTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5fcG9pbnQgPSAwO1xuICB9LFxuICBsaW5lRW5kOiBmdW5jdGlvbigpIHtcbiAgICBpZiAodGhpcy5fcG9pbnQpIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gIH0sXG4gIHBvaW50OiBmdW5jdGlvbih4LCB5KSB7XG4gICAgeCA9ICt4LCB5ID0gK3k7XG4gICAgaWYgKHRoaXMuX3BvaW50KSB0aGlzLl9jb250ZXh0LmxpbmVUbyh4LCB5KTtcbiAgICBlbHNlIHRoaXMuX3BvaW50ID0gMSwgdGhpcy5fY29udGV4dC5tb3ZlVG8oeCwgeSk7XG4gIH1cbn07XG5cbmZ1bmN0aW9uIGxpbmVhckNsb3NlZChjb250ZXh0KSB7XG4gIHJldHVybiBuZXcgTGluZWFyQ2xvc2VkKGNvbnRleHQpO1xufVxuXG5mdW5jdGlvbiBzaWduKHgpIHtcbiAgcmV0dXJuIHggPCAwID8gLTEgOiAxO1xufVxuXG4vLyBDYWxjdWxhdGUgdGhlIHNsb3BlcyBvZiB0aGUgdGFuZ2VudHMgKEhlcm1pdGUtdHlwZSBpbnRlcnBvbGF0aW9uKSBiYXNlZCBvblxuLy8gdGhlIGZvbGxvd2luZyBwYXBlcjogU3RlZmZlbiwgTS4gMTk5MC4gQSBTaW1wbGUgTWV0aG9kIGZvciBNb25vdG9uaWNcbi8vIEludGVycG9sYXRpb24gaW4gT25lIERpbWVuc2lvbi4gQXN0cm9ub215IGFuZCBBc3Ryb3BoeXNpY3MsIFZvbC4gMjM5LCBOTy5cbi8vIE5PVihJSSksIFAuIDQ0MywgMTk5MC5cbmZ1bmN0aW9uIHNsb3BlMyh0aGF0LCB4MiwgeTIpIHtcbiAgdmFyIGgwID0gdGhhdC5feDEgLSB0aGF0Ll94MCxcbiAgICAgIGgxID0geDIgLSB0aGF0Ll94MSxcbiAgICAgIHMwID0gKHRoYXQuX3kxIC0gdGhhdC5feTApIC8gKGgwIHx8IGgxIDwgMCAmJiAtMCksXG4gICAgICBzMSA9ICh5MiAtIHRoYXQuX3kxKSAvIChoMSB8fCBoMCA8IDAgJiYgLTApLFxuICAgICAgcCA9IChzMCAqIGgxICsgczEgKiBoMCkgLyAoaDAgKyBoMSk7XG4gIHJldHVybiAoc2lnbihzMCkgKyBzaWduKHMxKSkgKiBNYXRoLm1pbihNYXRoLmFicyhzMCksIE1hdGguYWJzKHMxKSwgMC41ICogTWF0aC5hYnMocCkpIHx8IDA7XG59XG5cbi8vIENhbGN1bGF0ZSBhIG9uZS1zaWRlZCBzbG9wZS5cbmZ1bmN0aW9uIHNsb3BlMih0aGF0LCB0KSB7XG4gIHZhciBoID0gdGhhdC5feDEgLSB0aGF0Ll94MDtcbiAgcmV0dXJuIGggPyAoMyAqICh0aGF0Ll95MSAtIHRoYXQuX3kwKSAvIGggLSB0KSAvIDIgOiB0O1xufVxuXG4vLyBBY2NvcmRpbmcgdG8gaHR0cHM6Ly9lbi53aWtpcGVkaWEub3JnL3dpa2kvQ3ViaWNfSGVybWl0ZV9zcGxpbmUjUmVwcmVzZW50YXRpb25zXG4vLyBcInlvdSBjYW4gZXhwcmVzcyBjdWJpYyBIZXJtaXRlIGludGVycG9sYXRpb24gaW4gdGVybXMgb2YgY3ViaWMgQlx1MDBFOXppZXIgY3VydmVzXG4vLyB3aXRoIHJlc3BlY3QgdG8gdGhlIGZvdXIgdmFsdWVzIHAwLCBwMCArIG0wIC8gMywgcDEgLSBtMSAvIDMsIHAxXCIuXG5mdW5jdGlvbiBwb2ludCh0aGF0LCB0MCwgdDEpIHtcbiAgdmFyIHgwID0gdGhhdC5feDAsXG4gICAgICB5MCA9IHRoYXQuX3kwLFxuICAgICAgeDEgPSB0aGF0Ll94MSxcbiAgICAgIHkxID0gdGhhdC5feTEsXG4gICAgICBkeCA9ICh4MSAtIHgwKSAvIDM7XG4gIHRoYXQuX2NvbnRleHQuYmV6aWVyQ3VydmVUbyh4MCArIGR4LCB5MCArIGR4ICogdDAsIHgxIC0gZHgsIHkxIC0gZHggKiB0MSwgeDEsIHkxKTtcbn1cblxuZnVuY3Rpb24gTW9ub3RvbmVYKGNvbnRleHQpIHtcbiAgdGhpcy5fY29udGV4dCA9IGNvbnRleHQ7XG59XG5cbk1vbm90b25lWC5wcm90b3R5cGUgPSB7XG4gIGFyZWFTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5fbGluZSA9IDA7XG4gIH0sXG4gIGFyZWFFbmQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2xpbmUgPSBOYU47XG4gIH0sXG4gIGxpbmVTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSA9XG4gICAgdGhpcy5feTAgPSB0aGlzLl95MSA9XG4gICAgdGhpcy5fdDAgPSBOYU47XG4gICAgdGhpcy5fcG9pbnQgPSAwO1xuICB9LFxuICBsaW5lRW5kOiBmdW5jdGlvbigpIHtcbiAgICBzd2l0Y2ggKHRoaXMuX3BvaW50KSB7XG4gICAgICBjYXNlIDI6IHRoaXMuX2NvbnRleHQubGluZVRvKHRoaXMuX3gxLCB0aGlzLl95MSk7IGJyZWFrO1xuICAgICAgY2FzZSAzOiBwb2ludCh0aGlzLCB0aGlzLl90MCwgc2xvcGUyKHRoaXMsIHRoaXMuX3QwKSk7IGJyZWFrO1xuICAgIH1cbiAgICBpZiAodGhpcy5fbGluZSB8fCAodGhpcy5fbGluZSAhPT0gMCAmJiB0aGlzLl9wb2ludCA9PT0gMSkpIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgdGhpcy5fbGluZSA9IDEgLSB0aGlzLl9saW5lO1xuICB9LFxuICBwb2ludDogZnVuY3Rpb24oeCwgeSkge1xuICAgIHZhciB0MSA9IE5hTjtcblxuICAgIHggPSAreCwgeSA9ICt5O1xuICAgIGlmICh4ID09PSB0aGlzLl94MSAmJiB5ID09PSB0aGlzLl95MSkgcmV0dXJuOyAvLyBJZ25vcmUgY29pbmNpZGVudCBwb2ludHMuXG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAwOiB0aGlzLl9wb2ludCA9IDE7IHRoaXMuX2xpbmUgPyB0aGlzLl9jb250ZXh0LmxpbmVUbyh4LCB5KSA6IHRoaXMuX2NvbnRleHQubW92ZVRvKHgsIHkpOyBicmVhaztcbiAgICAgIGNhc2UgMTogdGhpcy5fcG9pbnQgPSAyOyBicmVhaztcbiAgICAgIGNhc2UgMjogdGhpcy5fcG9pbnQgPSAzOyBwb2ludCh0aGlzLCBzbG9wZTIodGhpcywgdDEgPSBzbG9wZTModGhpcywgeCwgeSkpLCB0MSk7IGJyZWFrO1xuICAgICAgZGVmYXVsdDogcG9pbnQodGhpcywgdGhpcy5fdDAsIHQxID0gc2xvcGUzKHRoaXMsIHgsIHkpKTsgYnJlYWs7XG4gICAgfVxuXG4gICAgdGhpcy5feDAgPSB0aGlzLl94MSwgdGhpcy5feDEgPSB4O1xuICAgIHRoaXMuX3kwID0gdGhpcy5feTEsIHRoaXMuX3kxID0geTtcbiAgICB0aGlzLl90MCA9IHQxO1xuICB9XG59O1xuXG5mdW5jdGlvbiBNb25vdG9uZVkoY29udGV4dCkge1xuICB0aGlzLl9jb250ZXh0ID0gbmV3IFJlZmxlY3RDb250ZXh0KGNvbnRleHQpO1xufVxuXG4oTW9ub3RvbmVZLnByb3RvdHlwZSA9IE9iamVjdC5jcmVhdGUoTW9ub3RvbmVYLnByb3RvdHlwZSkpLnBvaW50ID0gZnVuY3Rpb24oeCwgeSkge1xuICBNb25vdG9uZVgucHJvdG90eXBlLnBvaW50LmNhbGwodGhpcywgeSwgeCk7XG59O1xuXG5mdW5jdGlvbiBSZWZsZWN0Q29udGV4dChjb250ZXh0KSB7XG4gIHRoaXMuX2NvbnRleHQgPSBjb250ZXh0O1xufVxuXG5SZWZsZWN0Q29udGV4dC5wcm90b3R5cGUgPSB7XG4gIG1vdmVUbzogZnVuY3Rpb24oeCwgeSkgeyB0aGlzLl9jb250ZXh0Lm1vdmVUbyh5LCB4KTsgfSxcbiAgY2xvc2VQYXRoOiBmdW5jdGlvbigpIHsgdGhpcy5fY29udGV4dC5jbG9zZVBhdGgoKTsgfSxcbiAgbGluZVRvOiBmdW5jdGlvbih4LCB5KSB7IHRoaXMuX2NvbnRleHQubGluZVRvKHksIHgpOyB9LFxuICBiZXppZXJDdXJ2ZVRvOiBmdW5jdGlvbih4MSwgeTEsIHgyLCB5MiwgeCwgeSkgeyB0aGlzLl9jb250ZXh0LmJlemllckN1cnZlVG8oeTEsIHgxLCB5MiwgeDIsIHksIHgpOyB9XG59O1xuXG5mdW5jdGlvbiBtb25vdG9uZVgoY29udGV4dCkge1xuICByZXR1cm4gbmV3IE1vbm90b25lWChjb250ZXh0KTtcbn1cblxuZnVuY3Rpb24gbW9ub3RvbmVZKGNvbnRleHQpIHtcbiAgcmV0dXJuIG5ldyBNb25vdG9uZVkoY29udGV4dCk7XG59XG5cbmZ1bmN0aW9uIE5hdHVyYWwoY29udGV4dCkge1xuICB0aGlzLl9jb250ZXh0ID0gY29udGV4dDtcbn1cblxuTmF0dXJhbC5wcm90b3R5cGUgPSB7XG4gIGFyZWFTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5fbGluZSA9IDA7XG4gIH0sXG4gIGFyZWFFbmQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2xpbmUgPSBOYU47XG4gIH0sXG4gIGxpbmVTdGFydDogZnVuY3Rpb24oKSB7XG4gICAgdGhpcy5feCA9IFtdO1xuICAgIHRoaXMuX3kgPSBbXTtcbiAgfSxcbiAgbGluZUVuZDogZnVuY3Rpb24oKSB7XG4gICAgdmFyIHggPSB0aGlzLl94LFxuICAgICAgICB5ID0gdGhpcy5feSxcbiAgICAgICAgbiA9IHgubGVuZ3RoO1xuXG4gICAgaWYgKG4pIHtcbiAgICAgIHRoaXMuX2xpbmUgPyB0aGlzLl9jb250ZXh0LmxpbmVUbyh4WzBdLCB5WzBdKSA6IHRoaXMuX2NvbnRleHQubW92ZVRvKHhbMF0sIHlbMF0pO1xuICAgICAgaWYgKG4gPT09IDIpIHtcbiAgICAgICAgdGhpcy5fY29udGV4dC5saW5lVG8oeFsxXSwgeVsxXSk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICB2YXIgcHggPSBjb250cm9sUG9pbnRzKHgpLFxuICAgICAgICAgICAgcHkgPSBjb250cm9sUG9pbnRzKHkpO1xuICAgICAgICBmb3IgKHZhciBpMCA9IDAsIGkxID0gMTsgaTEgPCBuOyArK2kwLCArK2kxKSB7XG4gICAgICAgICAgdGhpcy5fY29udGV4dC5iZXppZXJDdXJ2ZVRvKHB4WzBdW2kwXSwgcHlbMF1baTBdLCBweFsxXVtpMF0sIHB5WzFdW2kwXSwgeFtpMV0sIHlbaTFdKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cblxuICAgIGlmICh0aGlzLl9saW5lIHx8ICh0aGlzLl9saW5lICE9PSAwICYmIG4gPT09IDEpKSB0aGlzLl9jb250ZXh0LmNsb3NlUGF0aCgpO1xuICAgIHRoaXMuX2xpbmUgPSAxIC0gdGhpcy5fbGluZTtcbiAgICB0aGlzLl94ID0gdGhpcy5feSA9IG51bGw7XG4gIH0sXG4gIHBvaW50OiBmdW5jdGlvbih4LCB5KSB7XG4gICAgdGhpcy5feC5wdXNoKCt4KTtcbiAgICB0aGlzLl95LnB1c2goK3kpO1xuICB9XG59O1xuXG4vLyBTZWUgaHR0cHM6Ly93d3cucGFydGljbGVpbmNlbGwuY29tLzIwMTIvYmV6aWVyLXNwbGluZXMvIGZvciBkZXJpdmF0aW9uLlxuZnVuY3Rpb24gY29udHJvbFBvaW50cyh4KSB7XG4gIHZhciBpLFxuICAgICAgbiA9IHgubGVuZ3RoIC0gMSxcbiAgICAgIG0sXG4gICAgICBhID0gbmV3IEFycmF5KG4pLFxuICAgICAgYiA9IG5ldyBBcnJheShuKSxcbiAgICAgIHIgPSBuZXcgQXJyYXkobik7XG4gIGFbMF0gPSAwLCBiWzBdID0gMiwgclswXSA9IHhbMF0gKyAyICogeFsxXTtcbiAgZm9yIChpID0gMTsgaSA8IG4gLSAxOyArK2kpIGFbaV0gPSAxLCBiW2ldID0gNCwgcltpXSA9IDQgKiB4W2ldICsgMiAqIHhbaSArIDFdO1xuICBhW24gLSAxXSA9IDIsIGJbbiAtIDFdID0gNywgcltuIC0gMV0gPSA4ICogeFtuIC0gMV0gKyB4W25dO1xuICBmb3IgKGkgPSAxOyBpIDwgbjsgKytpKSBtID0gYVtpXSAvIGJbaSAtIDFdLCBiW2ldIC09IG0sIHJbaV0gLT0gbSAqIHJbaSAtIDFdO1xuICBhW24gLSAxXSA9IHJbbiAtIDFdIC8gYltuIC0gMV07XG4gIGZvciAoaSA9IG4gLSAyOyBpID49IDA7IC0taSkgYVtpXSA9IChyW2ldIC0gYVtpICsgMV0pIC8gYltpXTtcbiAgYltuIC0gMV0gPSAoeFtuXSArIGFbbiAtIDFdKSAvIDI7XG4gIGZvciAoaSA9IDA7IGkgPCBuIC0gMTsgKytpKSBiW2ldID0gMiAqIHhbaSArIDFdIC0gYVtpICsgMV07XG4gIHJldHVybiBbYSwgYl07XG59XG5cbmZ1bmN0aW9uIG5hdHVyYWwoY29udGV4dCkge1xuICByZXR1cm4gbmV3IE5hdHVyYWwoY29udGV4dCk7XG59XG5cbmZ1bmN0aW9uIFN0ZXAoY29udGV4dCwgdCkge1xuICB0aGlzLl9jb250ZXh0ID0gY29udGV4dDtcbiAgdGhpcy5fdCA9IHQ7XG59XG5cblN0ZXAucHJvdG90eXBlID0ge1xuICBhcmVhU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX2xpbmUgPSAwO1xuICB9LFxuICBhcmVhRW5kOiBmdW5jdGlvbigpIHtcbiAgICB0aGlzLl9saW5lID0gTmFOO1xuICB9LFxuICBsaW5lU3RhcnQ6IGZ1bmN0aW9uKCkge1xuICAgIHRoaXMuX3ggPSB0aGlzLl95ID0gTmFOO1xuICAgIHRoaXMuX3BvaW50ID0gMDtcbiAgfSxcbiAgbGluZUVuZDogZnVuY3Rpb24oKSB7XG4gICAgaWYgKDAgPCB0aGlzLl90ICYmIHRoaXMuX3QgPCAxICYmIHRoaXMuX3BvaW50ID09PSAyKSB0aGlzLl9jb250ZXh0LmxpbmVUbyh0aGlzLl94LCB0aGlzLl95KTtcbiAgICBpZiAodGhpcy5fbGluZSB8fCAodGhpcy5fbGluZSAhPT0gMCAmJiB0aGlzLl9wb2ludCA9PT0gMSkpIHRoaXMuX2NvbnRleHQuY2xvc2VQYXRoKCk7XG4gICAgaWYgKHRoaXMuX2xpbmUgPj0gMCkgdGhpcy5fdCA9IDEgLSB0aGlzLl90LCB0aGlzLl9saW5lID0gMSAtIHRoaXMuX2xpbmU7XG4gIH0sXG4gIHBvaW50OiBmdW5jdGlvbih4LCB5KSB7XG4gICAgeCA9ICt4LCB5ID0gK3k7XG4gICAgc3dpdGNoICh0aGlzLl9wb2ludCkge1xuICAgICAgY2FzZSAwOiB0aGlzLl9wb2ludCA9IDE7IHRoaXMuX2xpbmUgPyB0aGlzLl9jb250ZXh0LmxpbmVUbyh4LCB5KSA6IHRoaXMuX2NvbnRleHQubW92ZVRvKHgsIHkpOyBicmVhaztcbiAgICAgIGNhc2UgMTogdGhpcy5fcG9pbnQgPSAyOyAvLyBwcm9jZWVkXG4gICAgICBkZWZhdWx0OiB7XG4gICAgICAgIGlmICh0aGlzLl90IDw9IDApIHtcbiAgICAgICAgICB0aGlzLl9jb250ZXh0LmxpbmVUbyh0aGlzLl94LCB5KTtcbiAgICAgICAgICB0aGlzLl9jb250ZXh0LmxpbmVUbyh4LCB5KTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICB2YXIgeDEgPSB0aGlzLl94ICogKDEgLSB0aGlzLl90KSArIHggKiB0aGlzLl90O1xuICAgICAgICAgIHRoaXMuX2NvbnRleHQubGluZVRvKHgxLCB0aGlzLl95KTtcbiAgICAgICAgICB0aGlzLl9jb250ZXh0LmxpbmVUbyh4MSwgeSk7XG4gICAgICAgIH1cbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIHRoaXMuX3ggPSB4LCB0aGlzLl95ID0geTtcbiAgfVxufTtcblxuZnVuY3Rpb24gc3RlcChjb250ZXh0KSB7XG4gIHJldHVybiBuZXcgU3RlcChjb250ZXh0LCAwLjUpO1xufVxuXG5mdW5jdGlvbiBzdGVwQmVmb3JlKGNvbnRleHQpIHtcbiAgcmV0dXJuIG5ldyBTdGVwKGNvbnRleHQsIDApO1xufVxuXG5mdW5jdGlvbiBzdGVwQWZ0ZXIoY29udGV4dCkge1xuICByZXR1cm4gbmV3IFN0ZXAoY29udGV4dCwgMSk7XG59XG5cbmZ1bmN0aW9uIG5vbmUkMShzZXJpZXMsIG9yZGVyKSB7XG4gIGlmICghKChuID0gc2VyaWVzLmxlbmd0aCkgPiAxKSkgcmV0dXJuO1xuICBmb3IgKHZhciBpID0gMSwgaiwgczAsIHMxID0gc2VyaWVzW29yZGVyWzBdXSwgbiwgbSA9IHMxLmxlbmd0aDsgaSA8IG47ICsraSkge1xuICAgIHMwID0gczEsIHMxID0gc2VyaWVzW29yZGVyW2ldXTtcbiAgICBmb3IgKGogPSAwOyBqIDwgbTsgKytqKSB7XG4gICAgICBzMVtqXVsxXSArPSBzMVtqXVswXSA9IGlzTmFOKHMwW2pdWzFdKSA/IHMwW2pdWzBdIDogczBbal1bMV07XG4gICAgfVxuICB9XG59XG5cbmZ1bmN0aW9uIG5vbmUoc2VyaWVzKSB7XG4gIHZhciBuID0gc2VyaWVzLmxlbmd0aCwgbyA9IG5ldyBBcnJheShuKTtcbiAgd2hpbGUgKC0tbiA+PSAwKSBvW25dID0gbjtcbiAgcmV0dXJuIG87XG59XG5cbmZ1bmN0aW9uIHN0YWNrVmFsdWUoZCwga2V5KSB7XG4gIHJldHVybiBkW2tleV07XG59XG5cbmZ1bmN0aW9uIHN0YWNrKCkge1xuICB2YXIga2V5cyA9IGNvbnN0YW50KFtdKSxcbiAgICAgIG9yZGVyID0gbm9uZSxcbiAgICAgIG9mZnNldCA9IG5vbmUkMSxcbiAgICAgIHZhbHVlID0gc3RhY2tWYWx1ZTtcblxuICBmdW5jdGlvbiBzdGFjayhkYXRhKSB7XG4gICAgdmFyIGt6ID0ga2V5cy5hcHBseSh0aGlzLCBhcmd1bWVudHMpLFxuICAgICAgICBpLFxuICAgICAgICBtID0gZGF0YS5sZW5ndGgsXG4gICAgICAgIG4gPSBrei5sZW5ndGgsXG4gICAgICAgIHN6ID0gbmV3IEFycmF5KG4pLFxuICAgICAgICBvejtcblxuICAgIGZvciAoaSA9IDA7IGkgPCBuOyArK2kpIHtcbiAgICAgIGZvciAodmFyIGtpID0ga3pbaV0sIHNpID0gc3pbaV0gPSBuZXcgQXJyYXkobSksIGogPSAwLCBzaWo7IGogPCBtOyArK2opIHtcbiAgICAgICAgc2lbal0gPSBzaWogPSBbMCwgK3ZhbHVlKGRhdGFbal0sIGtpLCBqLCBkYXRhKV07XG4gICAgICAgIHNpai5kYXRhID0gZGF0YVtqXTtcbiAgICAgIH1cbiAgICAgIHNpLmtleSA9IGtpO1xuICAgIH1cblxuICAgIGZvciAoaSA9IDAsIG96ID0gb3JkZXIoc3opOyBpIDwgbjsgKytpKSB7XG4gICAgICBzeltveltpXV0uaW5kZXggPSBpO1xuICAgIH1cblxuICAgIG9mZnNldChzeiwgb3opO1xuICAgIHJldHVybiBzejtcbiAgfVxuXG4gIHN0YWNrLmtleXMgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAoa2V5cyA9IHR5cGVvZiBfID09PSBcImZ1bmN0aW9uXCIgPyBfIDogY29uc3RhbnQoc2xpY2UuY2FsbChfKSksIHN0YWNrKSA6IGtleXM7XG4gIH07XG5cbiAgc3RhY2sudmFsdWUgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAodmFsdWUgPSB0eXBlb2YgXyA9PT0gXCJmdW5jdGlvblwiID8gXyA6IGNvbnN0YW50KCtfKSwgc3RhY2spIDogdmFsdWU7XG4gIH07XG5cbiAgc3RhY2sub3JkZXIgPSBmdW5jdGlvbihfKSB7XG4gICAgcmV0dXJuIGFyZ3VtZW50cy5sZW5ndGggPyAob3JkZXIgPSBfID09IG51bGwgPyBub25lIDogdHlwZW9mIF8gPT09IFwiZnVuY3Rpb25cIiA/IF8gOiBjb25zdGFudChzbGljZS5jYWxsKF8pKSwgc3RhY2spIDogb3JkZXI7XG4gIH07XG5cbiAgc3RhY2sub2Zmc2V0ID0gZnVuY3Rpb24oXykge1xuICAgIHJldHVybiBhcmd1bWVudHMubGVuZ3RoID8gKG9mZnNldCA9IF8gPT0gbnVsbCA/IG5vbmUkMSA6IF8sIHN0YWNrKSA6IG9mZnNldDtcbiAgfTtcblxuICByZXR1cm4gc3RhY2s7XG59XG5cbmZ1bmN0aW9uIGV4cGFuZChzZXJpZXMsIG9yZGVyKSB7XG4gIGlmICghKChuID0gc2VyaWVzLmxlbmd0aCkgPiAwKSkgcmV0dXJuO1xuICBmb3IgKHZhciBpLCBuLCBqID0gMCwgbSA9IHNlcmllc1swXS5sZW5ndGgsIHk7IGogPCBtOyArK2opIHtcbiAgICBmb3IgKHkgPSBpID0gMDsgaSA8IG47ICsraSkgeSArPSBzZXJpZXNbaV1bal1bMV0gfHwgMDtcbiAgICBpZiAoeSkgZm9yIChpID0gMDsgaSA8IG47ICsraSkgc2VyaWVzW2ldW2pdWzFdIC89IHk7XG4gIH1cbiAgbm9uZSQxKHNlcmllcywgb3JkZXIpO1xufVxuXG5mdW5jdGlvbiBkaXZlcmdpbmcoc2VyaWVzLCBvcmRlcikge1xuICBpZiAoISgobiA9IHNlcmllcy5sZW5ndGgpID4gMCkpIHJldHVybjtcbiAgZm9yICh2YXIgaSwgaiA9IDAsIGQsIGR5LCB5cCwgeW4sIG4sIG0gPSBzZXJpZXNbb3JkZXJbMF1dLmxlbmd0aDsgaiA8IG07ICsraikge1xuICAgIGZvciAoeXAgPSB5biA9IDAsIGkgPSAwOyBpIDwgbjsgKytpKSB7XG4gICAgICBpZiAoKGR5ID0gKGQgPSBzZXJpZXNbb3JkZXJbaV1dW2pdKVsxXSAtIGRbMF0pID4gMCkge1xuICAgICAgICBkWzBdID0geXAsIGRbMV0gPSB5cCArPSBkeTtcbiAgICAgIH0gZWxzZSBpZiAoZHkgPCAwKSB7XG4gICAgICAgIGRbMV0gPSB5biwgZFswXSA9IHluICs9IGR5O1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgZFswXSA9IDAsIGRbMV0gPSBkeTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cblxuZnVuY3Rpb24gc2lsaG91ZXR0ZShzZXJpZXMsIG9yZGVyKSB7XG4gIGlmICghKChuID0gc2VyaWVzLmxlbmd0aCkgPiAwKSkgcmV0dXJuO1xuICBmb3IgKHZhciBqID0gMCwgczAgPSBzZXJpZXNbb3JkZXJbMF1dLCBuLCBtID0gczAubGVuZ3RoOyBqIDwgbTsgKytqKSB7XG4gICAgZm9yICh2YXIgaSA9IDAsIHkgPSAwOyBpIDwgbjsgKytpKSB5ICs9IHNlcmllc1tpXVtqXVsxXSB8fCAwO1xuICAgIHMwW2pdWzFdICs9IHMwW2pdWzBdID0gLXkgLyAyO1xuICB9XG4gIG5vbmUkMShzZXJpZXMsIG9yZGVyKTtcbn1cblxuZnVuY3Rpb24gd2lnZ2xlKHNlcmllcywgb3JkZXIpIHtcbiAgaWYgKCEoKG4gPSBzZXJpZXMubGVuZ3RoKSA+IDApIHx8ICEoKG0gPSAoczAgPSBzZXJpZXNbb3JkZXJbMF1dKS5sZW5ndGgpID4gMCkpIHJldHVybjtcbiAgZm9yICh2YXIgeSA9IDAsIGogPSAxLCBzMCwgbSwgbjsgaiA8IG07ICsraikge1xuICAgIGZvciAodmFyIGkgPSAwLCBzMSA9IDAsIHMyID0gMDsgaSA8IG47ICsraSkge1xuICAgICAgdmFyIHNpID0gc2VyaWVzW29yZGVyW2ldXSxcbiAgICAgICAgICBzaWowID0gc2lbal1bMV0gfHwgMCxcbiAgICAgICAgICBzaWoxID0gc2lbaiAtIDFdWzFdIHx8IDAsXG4gICAgICAgICAgczMgPSAoc2lqMCAtIHNpajEpIC8gMjtcbiAgICAgIGZvciAodmFyIGsgPSAwOyBrIDwgaTsgKytrKSB7XG4gICAgICAgIHZhciBzayA9IHNlcmllc1tvcmRlcltrXV0sXG4gICAgICAgICAgICBza2owID0gc2tbal1bMV0gfHwgMCxcbiAgICAgICAgICAgIHNrajEgPSBza1tqIC0gMV1bMV0gfHwgMDtcbiAgICAgICAgczMgKz0gc2tqMCAtIHNrajE7XG4gICAgICB9XG4gICAgICBzMSArPSBzaWowLCBzMiArPSBzMyAqIHNpajA7XG4gICAgfVxuICAgIHMwW2ogLSAxXVsxXSArPSBzMFtqIC0gMV1bMF0gPSB5O1xuICAgIGlmIChzMSkgeSAtPSBzMiAvIHMxO1xuICB9XG4gIHMwW2ogLSAxXVsxXSArPSBzMFtqIC0gMV1bMF0gPSB5O1xuICBub25lJDEoc2VyaWVzLCBvcmRlcik7XG59XG5cbmZ1bmN0aW9uIGFwcGVhcmFuY2Uoc2VyaWVzKSB7XG4gIHZhciBwZWFrcyA9IHNlcmllcy5tYXAocGVhayk7XG4gIHJldHVybiBub25lKHNlcmllcykuc29ydChmdW5jdGlvbihhLCBiKSB7IHJldHVybiBwZWFrc1thXSAtIHBlYWtzW2JdOyB9KTtcbn1cblxuZnVuY3Rpb24gcGVhayhzZXJpZXMpIHtcbiAgdmFyIGkgPSAtMSwgaiA9IDAsIG4gPSBzZXJpZXMubGVuZ3RoLCB2aSwgdmogPSAtSW5maW5pdHk7XG4gIHdoaWxlICgrK2kgPCBuKSBpZiAoKHZpID0gK3Nlcmllc1tpXVsxXSkgPiB2aikgdmogPSB2aSwgaiA9IGk7XG4gIHJldHVybiBqO1xufVxuXG5mdW5jdGlvbiBhc2NlbmRpbmcoc2VyaWVzKSB7XG4gIHZhciBzdW1zID0gc2VyaWVzLm1hcChzdW0pO1xuICByZXR1cm4gbm9uZShzZXJpZXMpLnNvcnQoZnVuY3Rpb24oYSwgYikgeyByZXR1cm4gc3Vtc1thXSAtIHN1bXNbYl07IH0pO1xufVxuXG5mdW5jdGlvbiBzdW0oc2VyaWVzKSB7XG4gIHZhciBzID0gMCwgaSA9IC0xLCBuID0gc2VyaWVzLmxlbmd0aCwgdjtcbiAgd2hpbGUgKCsraSA8IG4pIGlmICh2ID0gK3Nlcmllc1tpXVsxXSkgcyArPSB2O1xuICByZXR1cm4gcztcbn1cblxuZnVuY3Rpb24gZGVzY2VuZGluZyhzZXJpZXMpIHtcbiAgcmV0dXJuIGFzY2VuZGluZyhzZXJpZXMpLnJldmVyc2UoKTtcbn1cblxuZnVuY3Rpb24gaW5zaWRlT3V0KHNlcmllcykge1xuICB2YXIgbiA9IHNlcmllcy5sZW5ndGgsXG4gICAgICBpLFxuICAgICAgaixcbiAgICAgIHN1bXMgPSBzZXJpZXMubWFwKHN1bSksXG4gICAgICBvcmRlciA9IGFwcGVhcmFuY2Uoc2VyaWVzKSxcbiAgICAgIHRvcCA9IDAsXG4gICAgICBib3R0b20gPSAwLFxuICAgICAgdG9wcyA9IFtdLFxuICAgICAgYm90dG9tcyA9IFtdO1xuXG4gIGZvciAoaSA9IDA7IGkgPCBuOyArK2kpIHtcbiAgICBqID0gb3JkZXJbaV07XG4gICAgaWYgKHRvcCA8IGJvdHRvbSkge1xuICAgICAgdG9wICs9IHN1bXNbal07XG4gICAgICB0b3BzLnB1c2goaik7XG4gICAgfSBlbHNlIHtcbiAgICAgIGJvdHRvbSArPSBzdW1zW2pdO1xuICAgICAgYm90dG9tcy5wdXNoKGopO1xuICAgIH1cbiAgfVxuXG4gIHJldHVybiBib3R0b21zLnJldmVyc2UoKS5jb25jYXQodG9wcyk7XG59XG5cbmZ1bmN0aW9uIHJldmVyc2Uoc2VyaWVzKSB7XG4gIHJldHVybiBub25lKHNlcmllcykucmV2ZXJzZSgpO1xufVxuXG5leHBvcnRzLmFyYyA9IGFyYztcbmV4cG9ydHMuYXJlYSA9IGFyZWE7XG5leHBvcnRzLmFyZWFSYWRpYWwgPSBhcmVhUmFkaWFsO1xuZXhwb3J0cy5jdXJ2ZUJhc2lzID0gYmFzaXM7XG5leHBvcnRzLmN1cnZlQmFzaXNDbG9zZWQgPSBiYXNpc0Nsb3NlZDtcbmV4cG9ydHMuY3VydmVCYXNpc09wZW4gPSBiYXNpc09wZW47XG5leHBvcnRzLmN1cnZlQnVuZGxlID0gYnVuZGxlO1xuZXhwb3J0cy5jdXJ2ZUNhcmRpbmFsID0gY2FyZGluYWw7XG5leHBvcnRzLmN1cnZlQ2FyZGluYWxDbG9zZWQgPSBjYXJkaW5hbENsb3NlZDtcbmV4cG9ydHMuY3VydmVDYXJkaW5hbE9wZW4gPSBjYXJkaW5hbE9wZW47XG5leHBvcnRzLmN1cnZlQ2F0bXVsbFJvbSA9IGNhdG11bGxSb207XG5leHBvcnRzLmN1cnZlQ2F0bXVsbFJvbUNsb3NlZCA9IGNhdG11bGxSb21DbG9zZWQ7XG5leHBvcnRzLmN1cnZlQ2F0bXVsbFJvbU9wZW4gPSBjYXRtdWxsUm9tT3BlbjtcbmV4cG9ydHMuY3VydmVMaW5lYXIgPSBjdXJ2ZUxpbmVhcjtcbmV4cG9ydHMuY3VydmVMaW5lYXJDbG9zZWQgPSBsaW5lYXJDbG9zZWQ7XG5leHBvcnRzLmN1cnZlTW9ub3RvbmVYID0gbW9ub3RvbmVYO1xuZXhwb3J0cy5jdXJ2ZU1vbm90b25lWSA9IG1vbm90b25lWTtcbmV4cG9ydHMuY3VydmVOYXR1cmFsID0gbmF0dXJhbDtcbmV4cG9ydHMuY3VydmVTdGVwID0gc3RlcDtcbmV4cG9ydHMuY3VydmVTdGVwQWZ0ZXIgPSBzdGVwQWZ0ZXI7XG5leHBvcnRzLmN1cnZlU3RlcEJlZm9yZSA9IHN0ZXBCZWZvcmU7XG5leHBvcnRzLmxpbmUgPSBsaW5lO1xuZXhwb3J0cy5saW5lUmFkaWFsID0gbGluZVJhZGlhbCQxO1xuZXhwb3J0cy5saW5rSG9yaXpvbnRhbCA9IGxpbmtIb3Jpem9udGFsO1xuZXhwb3J0cy5saW5rUmFkaWFsID0gbGlua1JhZGlhbDtcbmV4cG9ydHMubGlua1ZlcnRpY2FsID0gbGlua1ZlcnRpY2FsO1xuZXhwb3J0cy5waWUgPSBwaWU7XG5leHBvcnRzLnBvaW50UmFkaWFsID0gcG9pbnRSYWRpYWw7XG5leHBvcnRzLnJhZGlhbEFyZWEgPSBhcmVhUmFkaWFsO1xuZXhwb3J0cy5yYWRpYWxMaW5lID0gbGluZVJhZGlhbCQxO1xuZXhwb3J0cy5zdGFjayA9IHN0YWNrO1xuZXhwb3J0cy5zdGFja09mZnNldERpdmVyZ2luZyA9IGRpdmVyZ2luZztcbmV4cG9ydHMuc3RhY2tPZmZzZXRFeHBhbmQgPSBleHBhbmQ7XG5leHBvcnRzLnN0YWNrT2Zmc2V0Tm9uZSA9IG5vbmUkMTtcbmV4cG9ydHMuc3RhY2tPZmZzZXRTaWxob3VldHRlID0gc2lsaG91ZXR0ZTtcbmV4cG9ydHMuc3RhY2tPZmZzZXRXaWdnbGUgPSB3aWdnbGU7XG5leHBvcnRzLnN0YWNrT3JkZXJBcHBlYXJhbmNlID0gYXBwZWFyYW5jZTtcbmV4cG9ydHMuc3RhY2tPcmRlckFzY2VuZGluZyA9IGFzY2VuZGluZztcbmV4cG9ydHMuc3RhY2tPcmRlckRlc2NlbmRpbmcgPSBkZXNjZW5kaW5nO1xuZXhwb3J0cy5zdGFja09yZGVySW5zaWRlT3V0ID0gaW5zaWRlT3V0O1xuZXhwb3J0cy5zdGFja09yZGVyTm9uZSA9IG5vbmU7XG5leHBvcnRzLnN0YWNrT3JkZXJSZXZlcnNlID0gcmV2ZXJzZTtcbmV4cG9ydHMuc3ltYm9sID0gc3ltYm9sO1xuZXhwb3J0cy5zeW1ib2xDaXJjbGUgPSBjaXJjbGU7XG5leHBvcnRzLnN5bWJvbENyb3NzID0gY3Jvc3M7XG5leHBvcnRzLnN5bWJvbERpYW1vbmQgPSBkaWFtb25kO1xuZXhwb3J0cy5zeW1ib2xTcXVhcmUgPSBzcXVhcmU7XG5leHBvcnRzLnN5bWJvbFN0YXIgPSBzdGFyO1xuZXhwb3J0cy5zeW1ib2xUcmlhbmdsZSA9IHRyaWFuZ2xlO1xuZXhwb3J0cy5zeW1ib2xXeWUgPSB3eWU7XG5leHBvcnRzLnN5bWJvbHMgPSBzeW1ib2xzO1xuXG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgJ19fZXNNb2R1bGUnLCB7IHZhbHVlOiB0cnVlIH0pO1xuXG59KSk7XG4iLCAiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnXG5pbXBvcnQgdGVzdCBmcm9tICdub2RlOnRlc3QnXG5pbXBvcnQgeyBnZW9tZXRyeSwgbmVhcmVzdCB9IGZyb20gJy4uL3NyYy9mZWF0dXJlcy9maWd1cmVzL2NoYXJ0LWdlb21ldHJ5J1xuaW1wb3J0IHR5cGUgeyBUcmVuZFBvaW50IH0gZnJvbSAnLi4vc3JjL3NoYXJlZC9hcGkvdHlwZXMnXG5cbmNvbnN0IGJveCA9IHsgd2lkdGg6IDM2MCwgaGVpZ2h0OiAyMjAsIGxlZnQ6IDM0LCByaWdodDogNDYsIHRvcDogMTQsIGJvdHRvbTogMTQgfVxuY29uc3QgcG9pbnQgPSAoZm9ybTogbnVtYmVyLCBmb3JtQXZlcmFnZTogbnVtYmVyIHwgbnVsbCA9IG51bGwpID0+XG4gICh7IHJvdW5kSWQ6IFN0cmluZyhmb3JtKSwgZm9ybSwgZm9ybUF2ZXJhZ2UgfSkgYXMgVHJlbmRQb2ludFxuXG50ZXN0KCdiZXR0ZXIgaXMgdXA6IGEgbG93ZXIgZm9ybSBzdGFuZHMgaGlnaGVyJywgKCkgPT4ge1xuICBjb25zdCB7IGRvdHMgfSA9IGdlb21ldHJ5KFtwb2ludCgyMCksIHBvaW50KDEyKV0sIGJveClcbiAgYXNzZXJ0Lm9rKGRvdHNbMV0hLnkgPCBkb3RzWzBdIS55KVxufSlcblxudGVzdCgncm91bmRzIGdvIGZyb20gbGVmdCB0byByaWdodCBpbnNpZGUgdGhlIG1hcmdpbnMnLCAoKSA9PiB7XG4gIGNvbnN0IHsgZG90cywgbGFzdCB9ID0gZ2VvbWV0cnkoW3BvaW50KDIwKSwgcG9pbnQoMTIpLCBwb2ludCgxNSldLCBib3gpXG4gIGFzc2VydC5kZWVwRXF1YWwoW2RvdHNbMF0/LngsIGRvdHNbMl0/LnhdLCBbMzQsIDMxNF0pXG4gIGFzc2VydC5lcXVhbChsYXN0LCBkb3RzWzJdKVxuICBmb3IgKGNvbnN0IGRvdCBvZiBkb3RzKSBhc3NlcnQub2soZG90LnkgPj0gYm94LnRvcCAmJiBkb3QueSA8PSBib3guaGVpZ2h0IC0gYm94LmJvdHRvbSlcbn0pXG5cbnRlc3QoJ29uZSByb3VuZCBpcyBhIGRvdCBpbiB0aGUgbWlkZGxlLCB3aXRob3V0IGEgbGluZScsICgpID0+IHtcbiAgY29uc3QgeyBkb3RzLCBhdmVyYWdlIH0gPSBnZW9tZXRyeShbcG9pbnQoMTgpXSwgYm94KVxuICBhc3NlcnQuZGVlcEVxdWFsKFtkb3RzWzBdPy54LCBhdmVyYWdlXSwgWzE3NCwgJyddKVxufSlcblxudGVzdCgndGhlIGxpbmUgYmVnaW5zIHdoZXJlIGZpdmUgcm91bmRzIGFyZSB0aGVyZSwgYW5kIGlzIG5vdCBzbW9vdGhlZCcsICgpID0+IHtcbiAgY29uc3QgcG9pbnRzID0gWzIwLCAxOSwgMTgsIDE3XS5tYXAoKGZvcm0pID0+IHBvaW50KGZvcm0pKS5jb25jYXQoW3BvaW50KDE2LCAxOCksIHBvaW50KDE1LCAxNyldKVxuICBjb25zdCB7IGF2ZXJhZ2UsIGRvdHMgfSA9IGdlb21ldHJ5KHBvaW50cywgYm94KVxuICBhc3NlcnQubWF0Y2goYXZlcmFnZSwgL15NW1xcZC5dKyxbXFxkLl0rTFtcXGQuXSssW1xcZC5dKyQvKVxuICBhc3NlcnQub2soYXZlcmFnZS5zdGFydHNXaXRoKGBNJHtkb3RzWzRdPy54fWApKVxufSlcblxudGVzdCgnbm8gcm91bmRzIGhhdmUgbm8gZG90cyBhbmQgbm8gdGlja3MnLCAoKSA9PiB7XG4gIGFzc2VydC5kZWVwRXF1YWwoZ2VvbWV0cnkoW10sIGJveCksIHsgZG90czogW10sIGF2ZXJhZ2U6ICcnLCBsYXN0OiB1bmRlZmluZWQsIHRpY2tzOiBbXSB9KVxufSlcblxudGVzdCgnYSB0YXAgcmVhZHMgdGhlIG5lYXJlc3Qgcm91bmQnLCAoKSA9PiB7XG4gIGNvbnN0IHsgZG90cyB9ID0gZ2VvbWV0cnkoW3BvaW50KDIwKSwgcG9pbnQoMTIpLCBwb2ludCgxNSldLCBib3gpXG4gIGFzc2VydC5kZWVwRXF1YWwoXG4gICAgWzAsIDEwMCwgMTgwLCA0MDBdLm1hcCgoeCkgPT4gbmVhcmVzdChkb3RzLCB4KSksXG4gICAgWzAsIDAsIDEsIDJdLFxuICApXG59KVxuIiwgImltcG9ydCB7IHNjYWxlTGluZWFyIH0gZnJvbSAnZDMtc2NhbGUnXG5pbXBvcnQgeyBsaW5lIH0gZnJvbSAnZDMtc2hhcGUnXG5pbXBvcnQgdHlwZSB7IFRyZW5kUG9pbnQgfSBmcm9tICcuLi8uLi9zaGFyZWQvYXBpL3R5cGVzJ1xuXG5leHBvcnQgdHlwZSBEb3QgPSB7IHg6IG51bWJlcjsgeTogbnVtYmVyOyBwb2ludDogVHJlbmRQb2ludCB9XG5leHBvcnQgdHlwZSBHZW9tZXRyeSA9IHtcbiAgZG90czogRG90W11cbiAgLyoqIFRoZSBwYXRoIG9mIHRoZSBmaXZlLXJvdW5kIGF2ZXJhZ2U7IGVtcHR5IGJlbG93IGZpdmUgcm91bmRzLiAqL1xuICBhdmVyYWdlOiBzdHJpbmdcbiAgbGFzdD86IERvdFxuICB0aWNrczogeyB5OiBudW1iZXI7IHZhbHVlOiBudW1iZXIgfVtdXG59XG5cbnR5cGUgQm94ID0geyB3aWR0aDogbnVtYmVyOyBoZWlnaHQ6IG51bWJlcjsgbGVmdDogbnVtYmVyOyByaWdodDogbnVtYmVyOyB0b3A6IG51bWJlcjsgYm90dG9tOiBudW1iZXIgfVxuXG4vKiogV2hlcmUgZXZlcnl0aGluZyBzdGFuZHMuIEEgbG93IGZvcm0gaXMgYSBnb29kIG9uZSwgYW5kIGJldHRlciBpcyB1cHdhcmRzOiB0aGUgc2NhbGUgaXMgdHVybmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdlb21ldHJ5KHBvaW50czogVHJlbmRQb2ludFtdLCBib3g6IEJveCk6IEdlb21ldHJ5IHtcbiAgY29uc3QgdmFsdWVzID0gcG9pbnRzLmZsYXRNYXAoKHBvaW50KSA9PlxuICAgIHBvaW50LmZvcm1BdmVyYWdlID09PSBudWxsID8gW3BvaW50LmZvcm1dIDogW3BvaW50LmZvcm0sIHBvaW50LmZvcm1BdmVyYWdlXSxcbiAgKVxuICBjb25zdCBsb3cgPSBNYXRoLm1pbiguLi52YWx1ZXMpXG4gIGNvbnN0IGhpZ2ggPSBNYXRoLm1heCguLi52YWx1ZXMpXG4gIGNvbnN0IHJvb20gPSBNYXRoLm1heCgxLCAoaGlnaCAtIGxvdykgKiAwLjA4KVxuICBjb25zdCB5ID0gc2NhbGVMaW5lYXIoKVxuICAgIC5kb21haW4oW2xvdyAtIHJvb20sIGhpZ2ggKyByb29tXSlcbiAgICAucmFuZ2UoW2JveC50b3AsIGJveC5oZWlnaHQgLSBib3guYm90dG9tXSlcbiAgY29uc3QgeCA9IHNjYWxlTGluZWFyKClcbiAgICAuZG9tYWluKHBvaW50cy5sZW5ndGggPiAxID8gWzAsIHBvaW50cy5sZW5ndGggLSAxXSA6IFstMSwgMV0pXG4gICAgLnJhbmdlKFtib3gubGVmdCwgYm94LndpZHRoIC0gYm94LnJpZ2h0XSlcbiAgY29uc3QgZG90cyA9IHBvaW50cy5tYXAoKHBvaW50LCBwbGFjZSkgPT4gKHsgeDogeChwbGFjZSksIHk6IHkocG9pbnQuZm9ybSksIHBvaW50IH0pKVxuICBjb25zdCBwYXRoID0gbGluZTx7IHg6IG51bWJlcjsgeTogbnVtYmVyIH0+KClcbiAgICAueCgoZG90KSA9PiBkb3QueClcbiAgICAueSgoZG90KSA9PiBkb3QueSlcbiAgY29uc3QgYXZlcmFnZXMgPSBwb2ludHMuZmxhdE1hcCgocG9pbnQsIHBsYWNlKSA9PlxuICAgIHBvaW50LmZvcm1BdmVyYWdlID09PSBudWxsID8gW10gOiBbeyB4OiB4KHBsYWNlKSwgeTogeShwb2ludC5mb3JtQXZlcmFnZSkgfV0sXG4gIClcbiAgcmV0dXJuIHtcbiAgICBkb3RzLFxuICAgIGF2ZXJhZ2U6IGF2ZXJhZ2VzLmxlbmd0aCA+IDEgPyAocGF0aChhdmVyYWdlcykgPz8gJycpIDogJycsXG4gICAgbGFzdDogZG90c1tkb3RzLmxlbmd0aCAtIDFdLFxuICAgIHRpY2tzOiBwb2ludHMubGVuZ3RoID09PSAwID8gW10gOiB5LnRpY2tzKDQpLm1hcCgodmFsdWUpID0+ICh7IHZhbHVlLCB5OiB5KHZhbHVlKSB9KSksXG4gIH1cbn1cblxuLyoqIFRoZSBkb3QgbmVhcmVzdCB0byBhIHBsYWNlIGFjcm9zcyB0aGUgY2hhcnQuICovXG5leHBvcnQgZnVuY3Rpb24gbmVhcmVzdChkb3RzOiBEb3RbXSwgeDogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IGJlc3QgPSAwXG4gIGRvdHMuZm9yRWFjaCgoZG90LCBwbGFjZSkgPT4ge1xuICAgIGlmIChNYXRoLmFicyhkb3QueCAtIHgpIDwgTWF0aC5hYnMoKGRvdHNbYmVzdF0/LnggPz8gMCkgLSB4KSkgYmVzdCA9IHBsYWNlXG4gIH0pXG4gIHJldHVybiBiZXN0XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7QUFBQTtBQUFBLFdBQU8sZUFBZSxTQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUU1RCxRQUFNLFlBQU4sY0FBd0IsSUFBSTtBQUFBLE1BQzFCLFlBQVksU0FBUyxNQUFNLE9BQU87QUFDaEMsY0FBTTtBQUNOLGVBQU8saUJBQWlCLE1BQU0sRUFBQyxTQUFTLEVBQUMsT0FBTyxvQkFBSSxJQUFJLEVBQUMsR0FBRyxNQUFNLEVBQUMsT0FBTyxJQUFHLEVBQUMsQ0FBQztBQUMvRSxZQUFJLFdBQVc7QUFBTSxxQkFBVyxDQUFDQSxNQUFLLEtBQUssS0FBSztBQUFTLGlCQUFLLElBQUlBLE1BQUssS0FBSztBQUFBLE1BQzlFO0FBQUEsTUFDQSxJQUFJLEtBQUs7QUFDUCxlQUFPLE1BQU0sSUFBSSxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQUEsTUFDeEM7QUFBQSxNQUNBLElBQUksS0FBSztBQUNQLGVBQU8sTUFBTSxJQUFJLFdBQVcsTUFBTSxHQUFHLENBQUM7QUFBQSxNQUN4QztBQUFBLE1BQ0EsSUFBSSxLQUFLLE9BQU87QUFDZCxlQUFPLE1BQU0sSUFBSSxXQUFXLE1BQU0sR0FBRyxHQUFHLEtBQUs7QUFBQSxNQUMvQztBQUFBLE1BQ0EsT0FBTyxLQUFLO0FBQ1YsZUFBTyxNQUFNLE9BQU8sY0FBYyxNQUFNLEdBQUcsQ0FBQztBQUFBLE1BQzlDO0FBQUEsSUFDRjtBQUVBLFFBQU0sWUFBTixjQUF3QixJQUFJO0FBQUEsTUFDMUIsWUFBWSxRQUFRLE1BQU0sT0FBTztBQUMvQixjQUFNO0FBQ04sZUFBTyxpQkFBaUIsTUFBTSxFQUFDLFNBQVMsRUFBQyxPQUFPLG9CQUFJLElBQUksRUFBQyxHQUFHLE1BQU0sRUFBQyxPQUFPLElBQUcsRUFBQyxDQUFDO0FBQy9FLFlBQUksVUFBVTtBQUFNLHFCQUFXLFNBQVM7QUFBUSxpQkFBSyxJQUFJLEtBQUs7QUFBQSxNQUNoRTtBQUFBLE1BQ0EsSUFBSSxPQUFPO0FBQ1QsZUFBTyxNQUFNLElBQUksV0FBVyxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQzFDO0FBQUEsTUFDQSxJQUFJLE9BQU87QUFDVCxlQUFPLE1BQU0sSUFBSSxXQUFXLE1BQU0sS0FBSyxDQUFDO0FBQUEsTUFDMUM7QUFBQSxNQUNBLE9BQU8sT0FBTztBQUNaLGVBQU8sTUFBTSxPQUFPLGNBQWMsTUFBTSxLQUFLLENBQUM7QUFBQSxNQUNoRDtBQUFBLElBQ0Y7QUFFQSxhQUFTLFdBQVcsRUFBQyxTQUFTLEtBQUksR0FBRyxPQUFPO0FBQzFDLFlBQU0sTUFBTSxLQUFLLEtBQUs7QUFDdEIsYUFBTyxRQUFRLElBQUksR0FBRyxJQUFJLFFBQVEsSUFBSSxHQUFHLElBQUk7QUFBQSxJQUMvQztBQUVBLGFBQVMsV0FBVyxFQUFDLFNBQVMsS0FBSSxHQUFHLE9BQU87QUFDMUMsWUFBTSxNQUFNLEtBQUssS0FBSztBQUN0QixVQUFJLFFBQVEsSUFBSSxHQUFHO0FBQUcsZUFBTyxRQUFRLElBQUksR0FBRztBQUM1QyxjQUFRLElBQUksS0FBSyxLQUFLO0FBQ3RCLGFBQU87QUFBQSxJQUNUO0FBRUEsYUFBUyxjQUFjLEVBQUMsU0FBUyxLQUFJLEdBQUcsT0FBTztBQUM3QyxZQUFNLE1BQU0sS0FBSyxLQUFLO0FBQ3RCLFVBQUksUUFBUSxJQUFJLEdBQUcsR0FBRztBQUNwQixnQkFBUSxRQUFRLElBQUksR0FBRztBQUN2QixnQkFBUSxPQUFPLEdBQUc7QUFBQSxNQUNwQjtBQUNBLGFBQU87QUFBQSxJQUNUO0FBRUEsYUFBUyxNQUFNLE9BQU87QUFDcEIsYUFBTyxVQUFVLFFBQVEsT0FBTyxVQUFVLFdBQVcsTUFBTSxRQUFRLElBQUk7QUFBQSxJQUN6RTtBQUVBLFlBQVEsWUFBWTtBQUNwQixZQUFRLFlBQVk7QUFBQTtBQUFBOzs7QUNqRXBCLElBQUFDLGdCQUFBO0FBQUE7QUFBQSxXQUFPLGVBQWUsU0FBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFFNUQsUUFBSSxZQUFZO0FBRWhCLGFBQVMsVUFBVSxHQUFHLEdBQUc7QUFDdkIsYUFBTyxLQUFLLFFBQVEsS0FBSyxPQUFPLE1BQU0sSUFBSSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLElBQUk7QUFBQSxJQUM5RTtBQUVBLGFBQVMsV0FBVyxHQUFHLEdBQUc7QUFDeEIsYUFBTyxLQUFLLFFBQVEsS0FBSyxPQUFPLE1BQzVCLElBQUksSUFBSSxLQUNSLElBQUksSUFBSSxJQUNSLEtBQUssSUFBSSxJQUNUO0FBQUEsSUFDTjtBQUVBLGFBQVMsU0FBUyxHQUFHO0FBQ25CLFVBQUksVUFBVSxVQUFVO0FBT3hCLFVBQUksRUFBRSxXQUFXLEdBQUc7QUFDbEIsbUJBQVc7QUFDWCxtQkFBVyxDQUFDLEdBQUcsTUFBTSxVQUFVLEVBQUUsQ0FBQyxHQUFHLENBQUM7QUFDdEMsZ0JBQVEsQ0FBQyxHQUFHLE1BQU0sRUFBRSxDQUFDLElBQUk7QUFBQSxNQUMzQixPQUFPO0FBQ0wsbUJBQVcsTUFBTSxhQUFhLE1BQU0sYUFBYSxJQUFJO0FBQ3JELG1CQUFXO0FBQ1gsZ0JBQVE7QUFBQSxNQUNWO0FBRUEsZUFBUyxLQUFLLEdBQUcsR0FBRyxLQUFLLEdBQUcsS0FBSyxFQUFFLFFBQVE7QUFDekMsWUFBSSxLQUFLLElBQUk7QUFDWCxjQUFJLFNBQVMsR0FBRyxDQUFDLE1BQU07QUFBRyxtQkFBTztBQUNqQyxhQUFHO0FBQ0Qsa0JBQU0sTUFBTyxLQUFLLE9BQVE7QUFDMUIsZ0JBQUksU0FBUyxFQUFFLEdBQUcsR0FBRyxDQUFDLElBQUk7QUFBRyxtQkFBSyxNQUFNO0FBQUE7QUFDbkMsbUJBQUs7QUFBQSxVQUNaLFNBQVMsS0FBSztBQUFBLFFBQ2hCO0FBQ0EsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLE1BQU0sR0FBRyxHQUFHLEtBQUssR0FBRyxLQUFLLEVBQUUsUUFBUTtBQUMxQyxZQUFJLEtBQUssSUFBSTtBQUNYLGNBQUksU0FBUyxHQUFHLENBQUMsTUFBTTtBQUFHLG1CQUFPO0FBQ2pDLGFBQUc7QUFDRCxrQkFBTSxNQUFPLEtBQUssT0FBUTtBQUMxQixnQkFBSSxTQUFTLEVBQUUsR0FBRyxHQUFHLENBQUMsS0FBSztBQUFHLG1CQUFLLE1BQU07QUFBQTtBQUNwQyxtQkFBSztBQUFBLFVBQ1osU0FBUyxLQUFLO0FBQUEsUUFDaEI7QUFDQSxlQUFPO0FBQUEsTUFDVDtBQUVBLGVBQVMsT0FBTyxHQUFHLEdBQUcsS0FBSyxHQUFHLEtBQUssRUFBRSxRQUFRO0FBQzNDLGNBQU0sSUFBSSxLQUFLLEdBQUcsR0FBRyxJQUFJLEtBQUssQ0FBQztBQUMvQixlQUFPLElBQUksTUFBTSxNQUFNLEVBQUUsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksSUFBSSxJQUFJO0FBQUEsTUFDbEU7QUFFQSxhQUFPLEVBQUMsTUFBTSxRQUFRLE1BQUs7QUFBQSxJQUM3QjtBQUVBLGFBQVMsT0FBTztBQUNkLGFBQU87QUFBQSxJQUNUO0FBRUEsYUFBUyxPQUFPLEdBQUc7QUFDakIsYUFBTyxNQUFNLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDN0I7QUFFQSxjQUFVLFFBQVEsUUFBUSxTQUFTO0FBQ2pDLFVBQUksWUFBWSxRQUFXO0FBQ3pCLGlCQUFTLFNBQVMsUUFBUTtBQUN4QixjQUFJLFNBQVMsU0FBUyxRQUFRLENBQUMsVUFBVSxPQUFPO0FBQzlDLGtCQUFNO0FBQUEsVUFDUjtBQUFBLFFBQ0Y7QUFBQSxNQUNGLE9BQU87QUFDTCxZQUFJQyxTQUFRO0FBQ1osaUJBQVMsU0FBUyxRQUFRO0FBQ3hCLGVBQUssUUFBUSxRQUFRLE9BQU8sRUFBRUEsUUFBTyxNQUFNLE1BQU0sU0FBUyxRQUFRLENBQUMsVUFBVSxPQUFPO0FBQ2xGLGtCQUFNO0FBQUEsVUFDUjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUVBLFFBQU0sa0JBQWtCLFNBQVMsU0FBUztBQUMxQyxRQUFNLGNBQWMsZ0JBQWdCO0FBQ3BDLFFBQU0sYUFBYSxnQkFBZ0I7QUFDbkMsUUFBTSxlQUFlLFNBQVMsTUFBTSxFQUFFO0FBRXRDLGFBQVMsS0FBSyxRQUFRLEdBQUc7QUFDdkIsVUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNO0FBQUksY0FBTSxJQUFJLFdBQVcsV0FBVztBQUN0RCxVQUFJQyxVQUFTLE9BQU87QUFDcEIsVUFBSSxHQUFHQSxVQUFTLEtBQUssTUFBTUEsT0FBTSxNQUFNO0FBQUksY0FBTSxJQUFJLFdBQVcsZ0JBQWdCO0FBQ2hGLFVBQUksQ0FBQ0EsV0FBVSxDQUFDO0FBQUcsZUFBTztBQUMxQixZQUFNQyxRQUFPLE1BQU0sQ0FBQztBQUNwQixZQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLE1BQUFBLE1BQUssUUFBUSxNQUFNLEdBQUdELFNBQVEsQ0FBQztBQUMvQixNQUFBQyxNQUFLLE1BQU0sUUFBUSxHQUFHRCxTQUFRLENBQUM7QUFDL0IsTUFBQUMsTUFBSyxRQUFRLE1BQU0sR0FBR0QsU0FBUSxDQUFDO0FBQy9CLGFBQU87QUFBQSxJQUNUO0FBRUEsUUFBTSxRQUFRLE1BQU0sS0FBSztBQUV6QixRQUFNLFlBQVksTUFBTSxVQUFVO0FBRWxDLGFBQVMsTUFBTUMsT0FBTTtBQUNuQixhQUFPLFNBQVMsTUFBTSxJQUFJLEtBQUssSUFBSTtBQUNqQyxZQUFJLEdBQUcsS0FBSyxDQUFDLE9BQU87QUFBSSxnQkFBTSxJQUFJLFdBQVcsWUFBWTtBQUN6RCxZQUFJLEdBQUcsS0FBSyxDQUFDLE9BQU87QUFBSSxnQkFBTSxJQUFJLFdBQVcsWUFBWTtBQUN6RCxZQUFJLEVBQUMsTUFBTSxRQUFRLE9BQU8sT0FBTSxJQUFJO0FBQ3BDLFlBQUksR0FBRyxRQUFRLEtBQUssTUFBTSxLQUFLLE1BQU07QUFBSSxnQkFBTSxJQUFJLFdBQVcsZUFBZTtBQUM3RSxZQUFJLEdBQUcsU0FBUyxLQUFLLE1BQU0sV0FBVyxTQUFZLFNBQVMsT0FBTyxTQUFTLEtBQUssTUFBTTtBQUFJLGdCQUFNLElBQUksV0FBVyxnQkFBZ0I7QUFDL0gsWUFBSSxDQUFDLFNBQVMsQ0FBQyxVQUFXLENBQUMsTUFBTSxDQUFDO0FBQUssaUJBQU87QUFDOUMsY0FBTSxRQUFRLE1BQU1BLE1BQUssRUFBRTtBQUMzQixjQUFNLFFBQVEsTUFBTUEsTUFBSyxFQUFFO0FBQzNCLGNBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsWUFBSSxTQUFTLE9BQU87QUFDbEIsZ0JBQU0sT0FBTyxNQUFNLFFBQVEsT0FBTyxNQUFNO0FBQ3hDLGdCQUFNLE9BQU8sUUFBUSxNQUFNLE9BQU8sTUFBTTtBQUN4QyxnQkFBTSxPQUFPLE1BQU0sUUFBUSxPQUFPLE1BQU07QUFDeEMsZ0JBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxNQUFNO0FBQ3hDLGdCQUFNLE9BQU8sTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUN4QyxnQkFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLE1BQU07QUFBQSxRQUMxQyxXQUFXLE9BQU87QUFDaEIsZ0JBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxNQUFNO0FBQ3hDLGdCQUFNLE9BQU8sTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUN4QyxnQkFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLE1BQU07QUFBQSxRQUMxQyxXQUFXLE9BQU87QUFDaEIsZ0JBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxNQUFNO0FBQ3hDLGdCQUFNLE9BQU8sTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUN4QyxnQkFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLE1BQU07QUFBQSxRQUMxQztBQUNBLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUVBLGFBQVMsTUFBTUEsT0FBTSxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQy9CLGVBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxHQUFHLElBQUksS0FBSTtBQUNqQyxRQUFBQSxNQUFLLEdBQUcsR0FBRyxHQUFHLEtBQUssR0FBRyxDQUFDO0FBQUEsTUFDekI7QUFBQSxJQUNGO0FBRUEsYUFBUyxNQUFNQSxPQUFNLEdBQUcsR0FBRyxHQUFHLEdBQUc7QUFDL0IsZUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEdBQUcsSUFBSSxHQUFHLEVBQUUsR0FBRztBQUNyQyxRQUFBQSxNQUFLLEdBQUcsR0FBRyxHQUFHLElBQUksR0FBRyxDQUFDO0FBQUEsTUFDeEI7QUFBQSxJQUNGO0FBRUEsYUFBUyxXQUFXLFFBQVE7QUFDMUIsWUFBTUEsUUFBTyxNQUFNLE1BQU07QUFDekIsYUFBTyxDQUFDLEdBQUcsR0FBRyxPQUFPLE1BQU0sU0FBUztBQUNsQyxrQkFBVSxHQUFHLFNBQVMsR0FBRyxTQUFTO0FBQ2xDLFFBQUFBLE1BQUssR0FBRyxHQUFHLFFBQVEsR0FBRyxPQUFPLEdBQUcsSUFBSTtBQUNwQyxRQUFBQSxNQUFLLEdBQUcsR0FBRyxRQUFRLEdBQUcsT0FBTyxHQUFHLElBQUk7QUFDcEMsUUFBQUEsTUFBSyxHQUFHLEdBQUcsUUFBUSxHQUFHLE9BQU8sR0FBRyxJQUFJO0FBQ3BDLFFBQUFBLE1BQUssR0FBRyxHQUFHLFFBQVEsR0FBRyxPQUFPLEdBQUcsSUFBSTtBQUFBLE1BQ3RDO0FBQUEsSUFDRjtBQVFBLGFBQVMsTUFBTSxRQUFRO0FBQ3JCLFlBQU0sVUFBVSxLQUFLLE1BQU0sTUFBTTtBQUNqQyxVQUFJLFlBQVk7QUFBUSxlQUFPLE1BQU0sTUFBTTtBQUMzQyxZQUFNLElBQUksU0FBUztBQUNuQixZQUFNLElBQUksSUFBSSxTQUFTO0FBQ3ZCLGFBQU8sQ0FBQyxHQUFHLEdBQUcsT0FBTyxNQUFNLFNBQVM7QUFDbEMsWUFBSSxHQUFHLFFBQVEsU0FBUztBQUFRO0FBQ2hDLFlBQUlDLE9BQU0sVUFBVSxFQUFFLEtBQUs7QUFDM0IsY0FBTSxLQUFLLE9BQU87QUFDbEIsY0FBTSxLQUFLLEtBQUs7QUFDaEIsaUJBQVMsSUFBSSxPQUFPLElBQUksUUFBUSxJQUFJLElBQUksR0FBRyxLQUFLLE1BQU07QUFDcEQsVUFBQUEsUUFBTyxFQUFFLEtBQUssSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLFFBQzVCO0FBQ0EsaUJBQVMsSUFBSSxPQUFPLElBQUksTUFBTSxLQUFLLEdBQUcsS0FBSyxNQUFNO0FBQy9DLFVBQUFBLFFBQU8sRUFBRSxLQUFLLElBQUksTUFBTSxJQUFJLEVBQUUsQ0FBQztBQUMvQixZQUFFLENBQUMsS0FBS0EsT0FBTSxLQUFLLEVBQUUsS0FBSyxJQUFJLE9BQU8sSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLEtBQUssSUFBSSxNQUFNLElBQUksRUFBRSxDQUFDLE1BQU07QUFDOUUsVUFBQUEsUUFBTyxFQUFFLEtBQUssSUFBSSxPQUFPLElBQUksRUFBRSxDQUFDO0FBQUEsUUFDbEM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUdBLGFBQVMsTUFBTSxRQUFRO0FBQ3JCLFlBQU0sSUFBSSxJQUFJLFNBQVM7QUFDdkIsYUFBTyxDQUFDLEdBQUcsR0FBRyxPQUFPLE1BQU0sU0FBUztBQUNsQyxZQUFJLEdBQUcsUUFBUSxTQUFTO0FBQVE7QUFDaEMsWUFBSUEsT0FBTSxTQUFTLEVBQUUsS0FBSztBQUMxQixjQUFNLElBQUksT0FBTztBQUNqQixpQkFBUyxJQUFJLE9BQU8sSUFBSSxRQUFRLEdBQUcsSUFBSSxHQUFHLEtBQUssTUFBTTtBQUNuRCxVQUFBQSxRQUFPLEVBQUUsS0FBSyxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsUUFDNUI7QUFDQSxpQkFBUyxJQUFJLE9BQU8sSUFBSSxNQUFNLEtBQUssR0FBRyxLQUFLLE1BQU07QUFDL0MsVUFBQUEsUUFBTyxFQUFFLEtBQUssSUFBSSxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQzlCLFlBQUUsQ0FBQyxJQUFJQSxPQUFNO0FBQ2IsVUFBQUEsUUFBTyxFQUFFLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQyxDQUFDO0FBQUEsUUFDakM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUVBLGFBQVMsTUFBTSxRQUFRLFNBQVM7QUFDOUIsVUFBSUMsU0FBUTtBQUNaLFVBQUksWUFBWSxRQUFXO0FBQ3pCLGlCQUFTLFNBQVMsUUFBUTtBQUN4QixjQUFJLFNBQVMsU0FBUyxRQUFRLENBQUMsVUFBVSxPQUFPO0FBQzlDLGNBQUVBO0FBQUEsVUFDSjtBQUFBLFFBQ0Y7QUFBQSxNQUNGLE9BQU87QUFDTCxZQUFJSixTQUFRO0FBQ1osaUJBQVMsU0FBUyxRQUFRO0FBQ3hCLGVBQUssUUFBUSxRQUFRLE9BQU8sRUFBRUEsUUFBTyxNQUFNLE1BQU0sU0FBUyxRQUFRLENBQUMsVUFBVSxPQUFPO0FBQ2xGLGNBQUVJO0FBQUEsVUFDSjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0EsYUFBT0E7QUFBQSxJQUNUO0FBRUEsYUFBUyxTQUFTQyxRQUFPO0FBQ3ZCLGFBQU9BLE9BQU0sU0FBUztBQUFBLElBQ3hCO0FBRUEsYUFBUyxNQUFNSixTQUFRO0FBQ3JCLGFBQU8sRUFBRUEsVUFBUztBQUFBLElBQ3BCO0FBRUEsYUFBUyxTQUFTLFFBQVE7QUFDeEIsYUFBTyxPQUFPLFdBQVcsWUFBWSxZQUFZLFNBQVMsU0FBUyxNQUFNLEtBQUssTUFBTTtBQUFBLElBQ3RGO0FBRUEsYUFBUyxRQUFRSyxTQUFRO0FBQ3ZCLGFBQU8sWUFBVUEsUUFBTyxHQUFHLE1BQU07QUFBQSxJQUNuQztBQUVBLGFBQVMsU0FBUyxRQUFRO0FBQ3hCLFlBQU1BLFVBQVMsT0FBTyxPQUFPLE9BQU8sU0FBUyxDQUFDLE1BQU0sY0FBYyxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBQ3RGLGVBQVMsT0FBTyxJQUFJLFFBQVE7QUFDNUIsWUFBTSxVQUFVLE9BQU8sSUFBSSxRQUFRO0FBQ25DLFlBQU0sSUFBSSxPQUFPLFNBQVM7QUFDMUIsWUFBTU4sU0FBUSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxDQUFDO0FBQ3JDLFlBQU0sVUFBVSxDQUFDO0FBQ2pCLFVBQUksSUFBSSxLQUFLLFFBQVEsS0FBSyxLQUFLO0FBQUcsZUFBTztBQUN6QyxhQUFPLE1BQU07QUFDWCxnQkFBUSxLQUFLQSxPQUFNLElBQUksQ0FBQ08sSUFBR0MsT0FBTSxPQUFPQSxFQUFDLEVBQUVELEVBQUMsQ0FBQyxDQUFDO0FBQzlDLFlBQUksSUFBSTtBQUNSLGVBQU8sRUFBRVAsT0FBTSxDQUFDLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFDaEMsY0FBSSxNQUFNO0FBQUcsbUJBQU9NLFVBQVMsUUFBUSxJQUFJQSxPQUFNLElBQUk7QUFDbkQsVUFBQU4sT0FBTSxHQUFHLElBQUk7QUFBQSxRQUNmO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFFQSxhQUFTLE9BQU8sUUFBUSxTQUFTO0FBQy9CLFVBQUlHLE9BQU0sR0FBR0gsU0FBUTtBQUNyQixhQUFPLGFBQWEsS0FBSyxRQUFRLFlBQVksU0FDekMsT0FBTUcsUUFBTyxDQUFDLEtBQUssSUFDbkIsT0FBTUEsUUFBTyxDQUFDLFFBQVEsR0FBR0gsVUFBUyxNQUFNLEtBQUssQ0FBRTtBQUFBLElBQ3JEO0FBRUEsYUFBUyxTQUFTLFFBQVEsU0FBUztBQUNqQyxVQUFJSSxTQUFRO0FBQ1osVUFBSTtBQUNKLFVBQUlLLFFBQU87QUFDWCxVQUFJTixPQUFNO0FBQ1YsVUFBSSxZQUFZLFFBQVc7QUFDekIsaUJBQVMsU0FBUyxRQUFRO0FBQ3hCLGNBQUksU0FBUyxTQUFTLFFBQVEsQ0FBQyxVQUFVLE9BQU87QUFDOUMsb0JBQVEsUUFBUU07QUFDaEIsWUFBQUEsU0FBUSxRQUFRLEVBQUVMO0FBQ2xCLFlBQUFELFFBQU8sU0FBUyxRQUFRTTtBQUFBLFVBQzFCO0FBQUEsUUFDRjtBQUFBLE1BQ0YsT0FBTztBQUNMLFlBQUlULFNBQVE7QUFDWixpQkFBUyxTQUFTLFFBQVE7QUFDeEIsZUFBSyxRQUFRLFFBQVEsT0FBTyxFQUFFQSxRQUFPLE1BQU0sTUFBTSxTQUFTLFFBQVEsQ0FBQyxVQUFVLE9BQU87QUFDbEYsb0JBQVEsUUFBUVM7QUFDaEIsWUFBQUEsU0FBUSxRQUFRLEVBQUVMO0FBQ2xCLFlBQUFELFFBQU8sU0FBUyxRQUFRTTtBQUFBLFVBQzFCO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxVQUFJTCxTQUFRO0FBQUcsZUFBT0QsUUFBT0MsU0FBUTtBQUFBLElBQ3ZDO0FBRUEsYUFBUyxVQUFVLFFBQVEsU0FBUztBQUNsQyxZQUFNLElBQUksU0FBUyxRQUFRLE9BQU87QUFDbEMsYUFBTyxJQUFJLEtBQUssS0FBSyxDQUFDLElBQUk7QUFBQSxJQUM1QjtBQUVBLGFBQVMsT0FBTyxRQUFRLFNBQVM7QUFDL0IsVUFBSU07QUFDSixVQUFJQztBQUNKLFVBQUksWUFBWSxRQUFXO0FBQ3pCLG1CQUFXLFNBQVMsUUFBUTtBQUMxQixjQUFJLFNBQVMsTUFBTTtBQUNqQixnQkFBSUQsU0FBUSxRQUFXO0FBQ3JCLGtCQUFJLFNBQVM7QUFBTyxnQkFBQUEsT0FBTUMsT0FBTTtBQUFBLFlBQ2xDLE9BQU87QUFDTCxrQkFBSUQsT0FBTTtBQUFPLGdCQUFBQSxPQUFNO0FBQ3ZCLGtCQUFJQyxPQUFNO0FBQU8sZ0JBQUFBLE9BQU07QUFBQSxZQUN6QjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQUEsTUFDRixPQUFPO0FBQ0wsWUFBSVgsU0FBUTtBQUNaLGlCQUFTLFNBQVMsUUFBUTtBQUN4QixlQUFLLFFBQVEsUUFBUSxPQUFPLEVBQUVBLFFBQU8sTUFBTSxNQUFNLE1BQU07QUFDckQsZ0JBQUlVLFNBQVEsUUFBVztBQUNyQixrQkFBSSxTQUFTO0FBQU8sZ0JBQUFBLE9BQU1DLE9BQU07QUFBQSxZQUNsQyxPQUFPO0FBQ0wsa0JBQUlELE9BQU07QUFBTyxnQkFBQUEsT0FBTTtBQUN2QixrQkFBSUMsT0FBTTtBQUFPLGdCQUFBQSxPQUFNO0FBQUEsWUFDekI7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxhQUFPLENBQUNELE1BQUtDLElBQUc7QUFBQSxJQUNsQjtBQUdBLFFBQU0sUUFBTixNQUFZO0FBQUEsTUFDVixjQUFjO0FBQ1osYUFBSyxZQUFZLElBQUksYUFBYSxFQUFFO0FBQ3BDLGFBQUssS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUNBLElBQUksR0FBRztBQUNMLGNBQU0sSUFBSSxLQUFLO0FBQ2YsWUFBSSxJQUFJO0FBQ1IsaUJBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLO0FBQzFDLGdCQUFNLElBQUksRUFBRSxDQUFDLEdBQ1gsS0FBSyxJQUFJLEdBQ1QsS0FBSyxLQUFLLElBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxDQUFDLElBQUksS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLO0FBQzVELGNBQUk7QUFBSSxjQUFFLEdBQUcsSUFBSTtBQUNqQixjQUFJO0FBQUEsUUFDTjtBQUNBLFVBQUUsQ0FBQyxJQUFJO0FBQ1AsYUFBSyxLQUFLLElBQUk7QUFDZCxlQUFPO0FBQUEsTUFDVDtBQUFBLE1BQ0EsVUFBVTtBQUNSLGNBQU0sSUFBSSxLQUFLO0FBQ2YsWUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLEdBQUcsSUFBSSxLQUFLO0FBQ2hDLFlBQUksSUFBSSxHQUFHO0FBQ1QsZUFBSyxFQUFFLEVBQUUsQ0FBQztBQUNWLGlCQUFPLElBQUksR0FBRztBQUNaLGdCQUFJO0FBQ0osZ0JBQUksRUFBRSxFQUFFLENBQUM7QUFDVCxpQkFBSyxJQUFJO0FBQ1QsaUJBQUssS0FBSyxLQUFLO0FBQ2YsZ0JBQUk7QUFBSTtBQUFBLFVBQ1Y7QUFDQSxjQUFJLElBQUksTUFBTyxLQUFLLEtBQUssRUFBRSxJQUFJLENBQUMsSUFBSSxLQUFPLEtBQUssS0FBSyxFQUFFLElBQUksQ0FBQyxJQUFJLElBQUs7QUFDbkUsZ0JBQUksS0FBSztBQUNULGdCQUFJLEtBQUs7QUFDVCxnQkFBSSxLQUFLLElBQUk7QUFBSSxtQkFBSztBQUFBLFVBQ3hCO0FBQUEsUUFDRjtBQUNBLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUVBLGFBQVMsS0FBSyxRQUFRLFNBQVM7QUFDN0IsWUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixVQUFJLFlBQVksUUFBVztBQUN6QixpQkFBUyxTQUFTLFFBQVE7QUFDeEIsY0FBSSxRQUFRLENBQUMsT0FBTztBQUNsQixrQkFBTSxJQUFJLEtBQUs7QUFBQSxVQUNqQjtBQUFBLFFBQ0Y7QUFBQSxNQUNGLE9BQU87QUFDTCxZQUFJWCxTQUFRO0FBQ1osaUJBQVMsU0FBUyxRQUFRO0FBQ3hCLGNBQUksUUFBUSxDQUFDLFFBQVEsT0FBTyxFQUFFQSxRQUFPLE1BQU0sR0FBRztBQUM1QyxrQkFBTSxJQUFJLEtBQUs7QUFBQSxVQUNqQjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0EsYUFBTyxDQUFDO0FBQUEsSUFDVjtBQUVBLGFBQVMsUUFBUSxRQUFRLFNBQVM7QUFDaEMsWUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixVQUFJQSxTQUFRO0FBQ1osYUFBTyxhQUFhO0FBQUEsUUFBSztBQUFBLFFBQVEsWUFBWSxTQUN2QyxPQUFLLE1BQU0sSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUN0QixPQUFLLE1BQU0sSUFBSSxDQUFDLFFBQVEsR0FBRyxFQUFFQSxRQUFPLE1BQU0sS0FBSyxDQUFDO0FBQUEsTUFDdEQ7QUFBQSxJQUNGO0FBRUEsYUFBUyxTQUFTLEdBQUc7QUFDbkIsYUFBTztBQUFBLElBQ1Q7QUFFQSxhQUFTLE1BQU0sV0FBVyxNQUFNO0FBQzlCLGFBQU8sS0FBSyxRQUFRLFVBQVUsVUFBVSxJQUFJO0FBQUEsSUFDOUM7QUFFQSxhQUFTLE9BQU8sV0FBVyxNQUFNO0FBQy9CLGFBQU8sS0FBSyxRQUFRLE1BQU0sTUFBTSxVQUFVLElBQUk7QUFBQSxJQUNoRDtBQUVBLGFBQVMsVUFBVVksU0FBUSxNQUFNO0FBQy9CLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDM0MsUUFBQUEsVUFBU0EsUUFBTyxRQUFRLE9BQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sQ0FBQyxHQUFHLEdBQUcsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUFBLE1BQ2hGO0FBQ0EsYUFBT0E7QUFBQSxJQUNUO0FBRUEsYUFBUyxVQUFVLFdBQVcsTUFBTTtBQUNsQyxhQUFPLFVBQVUsT0FBTyxRQUFRLEdBQUcsSUFBSSxHQUFHLElBQUk7QUFBQSxJQUNoRDtBQUVBLGFBQVMsV0FBVyxRQUFRTixZQUFXLE1BQU07QUFDM0MsYUFBTyxVQUFVLFFBQVEsUUFBUUEsU0FBUSxHQUFHLElBQUksR0FBRyxJQUFJO0FBQUEsSUFDekQ7QUFFQSxhQUFTLE9BQU8sUUFBUUEsWUFBVyxNQUFNO0FBQ3ZDLGFBQU8sS0FBSyxRQUFRLFVBQVVBLFNBQVEsSUFBSTtBQUFBLElBQzVDO0FBRUEsYUFBUyxRQUFRLFFBQVFBLFlBQVcsTUFBTTtBQUN4QyxhQUFPLEtBQUssUUFBUSxNQUFNLE1BQU1BLFNBQVEsSUFBSTtBQUFBLElBQzlDO0FBRUEsYUFBUyxNQUFNLFdBQVcsTUFBTTtBQUM5QixhQUFPLEtBQUssUUFBUSxVQUFVLFFBQVEsSUFBSTtBQUFBLElBQzVDO0FBRUEsYUFBUyxRQUFRLFdBQVcsTUFBTTtBQUNoQyxhQUFPLEtBQUssUUFBUSxNQUFNLE1BQU0sUUFBUSxJQUFJO0FBQUEsSUFDOUM7QUFFQSxhQUFTLE9BQU8sUUFBUTtBQUN0QixVQUFJLE9BQU8sV0FBVztBQUFHLGNBQU0sSUFBSSxNQUFNLGVBQWU7QUFDeEQsYUFBTyxPQUFPLENBQUM7QUFBQSxJQUNqQjtBQUVBLGFBQVMsS0FBSyxRQUFRTyxNQUFLUCxTQUFRLE1BQU07QUFDdkMsYUFBUSxTQUFTLFFBQVFRLFNBQVEsR0FBRztBQUNsQyxZQUFJLEtBQUssS0FBSztBQUFRLGlCQUFPUixRQUFPUSxPQUFNO0FBQzFDLGNBQU1GLFVBQVMsSUFBSSxVQUFVLFVBQVU7QUFDdkMsY0FBTSxRQUFRLEtBQUssR0FBRztBQUN0QixZQUFJWixTQUFRO0FBQ1osbUJBQVcsU0FBU2MsU0FBUTtBQUMxQixnQkFBTSxNQUFNLE1BQU0sT0FBTyxFQUFFZCxRQUFPYyxPQUFNO0FBQ3hDLGdCQUFNQyxTQUFRSCxRQUFPLElBQUksR0FBRztBQUM1QixjQUFJRztBQUFPLFlBQUFBLE9BQU0sS0FBSyxLQUFLO0FBQUE7QUFDdEIsWUFBQUgsUUFBTyxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFBQSxRQUM5QjtBQUNBLG1CQUFXLENBQUMsS0FBS0UsT0FBTSxLQUFLRixTQUFRO0FBQ2xDLFVBQUFBLFFBQU8sSUFBSSxLQUFLLFFBQVFFLFNBQVEsQ0FBQyxDQUFDO0FBQUEsUUFDcEM7QUFDQSxlQUFPRCxLQUFJRCxPQUFNO0FBQUEsTUFDbkIsRUFBRyxRQUFRLENBQUM7QUFBQSxJQUNkO0FBRUEsYUFBUyxRQUFRLFFBQVEsTUFBTTtBQUM3QixhQUFPLE1BQU0sS0FBSyxNQUFNLFNBQU8sT0FBTyxHQUFHLENBQUM7QUFBQSxJQUM1QztBQUVBLGFBQVMsS0FBSyxXQUFXLEdBQUc7QUFDMUIsVUFBSSxPQUFPLE9BQU8sT0FBTyxRQUFRLE1BQU07QUFBWSxjQUFNLElBQUksVUFBVSx3QkFBd0I7QUFDL0YsZUFBUyxNQUFNLEtBQUssTUFBTTtBQUMxQixVQUFJLENBQUMsQ0FBQyxJQUFJO0FBQ1YsVUFBSyxLQUFLLEVBQUUsV0FBVyxLQUFNLEVBQUUsU0FBUyxHQUFHO0FBQ3pDLGNBQU1aLFNBQVEsWUFBWSxLQUFLLFFBQVEsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUNsRCxZQUFJLEVBQUUsU0FBUyxHQUFHO0FBQ2hCLGNBQUksRUFBRSxJQUFJLENBQUFnQixPQUFLLE9BQU8sSUFBSUEsRUFBQyxDQUFDO0FBQzVCLFVBQUFoQixPQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU07QUFDbkIsdUJBQVdnQixNQUFLLEdBQUc7QUFDakIsb0JBQU0sSUFBSSxpQkFBaUJBLEdBQUUsQ0FBQyxHQUFHQSxHQUFFLENBQUMsQ0FBQztBQUNyQyxrQkFBSTtBQUFHLHVCQUFPO0FBQUEsWUFDaEI7QUFBQSxVQUNGLENBQUM7QUFBQSxRQUNILE9BQU87QUFDTCxjQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ2hCLFVBQUFoQixPQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0saUJBQWlCLEVBQUUsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNuRDtBQUNBLGVBQU8sUUFBUSxRQUFRQSxNQUFLO0FBQUEsTUFDOUI7QUFDQSxhQUFPLE9BQU8sS0FBSyxlQUFlLENBQUMsQ0FBQztBQUFBLElBQ3RDO0FBRUEsYUFBUyxlQUFlLFVBQVUsV0FBVztBQUMzQyxVQUFJLFlBQVk7QUFBVyxlQUFPO0FBQ2xDLFVBQUksT0FBTyxZQUFZO0FBQVksY0FBTSxJQUFJLFVBQVUsMkJBQTJCO0FBQ2xGLGFBQU8sQ0FBQyxHQUFHLE1BQU07QUFDZixjQUFNLElBQUksUUFBUSxHQUFHLENBQUM7QUFDdEIsWUFBSSxLQUFLLE1BQU07QUFBRyxpQkFBTztBQUN6QixnQkFBUSxRQUFRLEdBQUcsQ0FBQyxNQUFNLE1BQU0sUUFBUSxHQUFHLENBQUMsTUFBTTtBQUFBLE1BQ3BEO0FBQUEsSUFDRjtBQUVBLGFBQVMsaUJBQWlCLEdBQUcsR0FBRztBQUM5QixjQUFRLEtBQUssUUFBUSxFQUFFLEtBQUssT0FBTyxLQUFLLFFBQVEsRUFBRSxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUk7QUFBQSxJQUMxRjtBQUVBLGFBQVMsVUFBVSxRQUFRTSxTQUFRLEtBQUs7QUFDdEMsY0FBUUEsUUFBTyxXQUFXLElBQ3RCLEtBQUssT0FBTyxRQUFRQSxTQUFRLEdBQUcsR0FBSSxDQUFDLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJLEVBQUUsTUFBTSxVQUFVLElBQUksRUFBRSxLQUFLLFVBQVUsSUFBSSxFQUFFLENBQUUsSUFDbEcsS0FBSyxNQUFNLFFBQVEsR0FBRyxHQUFJLENBQUMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLElBQUksRUFBRSxNQUFNQSxRQUFPLElBQUksRUFBRSxLQUFLLFVBQVUsSUFBSSxFQUFFLENBQUUsR0FDdkYsSUFBSSxDQUFDLENBQUNXLElBQUcsTUFBTUEsSUFBRztBQUFBLElBQ3ZCO0FBRUEsUUFBSSxRQUFRLE1BQU07QUFFbEIsUUFBSSxRQUFRLE1BQU07QUFFbEIsYUFBUyxTQUFTLEdBQUc7QUFDbkIsYUFBTyxNQUFNO0FBQUEsSUFDZjtBQUVBLFFBQUksTUFBTSxLQUFLLEtBQUssRUFBRTtBQUF0QixRQUNJLEtBQUssS0FBSyxLQUFLLEVBQUU7QUFEckIsUUFFSSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBRXBCLGFBQVMsTUFBTSxPQUFPLE1BQU1iLFFBQU87QUFDakMsVUFBSWMsVUFDQSxJQUFJLElBQ0osR0FDQUMsUUFDQTtBQUVKLGFBQU8sQ0FBQyxNQUFNLFFBQVEsQ0FBQyxPQUFPZixTQUFRLENBQUNBO0FBQ3ZDLFVBQUksVUFBVSxRQUFRQSxTQUFRO0FBQUcsZUFBTyxDQUFDLEtBQUs7QUFDOUMsVUFBSWMsV0FBVSxPQUFPO0FBQU8sWUFBSSxPQUFPLFFBQVEsTUFBTSxPQUFPO0FBQzVELFdBQUssT0FBTyxjQUFjLE9BQU8sTUFBTWQsTUFBSyxPQUFPLEtBQUssQ0FBQyxTQUFTLElBQUk7QUFBRyxlQUFPLENBQUM7QUFFakYsVUFBSSxPQUFPLEdBQUc7QUFDWixZQUFJLEtBQUssS0FBSyxNQUFNLFFBQVEsSUFBSSxHQUFHLEtBQUssS0FBSyxNQUFNLE9BQU8sSUFBSTtBQUM5RCxZQUFJLEtBQUssT0FBTztBQUFPLFlBQUU7QUFDekIsWUFBSSxLQUFLLE9BQU87QUFBTSxZQUFFO0FBQ3hCLFFBQUFlLFNBQVEsSUFBSSxNQUFNLElBQUksS0FBSyxLQUFLLENBQUM7QUFDakMsZUFBTyxFQUFFLElBQUk7QUFBRyxVQUFBQSxPQUFNLENBQUMsS0FBSyxLQUFLLEtBQUs7QUFBQSxNQUN4QyxPQUFPO0FBQ0wsZUFBTyxDQUFDO0FBQ1IsWUFBSSxLQUFLLEtBQUssTUFBTSxRQUFRLElBQUksR0FBRyxLQUFLLEtBQUssTUFBTSxPQUFPLElBQUk7QUFDOUQsWUFBSSxLQUFLLE9BQU87QUFBTyxZQUFFO0FBQ3pCLFlBQUksS0FBSyxPQUFPO0FBQU0sWUFBRTtBQUN4QixRQUFBQSxTQUFRLElBQUksTUFBTSxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ2pDLGVBQU8sRUFBRSxJQUFJO0FBQUcsVUFBQUEsT0FBTSxDQUFDLEtBQUssS0FBSyxLQUFLO0FBQUEsTUFDeEM7QUFFQSxVQUFJRDtBQUFTLFFBQUFDLE9BQU0sUUFBUTtBQUUzQixhQUFPQTtBQUFBLElBQ1Q7QUFFQSxhQUFTLGNBQWMsT0FBTyxNQUFNZixRQUFPO0FBQ3pDLFVBQUksUUFBUSxPQUFPLFNBQVMsS0FBSyxJQUFJLEdBQUdBLE1BQUssR0FDekMsUUFBUSxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLLElBQUksR0FDN0MsUUFBUSxPQUFPLEtBQUssSUFBSSxJQUFJLEtBQUs7QUFDckMsYUFBTyxTQUFTLEtBQ1QsU0FBUyxNQUFNLEtBQUssU0FBUyxLQUFLLElBQUksU0FBUyxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxLQUFLLElBQ2hGLENBQUMsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLLEtBQUssU0FBUyxNQUFNLEtBQUssU0FBUyxLQUFLLElBQUksU0FBUyxLQUFLLElBQUk7QUFBQSxJQUN6RjtBQUVBLGFBQVMsU0FBUyxPQUFPLE1BQU1BLFFBQU87QUFDcEMsVUFBSSxRQUFRLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksR0FBR0EsTUFBSyxHQUNsRCxRQUFRLEtBQUssSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDLEdBQzVELFFBQVEsUUFBUTtBQUNwQixVQUFJLFNBQVM7QUFBSyxpQkFBUztBQUFBLGVBQ2xCLFNBQVM7QUFBSSxpQkFBUztBQUFBLGVBQ3RCLFNBQVM7QUFBSSxpQkFBUztBQUMvQixhQUFPLE9BQU8sUUFBUSxDQUFDLFFBQVE7QUFBQSxJQUNqQztBQUVBLGFBQVMsS0FBSyxPQUFPLE1BQU1BLFFBQU87QUFDaEMsVUFBSTtBQUNKLGFBQU8sTUFBTTtBQUNYLGNBQU0sT0FBTyxjQUFjLE9BQU8sTUFBTUEsTUFBSztBQUM3QyxZQUFJLFNBQVMsV0FBVyxTQUFTLEtBQUssQ0FBQyxTQUFTLElBQUksR0FBRztBQUNyRCxpQkFBTyxDQUFDLE9BQU8sSUFBSTtBQUFBLFFBQ3JCLFdBQVcsT0FBTyxHQUFHO0FBQ25CLGtCQUFRLEtBQUssTUFBTSxRQUFRLElBQUksSUFBSTtBQUNuQyxpQkFBTyxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUk7QUFBQSxRQUNsQyxXQUFXLE9BQU8sR0FBRztBQUNuQixrQkFBUSxLQUFLLEtBQUssUUFBUSxJQUFJLElBQUk7QUFDbEMsaUJBQU8sS0FBSyxNQUFNLE9BQU8sSUFBSSxJQUFJO0FBQUEsUUFDbkM7QUFDQSxrQkFBVTtBQUFBLE1BQ1o7QUFBQSxJQUNGO0FBRUEsYUFBUyxpQkFBaUIsUUFBUTtBQUNoQyxhQUFPLEtBQUssS0FBSyxLQUFLLElBQUksTUFBTSxNQUFNLENBQUMsSUFBSSxLQUFLLEdBQUcsSUFBSTtBQUFBLElBQ3pEO0FBRUEsYUFBUyxNQUFNO0FBQ2IsVUFBSSxRQUFRLFVBQ1IsU0FBUyxRQUNULFlBQVk7QUFFaEIsZUFBUyxVQUFVLE1BQU07QUFDdkIsWUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJO0FBQUcsaUJBQU8sTUFBTSxLQUFLLElBQUk7QUFFaEQsWUFBSSxHQUNBLElBQUksS0FBSyxRQUNULEdBQ0EsTUFDQSxTQUFTLElBQUksTUFBTSxDQUFDO0FBRXhCLGFBQUssSUFBSSxHQUFHLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDdEIsaUJBQU8sQ0FBQyxJQUFJLE1BQU0sS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJO0FBQUEsUUFDcEM7QUFFQSxZQUFJLEtBQUssT0FBTyxNQUFNLEdBQ2xCLEtBQUssR0FBRyxDQUFDLEdBQ1QsS0FBSyxHQUFHLENBQUMsR0FDVCxLQUFLLFVBQVUsUUFBUSxJQUFJLEVBQUU7QUFJakMsWUFBSSxDQUFDLE1BQU0sUUFBUSxFQUFFLEdBQUc7QUFDdEIsZ0JBQU1PLE9BQU0sSUFBSSxLQUFLLENBQUM7QUFDdEIsY0FBSSxXQUFXO0FBQVEsYUFBQyxJQUFJLEVBQUUsSUFBSSxLQUFLLElBQUksSUFBSSxFQUFFO0FBQ2pELGVBQUssTUFBTSxJQUFJLElBQUksRUFBRTtBQUtyQixjQUFJLEdBQUcsQ0FBQyxLQUFLO0FBQUksbUJBQU8sY0FBYyxJQUFJLElBQUksRUFBRTtBQVNoRCxjQUFJLEdBQUcsR0FBRyxTQUFTLENBQUMsS0FBSyxJQUFJO0FBQzNCLGdCQUFJQSxRQUFPLE1BQU0sV0FBVyxRQUFRO0FBQ2xDLG9CQUFNUyxRQUFPLGNBQWMsSUFBSSxJQUFJLEVBQUU7QUFDckMsa0JBQUksU0FBU0EsS0FBSSxHQUFHO0FBQ2xCLG9CQUFJQSxRQUFPLEdBQUc7QUFDWix3QkFBTSxLQUFLLE1BQU0sS0FBS0EsS0FBSSxJQUFJLEtBQUtBO0FBQUEsZ0JBQ3JDLFdBQVdBLFFBQU8sR0FBRztBQUNuQix3QkFBTSxLQUFLLEtBQUssS0FBSyxDQUFDQSxLQUFJLElBQUksS0FBSyxDQUFDQTtBQUFBLGdCQUN0QztBQUFBLGNBQ0Y7QUFBQSxZQUNGLE9BQU87QUFDTCxpQkFBRyxJQUFJO0FBQUEsWUFDVDtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBR0EsWUFBSSxJQUFJLEdBQUc7QUFDWCxlQUFPLEdBQUcsQ0FBQyxLQUFLO0FBQUksYUFBRyxNQUFNLEdBQUcsRUFBRTtBQUNsQyxlQUFPLEdBQUcsSUFBSSxDQUFDLElBQUk7QUFBSSxhQUFHLElBQUksR0FBRyxFQUFFO0FBRW5DLFlBQUksT0FBTyxJQUFJLE1BQU0sSUFBSSxDQUFDLEdBQ3RCQztBQUdKLGFBQUssSUFBSSxHQUFHLEtBQUssR0FBRyxFQUFFLEdBQUc7QUFDdkIsVUFBQUEsT0FBTSxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQ2pCLFVBQUFBLEtBQUksS0FBSyxJQUFJLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSTtBQUM3QixVQUFBQSxLQUFJLEtBQUssSUFBSSxJQUFJLEdBQUcsQ0FBQyxJQUFJO0FBQUEsUUFDM0I7QUFHQSxZQUFJLFNBQVMsSUFBSSxHQUFHO0FBQ2xCLGNBQUksT0FBTyxHQUFHO0FBQ1osaUJBQUssSUFBSSxHQUFHLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDdEIsbUJBQUssSUFBSSxPQUFPLENBQUMsTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDakQscUJBQUssS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLElBQUksTUFBTSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxjQUM3RDtBQUFBLFlBQ0Y7QUFBQSxVQUNGLFdBQVcsT0FBTyxHQUFHO0FBQ25CLGlCQUFLLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQ3RCLG1CQUFLLElBQUksT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxJQUFJO0FBQ2pELHNCQUFNLElBQUksS0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ3BDLHFCQUFLLEtBQUssSUFBSSxHQUFHLEtBQUssR0FBRyxDQUFDLEtBQUssRUFBRSxDQUFDLEVBQUUsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUFBLGNBQ2xEO0FBQUEsWUFDRjtBQUFBLFVBQ0Y7QUFBQSxRQUNGLE9BQU87QUFDTCxlQUFLLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQ3RCLGlCQUFLLElBQUksT0FBTyxDQUFDLE1BQU0sUUFBUSxNQUFNLEtBQUssS0FBSyxJQUFJO0FBQ2pELG1CQUFLLFlBQVksSUFBSSxHQUFHLEdBQUcsQ0FBQyxDQUFDLEVBQUUsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUFBLFlBQzdDO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFFQSxlQUFPO0FBQUEsTUFDVDtBQUVBLGdCQUFVLFFBQVEsU0FBUyxHQUFHO0FBQzVCLGVBQU8sVUFBVSxVQUFVLFFBQVEsT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsR0FBRyxhQUFhO0FBQUEsTUFDN0Y7QUFFQSxnQkFBVSxTQUFTLFNBQVMsR0FBRztBQUM3QixlQUFPLFVBQVUsVUFBVSxTQUFTLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLEVBQUUsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDLENBQUMsR0FBRyxhQUFhO0FBQUEsTUFDekc7QUFFQSxnQkFBVSxhQUFhLFNBQVMsR0FBRztBQUNqQyxlQUFPLFVBQVUsVUFBVSxZQUFZLE9BQU8sTUFBTSxhQUFhLElBQUksTUFBTSxRQUFRLENBQUMsSUFBSSxTQUFTLE1BQU0sS0FBSyxDQUFDLENBQUMsSUFBSSxTQUFTLENBQUMsR0FBRyxhQUFhO0FBQUEsTUFDOUk7QUFFQSxhQUFPO0FBQUEsSUFDVDtBQUVBLGFBQVMsSUFBSSxRQUFRLFNBQVM7QUFDNUIsVUFBSVY7QUFDSixVQUFJLFlBQVksUUFBVztBQUN6QixtQkFBVyxTQUFTLFFBQVE7QUFDMUIsY0FBSSxTQUFTLFNBQ0xBLE9BQU0sU0FBVUEsU0FBUSxVQUFhLFNBQVMsUUFBUztBQUM3RCxZQUFBQSxPQUFNO0FBQUEsVUFDUjtBQUFBLFFBQ0Y7QUFBQSxNQUNGLE9BQU87QUFDTCxZQUFJWCxTQUFRO0FBQ1osaUJBQVMsU0FBUyxRQUFRO0FBQ3hCLGVBQUssUUFBUSxRQUFRLE9BQU8sRUFBRUEsUUFBTyxNQUFNLE1BQU0sU0FDekNXLE9BQU0sU0FBVUEsU0FBUSxVQUFhLFNBQVMsUUFBUztBQUM3RCxZQUFBQSxPQUFNO0FBQUEsVUFDUjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0EsYUFBT0E7QUFBQSxJQUNUO0FBRUEsYUFBUyxTQUFTLFFBQVEsU0FBUztBQUNqQyxVQUFJQTtBQUNKLFVBQUlXLFlBQVc7QUFDZixVQUFJdEIsU0FBUTtBQUNaLFVBQUksWUFBWSxRQUFXO0FBQ3pCLG1CQUFXLFNBQVMsUUFBUTtBQUMxQixZQUFFQTtBQUNGLGNBQUksU0FBUyxTQUNMVyxPQUFNLFNBQVVBLFNBQVEsVUFBYSxTQUFTLFFBQVM7QUFDN0QsWUFBQUEsT0FBTSxPQUFPVyxZQUFXdEI7QUFBQSxVQUMxQjtBQUFBLFFBQ0Y7QUFBQSxNQUNGLE9BQU87QUFDTCxpQkFBUyxTQUFTLFFBQVE7QUFDeEIsZUFBSyxRQUFRLFFBQVEsT0FBTyxFQUFFQSxRQUFPLE1BQU0sTUFBTSxTQUN6Q1csT0FBTSxTQUFVQSxTQUFRLFVBQWEsU0FBUyxRQUFTO0FBQzdELFlBQUFBLE9BQU0sT0FBT1csWUFBV3RCO0FBQUEsVUFDMUI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGFBQU9zQjtBQUFBLElBQ1Q7QUFFQSxhQUFTLElBQUksUUFBUSxTQUFTO0FBQzVCLFVBQUlaO0FBQ0osVUFBSSxZQUFZLFFBQVc7QUFDekIsbUJBQVcsU0FBUyxRQUFRO0FBQzFCLGNBQUksU0FBUyxTQUNMQSxPQUFNLFNBQVVBLFNBQVEsVUFBYSxTQUFTLFFBQVM7QUFDN0QsWUFBQUEsT0FBTTtBQUFBLFVBQ1I7QUFBQSxRQUNGO0FBQUEsTUFDRixPQUFPO0FBQ0wsWUFBSVYsU0FBUTtBQUNaLGlCQUFTLFNBQVMsUUFBUTtBQUN4QixlQUFLLFFBQVEsUUFBUSxPQUFPLEVBQUVBLFFBQU8sTUFBTSxNQUFNLFNBQ3pDVSxPQUFNLFNBQVVBLFNBQVEsVUFBYSxTQUFTLFFBQVM7QUFDN0QsWUFBQUEsT0FBTTtBQUFBLFVBQ1I7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGFBQU9BO0FBQUEsSUFDVDtBQUVBLGFBQVMsU0FBUyxRQUFRLFNBQVM7QUFDakMsVUFBSUE7QUFDSixVQUFJYSxZQUFXO0FBQ2YsVUFBSXZCLFNBQVE7QUFDWixVQUFJLFlBQVksUUFBVztBQUN6QixtQkFBVyxTQUFTLFFBQVE7QUFDMUIsWUFBRUE7QUFDRixjQUFJLFNBQVMsU0FDTFUsT0FBTSxTQUFVQSxTQUFRLFVBQWEsU0FBUyxRQUFTO0FBQzdELFlBQUFBLE9BQU0sT0FBT2EsWUFBV3ZCO0FBQUEsVUFDMUI7QUFBQSxRQUNGO0FBQUEsTUFDRixPQUFPO0FBQ0wsaUJBQVMsU0FBUyxRQUFRO0FBQ3hCLGVBQUssUUFBUSxRQUFRLE9BQU8sRUFBRUEsUUFBTyxNQUFNLE1BQU0sU0FDekNVLE9BQU0sU0FBVUEsU0FBUSxVQUFhLFNBQVMsUUFBUztBQUM3RCxZQUFBQSxPQUFNLE9BQU9hLFlBQVd2QjtBQUFBLFVBQzFCO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxhQUFPdUI7QUFBQSxJQUNUO0FBSUEsYUFBUyxZQUFZbEIsUUFBTyxHQUFHLE9BQU8sR0FBRyxRQUFRQSxPQUFNLFNBQVMsR0FBRyxTQUFTO0FBQzFFLGdCQUFVLFlBQVksU0FBWSxtQkFBbUIsZUFBZSxPQUFPO0FBRTNFLGFBQU8sUUFBUSxNQUFNO0FBQ25CLFlBQUksUUFBUSxPQUFPLEtBQUs7QUFDdEIsZ0JBQU0sSUFBSSxRQUFRLE9BQU87QUFDekIsZ0JBQU0sSUFBSSxJQUFJLE9BQU87QUFDckIsZ0JBQU0sSUFBSSxLQUFLLElBQUksQ0FBQztBQUNwQixnQkFBTSxJQUFJLE1BQU0sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDO0FBQ2xDLGdCQUFNLEtBQUssTUFBTSxLQUFLLEtBQUssSUFBSSxLQUFLLElBQUksS0FBSyxDQUFDLEtBQUssSUFBSSxJQUFJLElBQUksSUFBSSxLQUFLO0FBQ3hFLGdCQUFNLFVBQVUsS0FBSyxJQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLElBQUksRUFBRSxDQUFDO0FBQzdELGdCQUFNLFdBQVcsS0FBSyxJQUFJLE9BQU8sS0FBSyxNQUFNLEtBQUssSUFBSSxLQUFLLElBQUksSUFBSSxFQUFFLENBQUM7QUFDckUsc0JBQVlBLFFBQU8sR0FBRyxTQUFTLFVBQVUsT0FBTztBQUFBLFFBQ2xEO0FBRUEsY0FBTSxJQUFJQSxPQUFNLENBQUM7QUFDakIsWUFBSSxJQUFJO0FBQ1IsWUFBSSxJQUFJO0FBRVIsYUFBS0EsUUFBTyxNQUFNLENBQUM7QUFDbkIsWUFBSSxRQUFRQSxPQUFNLEtBQUssR0FBRyxDQUFDLElBQUk7QUFBRyxlQUFLQSxRQUFPLE1BQU0sS0FBSztBQUV6RCxlQUFPLElBQUksR0FBRztBQUNaLGVBQUtBLFFBQU8sR0FBRyxDQUFDLEdBQUcsRUFBRSxHQUFHLEVBQUU7QUFDMUIsaUJBQU8sUUFBUUEsT0FBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJO0FBQUcsY0FBRTtBQUNuQyxpQkFBTyxRQUFRQSxPQUFNLENBQUMsR0FBRyxDQUFDLElBQUk7QUFBRyxjQUFFO0FBQUEsUUFDckM7QUFFQSxZQUFJLFFBQVFBLE9BQU0sSUFBSSxHQUFHLENBQUMsTUFBTTtBQUFHLGVBQUtBLFFBQU8sTUFBTSxDQUFDO0FBQUE7QUFDakQsWUFBRSxHQUFHLEtBQUtBLFFBQU8sR0FBRyxLQUFLO0FBRTlCLFlBQUksS0FBSztBQUFHLGlCQUFPLElBQUk7QUFDdkIsWUFBSSxLQUFLO0FBQUcsa0JBQVEsSUFBSTtBQUFBLE1BQzFCO0FBRUEsYUFBT0E7QUFBQSxJQUNUO0FBRUEsYUFBUyxLQUFLQSxRQUFPLEdBQUcsR0FBRztBQUN6QixZQUFNLElBQUlBLE9BQU0sQ0FBQztBQUNqQixNQUFBQSxPQUFNLENBQUMsSUFBSUEsT0FBTSxDQUFDO0FBQ2xCLE1BQUFBLE9BQU0sQ0FBQyxJQUFJO0FBQUEsSUFDYjtBQUVBLGFBQVMsU0FBUyxRQUFRLFVBQVUsV0FBVztBQUM3QyxVQUFJTTtBQUNKLFVBQUksVUFBVTtBQUNkLFVBQUksUUFBUSxXQUFXLEdBQUc7QUFDeEIsWUFBSTtBQUNKLG1CQUFXLFdBQVcsUUFBUTtBQUM1QixnQkFBTSxRQUFRLFFBQVEsT0FBTztBQUM3QixjQUFJLFVBQ0UsVUFBVSxPQUFPLFFBQVEsSUFBSSxJQUM3QixVQUFVLE9BQU8sS0FBSyxNQUFNLEdBQUc7QUFDbkMsWUFBQUEsT0FBTTtBQUNOLHVCQUFXO0FBQ1gsc0JBQVU7QUFBQSxVQUNaO0FBQUEsUUFDRjtBQUFBLE1BQ0YsT0FBTztBQUNMLG1CQUFXLFNBQVMsUUFBUTtBQUMxQixjQUFJLFVBQ0UsUUFBUSxPQUFPQSxJQUFHLElBQUksSUFDdEIsUUFBUSxPQUFPLEtBQUssTUFBTSxHQUFHO0FBQ2pDLFlBQUFBLE9BQU07QUFDTixzQkFBVTtBQUFBLFVBQ1o7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGFBQU9BO0FBQUEsSUFDVDtBQUVBLGFBQVMsU0FBUyxRQUFRLEdBQUcsU0FBUztBQUNwQyxlQUFTLGFBQWEsS0FBSyxRQUFRLFFBQVEsT0FBTyxDQUFDO0FBQ25ELFVBQUksRUFBRSxJQUFJLE9BQU87QUFBUztBQUMxQixXQUFLLElBQUksQ0FBQyxNQUFNLEtBQUssSUFBSTtBQUFHLGVBQU8sSUFBSSxNQUFNO0FBQzdDLFVBQUksS0FBSztBQUFHLGVBQU8sSUFBSSxNQUFNO0FBQzdCLFVBQUksR0FDQSxLQUFLLElBQUksS0FBSyxHQUNkLEtBQUssS0FBSyxNQUFNLENBQUMsR0FDakIsU0FBUyxJQUFJLFlBQVksUUFBUSxFQUFFLEVBQUUsU0FBUyxHQUFHLEtBQUssQ0FBQyxDQUFDLEdBQ3hELFNBQVMsSUFBSSxPQUFPLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDeEMsYUFBTyxVQUFVLFNBQVMsV0FBVyxJQUFJO0FBQUEsSUFDM0M7QUFFQSxhQUFTLGVBQWUsUUFBUSxHQUFHLFVBQVUsUUFBUTtBQUNuRCxVQUFJLEVBQUUsSUFBSSxPQUFPO0FBQVM7QUFDMUIsV0FBSyxJQUFJLENBQUMsTUFBTSxLQUFLLElBQUk7QUFBRyxlQUFPLENBQUMsUUFBUSxPQUFPLENBQUMsR0FBRyxHQUFHLE1BQU07QUFDaEUsVUFBSSxLQUFLO0FBQUcsZUFBTyxDQUFDLFFBQVEsT0FBTyxJQUFJLENBQUMsR0FBRyxJQUFJLEdBQUcsTUFBTTtBQUN4RCxVQUFJLEdBQ0EsS0FBSyxJQUFJLEtBQUssR0FDZCxLQUFLLEtBQUssTUFBTSxDQUFDLEdBQ2pCLFNBQVMsQ0FBQyxRQUFRLE9BQU8sRUFBRSxHQUFHLElBQUksTUFBTSxHQUN4QyxTQUFTLENBQUMsUUFBUSxPQUFPLEtBQUssQ0FBQyxHQUFHLEtBQUssR0FBRyxNQUFNO0FBQ3BELGFBQU8sVUFBVSxTQUFTLFdBQVcsSUFBSTtBQUFBLElBQzNDO0FBRUEsYUFBUyxjQUFjLFFBQVEsR0FBRyxTQUFTO0FBQ3pDLGVBQVMsYUFBYSxLQUFLLFFBQVEsUUFBUSxPQUFPLENBQUM7QUFDbkQsVUFBSSxFQUFFLElBQUksT0FBTztBQUFTO0FBQzFCLFdBQUssSUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJO0FBQUcsZUFBTyxTQUFTLE1BQU07QUFDbEQsVUFBSSxLQUFLO0FBQUcsZUFBTyxTQUFTLE1BQU07QUFDbEMsVUFBSSxHQUNBLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxDQUFDLEdBQzFCLFFBQVEsQ0FBQ0gsSUFBRyxNQUFNLGlCQUFpQixPQUFPQSxFQUFDLEdBQUcsT0FBTyxDQUFDLENBQUMsR0FDdkRSLFNBQVEsWUFBWSxZQUFZLEtBQUssUUFBUSxDQUFDLEdBQUdRLE9BQU1BLEVBQUMsR0FBRyxHQUFHLEdBQUcsSUFBSSxHQUFHLEtBQUs7QUFDakYsYUFBTyxTQUFTUixPQUFNLFNBQVMsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFBUSxPQUFLLE9BQU9BLEVBQUMsQ0FBQztBQUFBLElBQzFEO0FBRUEsYUFBUywwQkFBMEIsUUFBUUUsTUFBS0MsTUFBSztBQUNuRCxhQUFPLEtBQUssTUFBTUEsT0FBTUQsU0FBUSxLQUFLLFNBQVMsUUFBUSxJQUFJLElBQUksU0FBUyxRQUFRLElBQUksS0FBSyxLQUFLLElBQUksTUFBTSxNQUFNLEdBQUcsS0FBSyxDQUFDLEVBQUU7QUFBQSxJQUMxSDtBQUVBLGFBQVMsZUFBZSxRQUFRQSxNQUFLQyxNQUFLO0FBQ3hDLGFBQU8sS0FBSyxNQUFNQSxPQUFNRCxRQUFPLEtBQUssS0FBSyxNQUFNLE1BQU0sQ0FBQyxLQUFLLE9BQU8sVUFBVSxNQUFNLEVBQUU7QUFBQSxJQUN0RjtBQUVBLGFBQVMsS0FBSyxRQUFRLFNBQVM7QUFDN0IsVUFBSU4sU0FBUTtBQUNaLFVBQUlELE9BQU07QUFDVixVQUFJLFlBQVksUUFBVztBQUN6QixpQkFBUyxTQUFTLFFBQVE7QUFDeEIsY0FBSSxTQUFTLFNBQVMsUUFBUSxDQUFDLFVBQVUsT0FBTztBQUM5QyxjQUFFQyxRQUFPRCxRQUFPO0FBQUEsVUFDbEI7QUFBQSxRQUNGO0FBQUEsTUFDRixPQUFPO0FBQ0wsWUFBSUgsU0FBUTtBQUNaLGlCQUFTLFNBQVMsUUFBUTtBQUN4QixlQUFLLFFBQVEsUUFBUSxPQUFPLEVBQUVBLFFBQU8sTUFBTSxNQUFNLFNBQVMsUUFBUSxDQUFDLFVBQVUsT0FBTztBQUNsRixjQUFFSSxRQUFPRCxRQUFPO0FBQUEsVUFDbEI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLFVBQUlDO0FBQU8sZUFBT0QsT0FBTUM7QUFBQSxJQUMxQjtBQUVBLGFBQVMsT0FBTyxRQUFRLFNBQVM7QUFDL0IsYUFBTyxTQUFTLFFBQVEsS0FBSyxPQUFPO0FBQUEsSUFDdEM7QUFFQSxhQUFTLFlBQVksUUFBUSxTQUFTO0FBQ3BDLGFBQU8sY0FBYyxRQUFRLEtBQUssT0FBTztBQUFBLElBQzNDO0FBRUEsY0FBVSxRQUFRLFFBQVE7QUFDeEIsaUJBQVdDLFVBQVMsUUFBUTtBQUMxQixlQUFPQTtBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBRUEsYUFBUyxNQUFNLFFBQVE7QUFDckIsYUFBTyxNQUFNLEtBQUssUUFBUSxNQUFNLENBQUM7QUFBQSxJQUNuQztBQUVBLGFBQVMsS0FBSyxRQUFRLFNBQVM7QUFDN0IsWUFBTSxTQUFTLElBQUksVUFBVSxVQUFVO0FBQ3ZDLFVBQUksWUFBWSxRQUFXO0FBQ3pCLGlCQUFTLFNBQVMsUUFBUTtBQUN4QixjQUFJLFNBQVMsUUFBUSxTQUFTLE9BQU87QUFDbkMsbUJBQU8sSUFBSSxRQUFRLE9BQU8sSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQUEsVUFDaEQ7QUFBQSxRQUNGO0FBQUEsTUFDRixPQUFPO0FBQ0wsWUFBSUwsU0FBUTtBQUNaLGlCQUFTLFNBQVMsUUFBUTtBQUN4QixlQUFLLFFBQVEsUUFBUSxPQUFPLEVBQUVBLFFBQU8sTUFBTSxNQUFNLFFBQVEsU0FBUyxPQUFPO0FBQ3ZFLG1CQUFPLElBQUksUUFBUSxPQUFPLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQztBQUFBLFVBQ2hEO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxVQUFJO0FBQ0osVUFBSSxZQUFZO0FBQ2hCLGlCQUFXLENBQUMsT0FBT0ksTUFBSyxLQUFLLFFBQVE7QUFDbkMsWUFBSUEsU0FBUSxXQUFXO0FBQ3JCLHNCQUFZQTtBQUNaLHNCQUFZO0FBQUEsUUFDZDtBQUFBLE1BQ0Y7QUFDQSxhQUFPO0FBQUEsSUFDVDtBQUVBLGFBQVMsTUFBTSxRQUFRLFNBQVMsTUFBTTtBQUNwQyxZQUFNb0IsU0FBUSxDQUFDO0FBQ2YsVUFBSTtBQUNKLFVBQUksUUFBUTtBQUNaLGlCQUFXLFNBQVMsUUFBUTtBQUMxQixZQUFJO0FBQU8sVUFBQUEsT0FBTSxLQUFLLE9BQU8sVUFBVSxLQUFLLENBQUM7QUFDN0MsbUJBQVc7QUFDWCxnQkFBUTtBQUFBLE1BQ1Y7QUFDQSxhQUFPQTtBQUFBLElBQ1Q7QUFFQSxhQUFTLEtBQUssR0FBRyxHQUFHO0FBQ2xCLGFBQU8sQ0FBQyxHQUFHLENBQUM7QUFBQSxJQUNkO0FBRUEsYUFBUyxNQUFNLE9BQU8sTUFBTSxNQUFNO0FBQ2hDLGNBQVEsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxNQUFNLFFBQVEsSUFBSSxVQUFVLFVBQVUsS0FBSyxPQUFPLE9BQU8sUUFBUSxHQUFHLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQztBQUU5RyxVQUFJLElBQUksSUFDSixJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxPQUFPLFNBQVMsSUFBSSxDQUFDLElBQUksR0FDcERDLFNBQVEsSUFBSSxNQUFNLENBQUM7QUFFdkIsYUFBTyxFQUFFLElBQUksR0FBRztBQUNkLFFBQUFBLE9BQU0sQ0FBQyxJQUFJLFFBQVEsSUFBSTtBQUFBLE1BQ3pCO0FBRUEsYUFBT0E7QUFBQSxJQUNUO0FBRUEsYUFBUyxLQUFLLFFBQVEsVUFBVSxXQUFXO0FBQ3pDLFVBQUksT0FBTyxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQVksY0FBTSxJQUFJLFVBQVUsd0JBQXdCO0FBQy9GLFVBQUksSUFBSSxNQUFNLEtBQUssTUFBTTtBQUN6QixZQUFNLElBQUksSUFBSSxhQUFhLEVBQUUsTUFBTTtBQUNuQyxVQUFJLFFBQVEsV0FBVztBQUFHLFlBQUksRUFBRSxJQUFJLE9BQU8sR0FBRyxVQUFVO0FBQ3hELFlBQU0sZUFBZSxDQUFDLEdBQUcsTUFBTSxRQUFRLEVBQUUsQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQ2pELFVBQUksR0FBRztBQUNQLGtCQUNHLEtBQUssR0FBRyxDQUFDLEdBQUcsTUFBTSxDQUFDLEVBQ25CLEtBQUssWUFBWSxZQUFZLENBQUMsR0FBRyxNQUFNLGlCQUFpQixFQUFFLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQyxJQUFJLGVBQWUsWUFBWSxDQUFDLEVBQ2xHLFFBQVEsQ0FBQyxHQUFHLE1BQU07QUFDakIsY0FBTSxJQUFJLGFBQWEsR0FBRyxNQUFNLFNBQVksSUFBSSxDQUFDO0FBQ2pELFlBQUksS0FBSyxHQUFHO0FBQ1YsY0FBSSxNQUFNLFVBQWEsSUFBSTtBQUFHLGdCQUFJLEdBQUcsSUFBSTtBQUN6QyxZQUFFLENBQUMsSUFBSTtBQUFBLFFBQ1QsT0FBTztBQUNMLFlBQUUsQ0FBQyxJQUFJO0FBQUEsUUFDVDtBQUFBLE1BQ0YsQ0FBQztBQUNILGFBQU87QUFBQSxJQUNUO0FBRUEsYUFBUyxNQUFNLFFBQVEsVUFBVSxXQUFXO0FBQzFDLFVBQUlmO0FBQ0osVUFBSSxVQUFVO0FBQ2QsVUFBSSxRQUFRLFdBQVcsR0FBRztBQUN4QixZQUFJO0FBQ0osbUJBQVcsV0FBVyxRQUFRO0FBQzVCLGdCQUFNLFFBQVEsUUFBUSxPQUFPO0FBQzdCLGNBQUksVUFDRSxVQUFVLE9BQU8sUUFBUSxJQUFJLElBQzdCLFVBQVUsT0FBTyxLQUFLLE1BQU0sR0FBRztBQUNuQyxZQUFBQSxPQUFNO0FBQ04sdUJBQVc7QUFDWCxzQkFBVTtBQUFBLFVBQ1o7QUFBQSxRQUNGO0FBQUEsTUFDRixPQUFPO0FBQ0wsbUJBQVcsU0FBUyxRQUFRO0FBQzFCLGNBQUksVUFDRSxRQUFRLE9BQU9BLElBQUcsSUFBSSxJQUN0QixRQUFRLE9BQU8sS0FBSyxNQUFNLEdBQUc7QUFDakMsWUFBQUEsT0FBTTtBQUNOLHNCQUFVO0FBQUEsVUFDWjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0EsYUFBT0E7QUFBQSxJQUNUO0FBRUEsYUFBUyxXQUFXLFFBQVEsVUFBVSxXQUFXO0FBQy9DLFVBQUksUUFBUSxXQUFXO0FBQUcsZUFBTyxTQUFTLFFBQVEsT0FBTztBQUN6RCxVQUFJO0FBQ0osVUFBSUEsT0FBTTtBQUNWLFVBQUlWLFNBQVE7QUFDWixpQkFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBRUE7QUFDRixZQUFJVSxPQUFNLElBQ0osUUFBUSxPQUFPLEtBQUssTUFBTSxJQUMxQixRQUFRLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDbEMscUJBQVc7QUFDWCxVQUFBQSxPQUFNVjtBQUFBLFFBQ1I7QUFBQSxNQUNGO0FBQ0EsYUFBT1U7QUFBQSxJQUNUO0FBRUEsYUFBUyxjQUFjLFFBQVEsVUFBVSxXQUFXO0FBQ2xELFVBQUksUUFBUSxXQUFXO0FBQUcsZUFBTyxTQUFTLFFBQVEsT0FBTztBQUN6RCxVQUFJO0FBQ0osVUFBSUMsT0FBTTtBQUNWLFVBQUlYLFNBQVE7QUFDWixpQkFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBRUE7QUFDRixZQUFJVyxPQUFNLElBQ0osUUFBUSxPQUFPLEtBQUssTUFBTSxJQUMxQixRQUFRLE9BQU8sUUFBUSxJQUFJLEdBQUc7QUFDbEMscUJBQVc7QUFDWCxVQUFBQSxPQUFNWDtBQUFBLFFBQ1I7QUFBQSxNQUNGO0FBQ0EsYUFBT1c7QUFBQSxJQUNUO0FBRUEsYUFBUyxLQUFLLFFBQVEsU0FBUztBQUM3QixZQUFNWCxTQUFRLFdBQVcsUUFBUSxPQUFPO0FBQ3hDLGFBQU9BLFNBQVEsSUFBSSxTQUFZQTtBQUFBLElBQ2pDO0FBRUEsUUFBSSxVQUFVLFNBQVMsS0FBSyxNQUFNO0FBRWxDLGFBQVMsU0FBUyxRQUFRO0FBQ3hCLGFBQU8sU0FBUzBCLFNBQVFyQixRQUFPLEtBQUssR0FBRyxLQUFLQSxPQUFNLFFBQVE7QUFDeEQsWUFBSSxJQUFJLE1BQU0sS0FBSyxDQUFDO0FBQ3BCLGVBQU8sR0FBRztBQUNSLGdCQUFNLElBQUksT0FBTyxJQUFJLE1BQU0sR0FBRyxJQUFJQSxPQUFNLElBQUksRUFBRTtBQUM5QyxVQUFBQSxPQUFNLElBQUksRUFBRSxJQUFJQSxPQUFNLElBQUksRUFBRTtBQUM1QixVQUFBQSxPQUFNLElBQUksRUFBRSxJQUFJO0FBQUEsUUFDbEI7QUFDQSxlQUFPQTtBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBRUEsYUFBUyxJQUFJLFFBQVEsU0FBUztBQUM1QixVQUFJRixPQUFNO0FBQ1YsVUFBSSxZQUFZLFFBQVc7QUFDekIsaUJBQVMsU0FBUyxRQUFRO0FBQ3hCLGNBQUksUUFBUSxDQUFDLE9BQU87QUFDbEIsWUFBQUEsUUFBTztBQUFBLFVBQ1Q7QUFBQSxRQUNGO0FBQUEsTUFDRixPQUFPO0FBQ0wsWUFBSUgsU0FBUTtBQUNaLGlCQUFTLFNBQVMsUUFBUTtBQUN4QixjQUFJLFFBQVEsQ0FBQyxRQUFRLE9BQU8sRUFBRUEsUUFBTyxNQUFNLEdBQUc7QUFDNUMsWUFBQUcsUUFBTztBQUFBLFVBQ1Q7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUNBLGFBQU9BO0FBQUEsSUFDVDtBQUVBLGFBQVMsVUFBVSxRQUFRO0FBQ3pCLFVBQUksRUFBRSxJQUFJLE9BQU87QUFBUyxlQUFPLENBQUM7QUFDbEMsZUFBUyxJQUFJLElBQUksSUFBSSxJQUFJLFFBQVEsTUFBTSxHQUFHd0IsYUFBWSxJQUFJLE1BQU0sQ0FBQyxHQUFHLEVBQUUsSUFBSSxLQUFJO0FBQzVFLGlCQUFTLElBQUksSUFBSSxHQUFHLE1BQU1BLFdBQVUsQ0FBQyxJQUFJLElBQUksTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLEtBQUk7QUFDL0QsY0FBSSxDQUFDLElBQUksT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUFBLFFBQ3RCO0FBQUEsTUFDRjtBQUNBLGFBQU9BO0FBQUEsSUFDVDtBQUVBLGFBQVMsT0FBTyxHQUFHO0FBQ2pCLGFBQU8sRUFBRTtBQUFBLElBQ1g7QUFFQSxhQUFTLE1BQU07QUFDYixhQUFPLFVBQVUsU0FBUztBQUFBLElBQzVCO0FBRUEsYUFBUyxNQUFNLFFBQVFDLE9BQU07QUFDM0IsVUFBSSxPQUFPQSxVQUFTO0FBQVksY0FBTSxJQUFJLFVBQVUsd0JBQXdCO0FBQzVFLFVBQUk1QixTQUFRO0FBQ1osaUJBQVcsU0FBUyxRQUFRO0FBQzFCLFlBQUksQ0FBQzRCLE1BQUssT0FBTyxFQUFFNUIsUUFBTyxNQUFNLEdBQUc7QUFDakMsaUJBQU87QUFBQSxRQUNUO0FBQUEsTUFDRjtBQUNBLGFBQU87QUFBQSxJQUNUO0FBRUEsYUFBUyxLQUFLLFFBQVE0QixPQUFNO0FBQzFCLFVBQUksT0FBT0EsVUFBUztBQUFZLGNBQU0sSUFBSSxVQUFVLHdCQUF3QjtBQUM1RSxVQUFJNUIsU0FBUTtBQUNaLGlCQUFXLFNBQVMsUUFBUTtBQUMxQixZQUFJNEIsTUFBSyxPQUFPLEVBQUU1QixRQUFPLE1BQU0sR0FBRztBQUNoQyxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxNQUNGO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFFQSxhQUFTLE9BQU8sUUFBUTRCLE9BQU07QUFDNUIsVUFBSSxPQUFPQSxVQUFTO0FBQVksY0FBTSxJQUFJLFVBQVUsd0JBQXdCO0FBQzVFLFlBQU12QixTQUFRLENBQUM7QUFDZixVQUFJTCxTQUFRO0FBQ1osaUJBQVcsU0FBUyxRQUFRO0FBQzFCLFlBQUk0QixNQUFLLE9BQU8sRUFBRTVCLFFBQU8sTUFBTSxHQUFHO0FBQ2hDLFVBQUFLLE9BQU0sS0FBSyxLQUFLO0FBQUEsUUFDbEI7QUFBQSxNQUNGO0FBQ0EsYUFBT0E7QUFBQSxJQUNUO0FBRUEsYUFBUyxJQUFJLFFBQVEsUUFBUTtBQUMzQixVQUFJLE9BQU8sT0FBTyxPQUFPLFFBQVEsTUFBTTtBQUFZLGNBQU0sSUFBSSxVQUFVLHdCQUF3QjtBQUMvRixVQUFJLE9BQU8sV0FBVztBQUFZLGNBQU0sSUFBSSxVQUFVLDBCQUEwQjtBQUNoRixhQUFPLE1BQU0sS0FBSyxRQUFRLENBQUMsT0FBT0wsV0FBVSxPQUFPLE9BQU9BLFFBQU8sTUFBTSxDQUFDO0FBQUEsSUFDMUU7QUFFQSxhQUFTLE9BQU8sUUFBUTZCLFVBQVMsT0FBTztBQUN0QyxVQUFJLE9BQU9BLGFBQVk7QUFBWSxjQUFNLElBQUksVUFBVSwyQkFBMkI7QUFDbEYsWUFBTSxXQUFXLE9BQU8sT0FBTyxRQUFRLEVBQUU7QUFDekMsVUFBSSxNQUFNLE1BQU03QixTQUFRO0FBQ3hCLFVBQUksVUFBVSxTQUFTLEdBQUc7QUFDeEIsU0FBQyxFQUFDLE1BQU0sTUFBSyxJQUFJLFNBQVMsS0FBSztBQUMvQixZQUFJO0FBQU07QUFDVixVQUFFQTtBQUFBLE1BQ0o7QUFDQSxhQUFRLEVBQUMsTUFBTSxPQUFPLEtBQUksSUFBSSxTQUFTLEtBQUssR0FBSSxDQUFDLE1BQU07QUFDckQsZ0JBQVE2QixTQUFRLE9BQU8sTUFBTSxFQUFFN0IsUUFBTyxNQUFNO0FBQUEsTUFDOUM7QUFDQSxhQUFPO0FBQUEsSUFDVDtBQUVBLGFBQVMsUUFBUSxRQUFRO0FBQ3ZCLFVBQUksT0FBTyxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQVksY0FBTSxJQUFJLFVBQVUsd0JBQXdCO0FBQy9GLGFBQU8sTUFBTSxLQUFLLE1BQU0sRUFBRSxRQUFRO0FBQUEsSUFDcEM7QUFFQSxhQUFTLFdBQVcsV0FBVyxRQUFRO0FBQ3JDLGVBQVMsSUFBSSxVQUFVLFVBQVUsTUFBTTtBQUN2QyxpQkFBVyxTQUFTLFFBQVE7QUFDMUIsbUJBQVcsU0FBUyxPQUFPO0FBQ3pCLGlCQUFPLE9BQU8sS0FBSztBQUFBLFFBQ3JCO0FBQUEsTUFDRjtBQUNBLGFBQU87QUFBQSxJQUNUO0FBRUEsYUFBUyxTQUFTLFFBQVEsT0FBTztBQUMvQixZQUFNLFdBQVcsTUFBTSxPQUFPLFFBQVEsRUFBRSxHQUFHOEIsT0FBTSxJQUFJLFVBQVUsVUFBVTtBQUN6RSxpQkFBVyxLQUFLLFFBQVE7QUFDdEIsWUFBSUEsS0FBSSxJQUFJLENBQUM7QUFBRyxpQkFBTztBQUN2QixZQUFJLE9BQU87QUFDWCxlQUFRLEVBQUMsT0FBTyxLQUFJLElBQUksU0FBUyxLQUFLLEdBQUk7QUFDeEMsY0FBSTtBQUFNO0FBQ1YsY0FBSSxPQUFPLEdBQUcsR0FBRyxLQUFLO0FBQUcsbUJBQU87QUFDaEMsVUFBQUEsS0FBSSxJQUFJLEtBQUs7QUFBQSxRQUNmO0FBQUEsTUFDRjtBQUNBLGFBQU87QUFBQSxJQUNUO0FBRUEsYUFBUyxhQUFhLFdBQVcsUUFBUTtBQUN2QyxlQUFTLElBQUksVUFBVSxVQUFVLE1BQU07QUFDdkMsZUFBUyxPQUFPLElBQUksR0FBRztBQUN2QjtBQUFLLG1CQUFXLFNBQVMsUUFBUTtBQUMvQixxQkFBVyxTQUFTLFFBQVE7QUFDMUIsZ0JBQUksQ0FBQyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ3JCLHFCQUFPLE9BQU8sS0FBSztBQUNuQix1QkFBUztBQUFBLFlBQ1g7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUNBLGFBQU87QUFBQSxJQUNUO0FBRUEsYUFBUyxJQUFJLFFBQVE7QUFDbkIsYUFBTyxrQkFBa0IsVUFBVSxZQUFZLFNBQVMsSUFBSSxVQUFVLFVBQVUsTUFBTTtBQUFBLElBQ3hGO0FBRUEsYUFBUyxTQUFTLFFBQVEsT0FBTztBQUMvQixZQUFNLFdBQVcsT0FBTyxPQUFPLFFBQVEsRUFBRSxHQUFHQSxPQUFNLG9CQUFJLElBQUk7QUFDMUQsaUJBQVcsS0FBSyxPQUFPO0FBQ3JCLGNBQU0sS0FBSyxPQUFPLENBQUM7QUFDbkIsWUFBSUEsS0FBSSxJQUFJLEVBQUU7QUFBRztBQUNqQixZQUFJLE9BQU87QUFDWCxlQUFRLEVBQUMsT0FBTyxLQUFJLElBQUksU0FBUyxLQUFLLEdBQUk7QUFDeEMsY0FBSTtBQUFNLG1CQUFPO0FBQ2pCLGdCQUFNLFNBQVMsT0FBTyxLQUFLO0FBQzNCLFVBQUFBLEtBQUksSUFBSSxNQUFNO0FBQ2QsY0FBSSxPQUFPLEdBQUcsSUFBSSxNQUFNO0FBQUc7QUFBQSxRQUM3QjtBQUFBLE1BQ0Y7QUFDQSxhQUFPO0FBQUEsSUFDVDtBQUVBLGFBQVMsT0FBTyxPQUFPO0FBQ3JCLGFBQU8sVUFBVSxRQUFRLE9BQU8sVUFBVSxXQUFXLE1BQU0sUUFBUSxJQUFJO0FBQUEsSUFDekU7QUFFQSxhQUFTLE9BQU8sUUFBUSxPQUFPO0FBQzdCLGFBQU8sU0FBUyxPQUFPLE1BQU07QUFBQSxJQUMvQjtBQUVBLGFBQVMsU0FBUyxRQUFRO0FBQ3hCLFlBQU1BLE9BQU0sSUFBSSxVQUFVLFVBQVU7QUFDcEMsaUJBQVcsU0FBUyxRQUFRO0FBQzFCLG1CQUFXLEtBQUssT0FBTztBQUNyQixVQUFBQSxLQUFJLElBQUksQ0FBQztBQUFBLFFBQ1g7QUFBQSxNQUNGO0FBQ0EsYUFBT0E7QUFBQSxJQUNUO0FBRUEsV0FBTyxlQUFlLFNBQVMsYUFBYTtBQUFBLE1BQzFDLFlBQVk7QUFBQSxNQUNaLEtBQUssV0FBWTtBQUFFLGVBQU8sVUFBVTtBQUFBLE1BQVc7QUFBQSxJQUNqRCxDQUFDO0FBQ0QsV0FBTyxlQUFlLFNBQVMsYUFBYTtBQUFBLE1BQzFDLFlBQVk7QUFBQSxNQUNaLEtBQUssV0FBWTtBQUFFLGVBQU8sVUFBVTtBQUFBLE1BQVc7QUFBQSxJQUNqRCxDQUFDO0FBQ0QsWUFBUSxRQUFRO0FBQ2hCLFlBQVEsWUFBWTtBQUNwQixZQUFRLE1BQU07QUFDZCxZQUFRLFNBQVM7QUFDakIsWUFBUSxlQUFlO0FBQ3ZCLFlBQVEsYUFBYTtBQUNyQixZQUFRLGNBQWM7QUFDdEIsWUFBUSxXQUFXO0FBQ25CLFlBQVEsT0FBTztBQUNmLFlBQVEsUUFBUTtBQUNoQixZQUFRLFlBQVk7QUFDcEIsWUFBUSxRQUFRO0FBQ2hCLFlBQVEsUUFBUTtBQUNoQixZQUFRLFNBQVM7QUFDakIsWUFBUSxhQUFhO0FBQ3JCLFlBQVEsWUFBWTtBQUNwQixZQUFRLGFBQWE7QUFDckIsWUFBUSxXQUFXO0FBQ25CLFlBQVEsUUFBUTtBQUNoQixZQUFRLFNBQVM7QUFDakIsWUFBUSxVQUFVO0FBQ2xCLFlBQVEsU0FBUztBQUNqQixZQUFRLFlBQVk7QUFDcEIsWUFBUSxhQUFhO0FBQ3JCLFlBQVEsT0FBTztBQUNmLFlBQVEsV0FBVztBQUNuQixZQUFRLGdCQUFnQjtBQUN4QixZQUFRLFFBQVE7QUFDaEIsWUFBUSxZQUFZO0FBQ3BCLFlBQVEsU0FBUztBQUNqQixZQUFRLFlBQVk7QUFDcEIsWUFBUSxRQUFRO0FBQ2hCLFlBQVEsVUFBVTtBQUNsQixZQUFRLGVBQWU7QUFDdkIsWUFBUSxRQUFRO0FBQ2hCLFlBQVEsYUFBYTtBQUNyQixZQUFRLE1BQU07QUFDZCxZQUFRLE1BQU07QUFDZCxZQUFRLFdBQVc7QUFDbkIsWUFBUSxPQUFPO0FBQ2YsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsY0FBYztBQUN0QixZQUFRLFFBQVE7QUFDaEIsWUFBUSxNQUFNO0FBQ2QsWUFBUSxXQUFXO0FBQ25CLFlBQVEsT0FBTztBQUNmLFlBQVEsT0FBTztBQUNmLFlBQVEsUUFBUTtBQUNoQixZQUFRLFVBQVU7QUFDbEIsWUFBUSxXQUFXO0FBQ25CLFlBQVEsZ0JBQWdCO0FBQ3hCLFlBQVEsaUJBQWlCO0FBQ3pCLFlBQVEsY0FBYztBQUN0QixZQUFRLFFBQVE7QUFDaEIsWUFBUSxPQUFPO0FBQ2YsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsVUFBVTtBQUNsQixZQUFRLFNBQVM7QUFDakIsWUFBUSxVQUFVO0FBQ2xCLFlBQVEsT0FBTztBQUNmLFlBQVEsVUFBVTtBQUNsQixZQUFRLFdBQVc7QUFDbkIsWUFBUSxPQUFPO0FBQ2YsWUFBUSxPQUFPO0FBQ2YsWUFBUSxTQUFTO0FBQ2pCLFlBQVEsTUFBTTtBQUNkLFlBQVEsV0FBVztBQUNuQixZQUFRLDRCQUE0QjtBQUNwQyxZQUFRLGlCQUFpQjtBQUN6QixZQUFRLG1CQUFtQjtBQUMzQixZQUFRLGdCQUFnQjtBQUN4QixZQUFRLFdBQVc7QUFDbkIsWUFBUSxRQUFRO0FBQ2hCLFlBQVEsWUFBWTtBQUNwQixZQUFRLFFBQVE7QUFDaEIsWUFBUSxXQUFXO0FBQ25CLFlBQVEsTUFBTTtBQUFBO0FBQUE7OztBQ24yQ2Q7QUFBQSw4RUFBQUMsU0FBQTtBQUNBLEtBQUMsU0FBVSxRQUFRLFNBQVM7QUFDNUIsYUFBTyxZQUFZLFlBQVksT0FBT0EsWUFBVyxjQUFjLFFBQVEsT0FBTyxJQUM5RSxPQUFPLFdBQVcsY0FBYyxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsR0FBRyxPQUFPLEtBQ3ZFLFNBQVMsT0FBTyxlQUFlLGNBQWMsYUFBYSxVQUFVLE1BQU0sUUFBUSxPQUFPLEtBQUssT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQzlHLEdBQUcsU0FBTyxTQUFVQyxVQUFTO0FBQUU7QUFFL0IsVUFBSSxTQUFTO0FBRWIsZUFBU0MsT0FBTTtBQUFBLE1BQUM7QUFFaEIsTUFBQUEsS0FBSSxZQUFZLElBQUksWUFBWTtBQUFBLFFBQzlCLGFBQWFBO0FBQUEsUUFDYixLQUFLLFNBQVMsS0FBSztBQUNqQixpQkFBUSxTQUFTLE9BQVE7QUFBQSxRQUMzQjtBQUFBLFFBQ0EsS0FBSyxTQUFTLEtBQUs7QUFDakIsaUJBQU8sS0FBSyxTQUFTLEdBQUc7QUFBQSxRQUMxQjtBQUFBLFFBQ0EsS0FBSyxTQUFTLEtBQUssT0FBTztBQUN4QixlQUFLLFNBQVMsR0FBRyxJQUFJO0FBQ3JCLGlCQUFPO0FBQUEsUUFDVDtBQUFBLFFBQ0EsUUFBUSxTQUFTLEtBQUs7QUFDcEIsY0FBSSxXQUFXLFNBQVM7QUFDeEIsaUJBQU8sWUFBWSxRQUFRLE9BQU8sS0FBSyxRQUFRO0FBQUEsUUFDakQ7QUFBQSxRQUNBLE9BQU8sV0FBVztBQUNoQixtQkFBUyxZQUFZO0FBQU0sZ0JBQUksU0FBUyxDQUFDLE1BQU07QUFBUSxxQkFBTyxLQUFLLFFBQVE7QUFBQSxRQUM3RTtBQUFBLFFBQ0EsTUFBTSxXQUFXO0FBQ2YsY0FBSUMsUUFBTyxDQUFDO0FBQ1osbUJBQVMsWUFBWTtBQUFNLGdCQUFJLFNBQVMsQ0FBQyxNQUFNO0FBQVEsY0FBQUEsTUFBSyxLQUFLLFNBQVMsTUFBTSxDQUFDLENBQUM7QUFDbEYsaUJBQU9BO0FBQUEsUUFDVDtBQUFBLFFBQ0EsUUFBUSxXQUFXO0FBQ2pCLGNBQUlDLFVBQVMsQ0FBQztBQUNkLG1CQUFTLFlBQVk7QUFBTSxnQkFBSSxTQUFTLENBQUMsTUFBTTtBQUFRLGNBQUFBLFFBQU8sS0FBSyxLQUFLLFFBQVEsQ0FBQztBQUNqRixpQkFBT0E7QUFBQSxRQUNUO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsY0FBSUMsV0FBVSxDQUFDO0FBQ2YsbUJBQVMsWUFBWTtBQUFNLGdCQUFJLFNBQVMsQ0FBQyxNQUFNO0FBQVEsY0FBQUEsU0FBUSxLQUFLLEVBQUMsS0FBSyxTQUFTLE1BQU0sQ0FBQyxHQUFHLE9BQU8sS0FBSyxRQUFRLEVBQUMsQ0FBQztBQUNuSCxpQkFBT0E7QUFBQSxRQUNUO0FBQUEsUUFDQSxNQUFNLFdBQVc7QUFDZixjQUFJLE9BQU87QUFDWCxtQkFBUyxZQUFZO0FBQU0sZ0JBQUksU0FBUyxDQUFDLE1BQU07QUFBUSxnQkFBRTtBQUN6RCxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxRQUNBLE9BQU8sV0FBVztBQUNoQixtQkFBUyxZQUFZO0FBQU0sZ0JBQUksU0FBUyxDQUFDLE1BQU07QUFBUSxxQkFBTztBQUM5RCxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxRQUNBLE1BQU0sU0FBUyxHQUFHO0FBQ2hCLG1CQUFTLFlBQVk7QUFBTSxnQkFBSSxTQUFTLENBQUMsTUFBTTtBQUFRLGdCQUFFLEtBQUssUUFBUSxHQUFHLFNBQVMsTUFBTSxDQUFDLEdBQUcsSUFBSTtBQUFBLFFBQ2xHO0FBQUEsTUFDRjtBQUVBLGVBQVMsSUFBSSxRQUFRLEdBQUc7QUFDdEIsWUFBSUMsT0FBTSxJQUFJSjtBQUdkLFlBQUksa0JBQWtCQTtBQUFLLGlCQUFPLEtBQUssU0FBUyxPQUFPSyxNQUFLO0FBQUUsWUFBQUQsS0FBSSxJQUFJQyxNQUFLLEtBQUs7QUFBQSxVQUFHLENBQUM7QUFBQSxpQkFHM0UsTUFBTSxRQUFRLE1BQU0sR0FBRztBQUM5QixjQUFJLElBQUksSUFDSixJQUFJLE9BQU8sUUFDWDtBQUVKLGNBQUksS0FBSztBQUFNLG1CQUFPLEVBQUUsSUFBSTtBQUFHLGNBQUFELEtBQUksSUFBSSxHQUFHLE9BQU8sQ0FBQyxDQUFDO0FBQUE7QUFDOUMsbUJBQU8sRUFBRSxJQUFJO0FBQUcsY0FBQUEsS0FBSSxJQUFJLEVBQUUsSUFBSSxPQUFPLENBQUMsR0FBRyxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBQUEsUUFDN0QsV0FHUztBQUFRLG1CQUFTLE9BQU87QUFBUSxZQUFBQSxLQUFJLElBQUksS0FBSyxPQUFPLEdBQUcsQ0FBQztBQUVqRSxlQUFPQTtBQUFBLE1BQ1Q7QUFFQSxlQUFTLE9BQU87QUFDZCxZQUFJSCxRQUFPLENBQUMsR0FDUixXQUFXLENBQUMsR0FDWixZQUNBLFFBQ0FLO0FBRUosaUJBQVMsTUFBTSxPQUFPLE9BQU8sY0FBYyxXQUFXO0FBQ3BELGNBQUksU0FBU0wsTUFBSyxRQUFRO0FBQ3hCLGdCQUFJLGNBQWM7QUFBTSxvQkFBTSxLQUFLLFVBQVU7QUFDN0MsbUJBQU8sVUFBVSxPQUFPLE9BQU8sS0FBSyxJQUFJO0FBQUEsVUFDMUM7QUFFQSxjQUFJLElBQUksSUFDSixJQUFJLE1BQU0sUUFDVixNQUFNQSxNQUFLLE9BQU8sR0FDbEIsVUFDQSxPQUNBLGNBQWMsSUFBSSxHQUNsQkMsU0FDQSxTQUFTLGFBQWE7QUFFMUIsaUJBQU8sRUFBRSxJQUFJLEdBQUc7QUFDZCxnQkFBSUEsVUFBUyxZQUFZLElBQUksV0FBVyxJQUFJLFFBQVEsTUFBTSxDQUFDLENBQUMsSUFBSSxFQUFFLEdBQUc7QUFDbkUsY0FBQUEsUUFBTyxLQUFLLEtBQUs7QUFBQSxZQUNuQixPQUFPO0FBQ0wsMEJBQVksSUFBSSxVQUFVLENBQUMsS0FBSyxDQUFDO0FBQUEsWUFDbkM7QUFBQSxVQUNGO0FBRUEsc0JBQVksS0FBSyxTQUFTQSxTQUFRRyxNQUFLO0FBQ3JDLHNCQUFVLFFBQVFBLE1BQUssTUFBTUgsU0FBUSxPQUFPLGNBQWMsU0FBUyxDQUFDO0FBQUEsVUFDdEUsQ0FBQztBQUVELGlCQUFPO0FBQUEsUUFDVDtBQUVBLGlCQUFTQyxTQUFRQyxNQUFLLE9BQU87QUFDM0IsY0FBSSxFQUFFLFFBQVFILE1BQUs7QUFBUSxtQkFBT0c7QUFDbEMsY0FBSSxPQUFPLFVBQVUsU0FBUyxRQUFRLENBQUM7QUFDdkMsY0FBSSxVQUFVLFFBQVEsU0FBU0gsTUFBSztBQUFRLG9CQUFRRyxLQUFJLFFBQVE7QUFBQTtBQUMzRCxvQkFBUSxDQUFDLEdBQUdBLEtBQUksS0FBSyxTQUFTLEdBQUcsR0FBRztBQUFFLG9CQUFNLEtBQUssRUFBQyxLQUFLLEdBQUcsUUFBUUQsU0FBUSxHQUFHLEtBQUssRUFBQyxDQUFDO0FBQUEsWUFBRyxDQUFDO0FBQzdGLGlCQUFPLFdBQVcsT0FBTyxNQUFNLEtBQUssU0FBUyxHQUFHLEdBQUc7QUFBRSxtQkFBTyxRQUFRLEVBQUUsS0FBSyxFQUFFLEdBQUc7QUFBQSxVQUFHLENBQUMsSUFBSTtBQUFBLFFBQzFGO0FBRUEsZUFBT0csUUFBTztBQUFBLFVBQ1osUUFBUSxTQUFTLE9BQU87QUFBRSxtQkFBTyxNQUFNLE9BQU8sR0FBRyxjQUFjLFNBQVM7QUFBQSxVQUFHO0FBQUEsVUFDM0UsS0FBSyxTQUFTLE9BQU87QUFBRSxtQkFBTyxNQUFNLE9BQU8sR0FBRyxXQUFXLE1BQU07QUFBQSxVQUFHO0FBQUEsVUFDbEUsU0FBUyxTQUFTLE9BQU87QUFBRSxtQkFBT0gsU0FBUSxNQUFNLE9BQU8sR0FBRyxXQUFXLE1BQU0sR0FBRyxDQUFDO0FBQUEsVUFBRztBQUFBLFVBQ2xGLEtBQUssU0FBUyxHQUFHO0FBQUUsWUFBQUYsTUFBSyxLQUFLLENBQUM7QUFBRyxtQkFBT0s7QUFBQSxVQUFNO0FBQUEsVUFDOUMsVUFBVSxTQUFTLE9BQU87QUFBRSxxQkFBU0wsTUFBSyxTQUFTLENBQUMsSUFBSTtBQUFPLG1CQUFPSztBQUFBLFVBQU07QUFBQSxVQUM1RSxZQUFZLFNBQVMsT0FBTztBQUFFLHlCQUFhO0FBQU8sbUJBQU9BO0FBQUEsVUFBTTtBQUFBLFVBQy9ELFFBQVEsU0FBUyxHQUFHO0FBQUUscUJBQVM7QUFBRyxtQkFBT0E7QUFBQSxVQUFNO0FBQUEsUUFDakQ7QUFBQSxNQUNGO0FBRUEsZUFBUyxlQUFlO0FBQ3RCLGVBQU8sQ0FBQztBQUFBLE1BQ1Y7QUFFQSxlQUFTLFVBQVUsUUFBUSxLQUFLLE9BQU87QUFDckMsZUFBTyxHQUFHLElBQUk7QUFBQSxNQUNoQjtBQUVBLGVBQVMsWUFBWTtBQUNuQixlQUFPLElBQUk7QUFBQSxNQUNiO0FBRUEsZUFBUyxPQUFPRixNQUFLLEtBQUssT0FBTztBQUMvQixRQUFBQSxLQUFJLElBQUksS0FBSyxLQUFLO0FBQUEsTUFDcEI7QUFFQSxlQUFTRyxPQUFNO0FBQUEsTUFBQztBQUVoQixVQUFJLFFBQVEsSUFBSTtBQUVoQixNQUFBQSxLQUFJLFlBQVksSUFBSSxZQUFZO0FBQUEsUUFDOUIsYUFBYUE7QUFBQSxRQUNiLEtBQUssTUFBTTtBQUFBLFFBQ1gsS0FBSyxTQUFTLE9BQU87QUFDbkIsbUJBQVM7QUFDVCxlQUFLLFNBQVMsS0FBSyxJQUFJO0FBQ3ZCLGlCQUFPO0FBQUEsUUFDVDtBQUFBLFFBQ0EsUUFBUSxNQUFNO0FBQUEsUUFDZCxPQUFPLE1BQU07QUFBQSxRQUNiLFFBQVEsTUFBTTtBQUFBLFFBQ2QsTUFBTSxNQUFNO0FBQUEsUUFDWixPQUFPLE1BQU07QUFBQSxRQUNiLE1BQU0sTUFBTTtBQUFBLE1BQ2Q7QUFFQSxlQUFTLElBQUksUUFBUSxHQUFHO0FBQ3RCLFlBQUlDLE9BQU0sSUFBSUQ7QUFHZCxZQUFJLGtCQUFrQkE7QUFBSyxpQkFBTyxLQUFLLFNBQVMsT0FBTztBQUFFLFlBQUFDLEtBQUksSUFBSSxLQUFLO0FBQUEsVUFBRyxDQUFDO0FBQUEsaUJBR2pFLFFBQVE7QUFDZixjQUFJLElBQUksSUFBSSxJQUFJLE9BQU87QUFDdkIsY0FBSSxLQUFLO0FBQU0sbUJBQU8sRUFBRSxJQUFJO0FBQUcsY0FBQUEsS0FBSSxJQUFJLE9BQU8sQ0FBQyxDQUFDO0FBQUE7QUFDM0MsbUJBQU8sRUFBRSxJQUFJO0FBQUcsY0FBQUEsS0FBSSxJQUFJLEVBQUUsT0FBTyxDQUFDLEdBQUcsR0FBRyxNQUFNLENBQUM7QUFBQSxRQUN0RDtBQUVBLGVBQU9BO0FBQUEsTUFDVDtBQUVBLGVBQVMsS0FBS0osTUFBSztBQUNqQixZQUFJSCxRQUFPLENBQUM7QUFDWixpQkFBUyxPQUFPRztBQUFLLFVBQUFILE1BQUssS0FBSyxHQUFHO0FBQ2xDLGVBQU9BO0FBQUEsTUFDVDtBQUVBLGVBQVMsT0FBT0csTUFBSztBQUNuQixZQUFJRixVQUFTLENBQUM7QUFDZCxpQkFBUyxPQUFPRTtBQUFLLFVBQUFGLFFBQU8sS0FBS0UsS0FBSSxHQUFHLENBQUM7QUFDekMsZUFBT0Y7QUFBQSxNQUNUO0FBRUEsZUFBUyxRQUFRRSxNQUFLO0FBQ3BCLFlBQUlELFdBQVUsQ0FBQztBQUNmLGlCQUFTLE9BQU9DO0FBQUssVUFBQUQsU0FBUSxLQUFLLEVBQUMsS0FBVSxPQUFPQyxLQUFJLEdBQUcsRUFBQyxDQUFDO0FBQzdELGVBQU9EO0FBQUEsTUFDVDtBQUVBLE1BQUFKLFNBQVEsVUFBVTtBQUNsQixNQUFBQSxTQUFRLE9BQU87QUFDZixNQUFBQSxTQUFRLE1BQU07QUFDZCxNQUFBQSxTQUFRLE9BQU87QUFDZixNQUFBQSxTQUFRLE1BQU07QUFDZCxNQUFBQSxTQUFRLFNBQVM7QUFFakIsYUFBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUFBLElBRTVELENBQUU7QUFBQTtBQUFBOzs7QUN4TkY7QUFBQSxvRUFBQVUsU0FBQTtBQUNBLEtBQUMsU0FBVSxRQUFRLFNBQVM7QUFDNUIsYUFBTyxZQUFZLFlBQVksT0FBT0EsWUFBVyxjQUFjLFFBQVEsT0FBTyxJQUM5RSxPQUFPLFdBQVcsY0FBYyxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsR0FBRyxPQUFPLEtBQ3ZFLFNBQVMsT0FBTyxlQUFlLGNBQWMsYUFBYSxVQUFVLE1BQU0sUUFBUSxPQUFPLEtBQUssT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQzlHLEdBQUcsU0FBTyxTQUFVQyxVQUFTO0FBQUU7QUFFL0IsZUFBU0MsUUFBTyxhQUFhLFNBQVMsV0FBVztBQUMvQyxvQkFBWSxZQUFZLFFBQVEsWUFBWTtBQUM1QyxrQkFBVSxjQUFjO0FBQUEsTUFDMUI7QUFFQSxlQUFTLE9BQU8sUUFBUSxZQUFZO0FBQ2xDLFlBQUksWUFBWSxPQUFPLE9BQU8sT0FBTyxTQUFTO0FBQzlDLGlCQUFTLE9BQU87QUFBWSxvQkFBVSxHQUFHLElBQUksV0FBVyxHQUFHO0FBQzNELGVBQU87QUFBQSxNQUNUO0FBRUEsZUFBUyxRQUFRO0FBQUEsTUFBQztBQUVsQixVQUFJLFNBQVM7QUFDYixVQUFJLFdBQVcsSUFBSTtBQUVuQixVQUFJLE1BQU0sdUJBQ04sTUFBTSxxREFDTixNQUFNLHNEQUNOLFNBQVMsb0JBQ1QsU0FBUyxvQkFDVCxlQUFlLElBQUksT0FBTyxZQUFZLENBQUMsS0FBSyxLQUFLLEdBQUcsSUFBSSxNQUFNLEdBQzlELGVBQWUsSUFBSSxPQUFPLFlBQVksQ0FBQyxLQUFLLEtBQUssR0FBRyxJQUFJLE1BQU0sR0FDOUQsZ0JBQWdCLElBQUksT0FBTyxhQUFhLENBQUMsS0FBSyxLQUFLLEtBQUssR0FBRyxJQUFJLE1BQU0sR0FDckUsZ0JBQWdCLElBQUksT0FBTyxhQUFhLENBQUMsS0FBSyxLQUFLLEtBQUssR0FBRyxJQUFJLE1BQU0sR0FDckUsZUFBZSxJQUFJLE9BQU8sWUFBWSxDQUFDLEtBQUssS0FBSyxHQUFHLElBQUksTUFBTSxHQUM5RCxnQkFBZ0IsSUFBSSxPQUFPLGFBQWEsQ0FBQyxLQUFLLEtBQUssS0FBSyxHQUFHLElBQUksTUFBTTtBQUV6RSxVQUFJLFFBQVE7QUFBQSxRQUNWLFdBQVc7QUFBQSxRQUNYLGNBQWM7QUFBQSxRQUNkLE1BQU07QUFBQSxRQUNOLFlBQVk7QUFBQSxRQUNaLE9BQU87QUFBQSxRQUNQLE9BQU87QUFBQSxRQUNQLFFBQVE7QUFBQSxRQUNSLE9BQU87QUFBQSxRQUNQLGdCQUFnQjtBQUFBLFFBQ2hCLE1BQU07QUFBQSxRQUNOLFlBQVk7QUFBQSxRQUNaLE9BQU87QUFBQSxRQUNQLFdBQVc7QUFBQSxRQUNYLFdBQVc7QUFBQSxRQUNYLFlBQVk7QUFBQSxRQUNaLFdBQVc7QUFBQSxRQUNYLE9BQU87QUFBQSxRQUNQLGdCQUFnQjtBQUFBLFFBQ2hCLFVBQVU7QUFBQSxRQUNWLFNBQVM7QUFBQSxRQUNULE1BQU07QUFBQSxRQUNOLFVBQVU7QUFBQSxRQUNWLFVBQVU7QUFBQSxRQUNWLGVBQWU7QUFBQSxRQUNmLFVBQVU7QUFBQSxRQUNWLFdBQVc7QUFBQSxRQUNYLFVBQVU7QUFBQSxRQUNWLFdBQVc7QUFBQSxRQUNYLGFBQWE7QUFBQSxRQUNiLGdCQUFnQjtBQUFBLFFBQ2hCLFlBQVk7QUFBQSxRQUNaLFlBQVk7QUFBQSxRQUNaLFNBQVM7QUFBQSxRQUNULFlBQVk7QUFBQSxRQUNaLGNBQWM7QUFBQSxRQUNkLGVBQWU7QUFBQSxRQUNmLGVBQWU7QUFBQSxRQUNmLGVBQWU7QUFBQSxRQUNmLGVBQWU7QUFBQSxRQUNmLFlBQVk7QUFBQSxRQUNaLFVBQVU7QUFBQSxRQUNWLGFBQWE7QUFBQSxRQUNiLFNBQVM7QUFBQSxRQUNULFNBQVM7QUFBQSxRQUNULFlBQVk7QUFBQSxRQUNaLFdBQVc7QUFBQSxRQUNYLGFBQWE7QUFBQSxRQUNiLGFBQWE7QUFBQSxRQUNiLFNBQVM7QUFBQSxRQUNULFdBQVc7QUFBQSxRQUNYLFlBQVk7QUFBQSxRQUNaLE1BQU07QUFBQSxRQUNOLFdBQVc7QUFBQSxRQUNYLE1BQU07QUFBQSxRQUNOLE9BQU87QUFBQSxRQUNQLGFBQWE7QUFBQSxRQUNiLE1BQU07QUFBQSxRQUNOLFVBQVU7QUFBQSxRQUNWLFNBQVM7QUFBQSxRQUNULFdBQVc7QUFBQSxRQUNYLFFBQVE7QUFBQSxRQUNSLE9BQU87QUFBQSxRQUNQLE9BQU87QUFBQSxRQUNQLFVBQVU7QUFBQSxRQUNWLGVBQWU7QUFBQSxRQUNmLFdBQVc7QUFBQSxRQUNYLGNBQWM7QUFBQSxRQUNkLFdBQVc7QUFBQSxRQUNYLFlBQVk7QUFBQSxRQUNaLFdBQVc7QUFBQSxRQUNYLHNCQUFzQjtBQUFBLFFBQ3RCLFdBQVc7QUFBQSxRQUNYLFlBQVk7QUFBQSxRQUNaLFdBQVc7QUFBQSxRQUNYLFdBQVc7QUFBQSxRQUNYLGFBQWE7QUFBQSxRQUNiLGVBQWU7QUFBQSxRQUNmLGNBQWM7QUFBQSxRQUNkLGdCQUFnQjtBQUFBLFFBQ2hCLGdCQUFnQjtBQUFBLFFBQ2hCLGdCQUFnQjtBQUFBLFFBQ2hCLGFBQWE7QUFBQSxRQUNiLE1BQU07QUFBQSxRQUNOLFdBQVc7QUFBQSxRQUNYLE9BQU87QUFBQSxRQUNQLFNBQVM7QUFBQSxRQUNULFFBQVE7QUFBQSxRQUNSLGtCQUFrQjtBQUFBLFFBQ2xCLFlBQVk7QUFBQSxRQUNaLGNBQWM7QUFBQSxRQUNkLGNBQWM7QUFBQSxRQUNkLGdCQUFnQjtBQUFBLFFBQ2hCLGlCQUFpQjtBQUFBLFFBQ2pCLG1CQUFtQjtBQUFBLFFBQ25CLGlCQUFpQjtBQUFBLFFBQ2pCLGlCQUFpQjtBQUFBLFFBQ2pCLGNBQWM7QUFBQSxRQUNkLFdBQVc7QUFBQSxRQUNYLFdBQVc7QUFBQSxRQUNYLFVBQVU7QUFBQSxRQUNWLGFBQWE7QUFBQSxRQUNiLE1BQU07QUFBQSxRQUNOLFNBQVM7QUFBQSxRQUNULE9BQU87QUFBQSxRQUNQLFdBQVc7QUFBQSxRQUNYLFFBQVE7QUFBQSxRQUNSLFdBQVc7QUFBQSxRQUNYLFFBQVE7QUFBQSxRQUNSLGVBQWU7QUFBQSxRQUNmLFdBQVc7QUFBQSxRQUNYLGVBQWU7QUFBQSxRQUNmLGVBQWU7QUFBQSxRQUNmLFlBQVk7QUFBQSxRQUNaLFdBQVc7QUFBQSxRQUNYLE1BQU07QUFBQSxRQUNOLE1BQU07QUFBQSxRQUNOLE1BQU07QUFBQSxRQUNOLFlBQVk7QUFBQSxRQUNaLFFBQVE7QUFBQSxRQUNSLGVBQWU7QUFBQSxRQUNmLEtBQUs7QUFBQSxRQUNMLFdBQVc7QUFBQSxRQUNYLFdBQVc7QUFBQSxRQUNYLGFBQWE7QUFBQSxRQUNiLFFBQVE7QUFBQSxRQUNSLFlBQVk7QUFBQSxRQUNaLFVBQVU7QUFBQSxRQUNWLFVBQVU7QUFBQSxRQUNWLFFBQVE7QUFBQSxRQUNSLFFBQVE7QUFBQSxRQUNSLFNBQVM7QUFBQSxRQUNULFdBQVc7QUFBQSxRQUNYLFdBQVc7QUFBQSxRQUNYLFdBQVc7QUFBQSxRQUNYLE1BQU07QUFBQSxRQUNOLGFBQWE7QUFBQSxRQUNiLFdBQVc7QUFBQSxRQUNYLEtBQUs7QUFBQSxRQUNMLE1BQU07QUFBQSxRQUNOLFNBQVM7QUFBQSxRQUNULFFBQVE7QUFBQSxRQUNSLFdBQVc7QUFBQSxRQUNYLFFBQVE7QUFBQSxRQUNSLE9BQU87QUFBQSxRQUNQLE9BQU87QUFBQSxRQUNQLFlBQVk7QUFBQSxRQUNaLFFBQVE7QUFBQSxRQUNSLGFBQWE7QUFBQSxNQUNmO0FBRUEsTUFBQUEsUUFBTyxPQUFPLE9BQU87QUFBQSxRQUNuQixhQUFhLFdBQVc7QUFDdEIsaUJBQU8sS0FBSyxJQUFJLEVBQUUsWUFBWTtBQUFBLFFBQ2hDO0FBQUEsUUFDQSxLQUFLLFdBQVc7QUFDZCxpQkFBTyxLQUFLLElBQUksRUFBRSxJQUFJO0FBQUEsUUFDeEI7QUFBQSxRQUNBLFVBQVUsV0FBVztBQUNuQixpQkFBTyxLQUFLLElBQUksSUFBSTtBQUFBLFFBQ3RCO0FBQUEsTUFDRixDQUFDO0FBRUQsZUFBUyxNQUFNLFFBQVE7QUFDckIsWUFBSTtBQUNKLGtCQUFVLFNBQVMsSUFBSSxLQUFLLEVBQUUsWUFBWTtBQUMxQyxnQkFBUSxJQUFJLE9BQU8sS0FBSyxNQUFNLE1BQU0sSUFBSSxTQUFTLEVBQUUsQ0FBQyxHQUFHLEVBQUUsR0FBRyxJQUFJLElBQUssS0FBSyxJQUFJLEtBQVEsS0FBSyxJQUFJLEtBQVMsS0FBSyxJQUFJLEtBQVEsSUFBSSxNQUFTLElBQUksT0FBUSxJQUFNLElBQUksSUFBTSxDQUFDLE1BQzVKLElBQUksT0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLFNBQVMsRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLEtBQ2xELElBQUksYUFBYSxLQUFLLE1BQU0sS0FBSyxJQUFJLElBQUksRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLEdBQUcsQ0FBQyxLQUM1RCxJQUFJLGFBQWEsS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLEVBQUUsQ0FBQyxJQUFJLE1BQU0sS0FBSyxFQUFFLENBQUMsSUFBSSxNQUFNLEtBQUssRUFBRSxDQUFDLElBQUksTUFBTSxLQUFLLENBQUMsS0FDaEcsSUFBSSxjQUFjLEtBQUssTUFBTSxLQUFLLEtBQUssRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUMsS0FDN0QsSUFBSSxjQUFjLEtBQUssTUFBTSxLQUFLLEtBQUssRUFBRSxDQUFDLElBQUksTUFBTSxLQUFLLEVBQUUsQ0FBQyxJQUFJLE1BQU0sS0FBSyxFQUFFLENBQUMsSUFBSSxNQUFNLEtBQUssRUFBRSxDQUFDLENBQUMsS0FDakcsSUFBSSxhQUFhLEtBQUssTUFBTSxLQUFLLEtBQUssRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLElBQUksS0FBSyxFQUFFLENBQUMsSUFBSSxLQUFLLENBQUMsS0FDckUsSUFBSSxjQUFjLEtBQUssTUFBTSxLQUFLLEtBQUssRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLElBQUksS0FBSyxFQUFFLENBQUMsSUFBSSxLQUFLLEVBQUUsQ0FBQyxDQUFDLElBQzFFLE1BQU0sZUFBZSxNQUFNLElBQUksS0FBSyxNQUFNLE1BQU0sQ0FBQyxJQUNqRCxXQUFXLGdCQUFnQixJQUFJLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQyxJQUNuRDtBQUFBLE1BQ1I7QUFFQSxlQUFTLEtBQUssR0FBRztBQUNmLGVBQU8sSUFBSSxJQUFJLEtBQUssS0FBSyxLQUFNLEtBQUssSUFBSSxLQUFNLElBQUksS0FBTSxDQUFDO0FBQUEsTUFDM0Q7QUFFQSxlQUFTLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRztBQUN4QixZQUFJLEtBQUs7QUFBRyxjQUFJLElBQUksSUFBSTtBQUN4QixlQUFPLElBQUksSUFBSSxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDM0I7QUFFQSxlQUFTLFdBQVcsR0FBRztBQUNyQixZQUFJLEVBQUUsYUFBYTtBQUFRLGNBQUksTUFBTSxDQUFDO0FBQ3RDLFlBQUksQ0FBQztBQUFHLGlCQUFPLElBQUk7QUFDbkIsWUFBSSxFQUFFLElBQUk7QUFDVixlQUFPLElBQUksSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLE9BQU87QUFBQSxNQUN6QztBQUVBLGVBQVMsSUFBSSxHQUFHLEdBQUcsR0FBRyxTQUFTO0FBQzdCLGVBQU8sVUFBVSxXQUFXLElBQUksV0FBVyxDQUFDLElBQUksSUFBSSxJQUFJLEdBQUcsR0FBRyxHQUFHLFdBQVcsT0FBTyxJQUFJLE9BQU87QUFBQSxNQUNoRztBQUVBLGVBQVMsSUFBSSxHQUFHLEdBQUcsR0FBRyxTQUFTO0FBQzdCLGFBQUssSUFBSSxDQUFDO0FBQ1YsYUFBSyxJQUFJLENBQUM7QUFDVixhQUFLLElBQUksQ0FBQztBQUNWLGFBQUssVUFBVSxDQUFDO0FBQUEsTUFDbEI7QUFFQSxNQUFBQSxRQUFPLEtBQUssS0FBSyxPQUFPLE9BQU87QUFBQSxRQUM3QixVQUFVLFNBQVMsR0FBRztBQUNwQixjQUFJLEtBQUssT0FBTyxXQUFXLEtBQUssSUFBSSxVQUFVLENBQUM7QUFDL0MsaUJBQU8sSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTztBQUFBLFFBQ2pFO0FBQUEsUUFDQSxRQUFRLFNBQVMsR0FBRztBQUNsQixjQUFJLEtBQUssT0FBTyxTQUFTLEtBQUssSUFBSSxRQUFRLENBQUM7QUFDM0MsaUJBQU8sSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTztBQUFBLFFBQ2pFO0FBQUEsUUFDQSxLQUFLLFdBQVc7QUFDZCxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxRQUNBLGFBQWEsV0FBVztBQUN0QixpQkFBUSxRQUFRLEtBQUssS0FBSyxLQUFLLElBQUksVUFDM0IsUUFBUSxLQUFLLEtBQUssS0FBSyxJQUFJLFdBQzNCLFFBQVEsS0FBSyxLQUFLLEtBQUssSUFBSSxXQUMzQixLQUFLLEtBQUssV0FBVyxLQUFLLFdBQVc7QUFBQSxRQUMvQztBQUFBLFFBQ0EsS0FBSyxXQUFXO0FBQ2QsaUJBQU8sTUFBTSxJQUFJLEtBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLENBQUM7QUFBQSxRQUNyRDtBQUFBLFFBQ0EsVUFBVSxXQUFXO0FBQ25CLGNBQUksSUFBSSxLQUFLO0FBQVMsY0FBSSxNQUFNLENBQUMsSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLENBQUMsQ0FBQztBQUNuRSxrQkFBUSxNQUFNLElBQUksU0FBUyxXQUNyQixLQUFLLElBQUksR0FBRyxLQUFLLElBQUksS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDLElBQUksT0FDdEQsS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxJQUFJLE9BQ3RELEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsS0FDakQsTUFBTSxJQUFJLE1BQU0sT0FBTyxJQUFJO0FBQUEsUUFDcEM7QUFBQSxNQUNGLENBQUMsQ0FBQztBQUVGLGVBQVMsSUFBSSxPQUFPO0FBQ2xCLGdCQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQ3pELGdCQUFRLFFBQVEsS0FBSyxNQUFNLE1BQU0sTUFBTSxTQUFTLEVBQUU7QUFBQSxNQUNwRDtBQUVBLGVBQVMsS0FBSyxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQ3hCLFlBQUksS0FBSztBQUFHLGNBQUksSUFBSSxJQUFJO0FBQUEsaUJBQ2YsS0FBSyxLQUFLLEtBQUs7QUFBRyxjQUFJLElBQUk7QUFBQSxpQkFDMUIsS0FBSztBQUFHLGNBQUk7QUFDckIsZUFBTyxJQUFJLElBQUksR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQzNCO0FBRUEsZUFBUyxXQUFXLEdBQUc7QUFDckIsWUFBSSxhQUFhO0FBQUssaUJBQU8sSUFBSSxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsT0FBTztBQUM3RCxZQUFJLEVBQUUsYUFBYTtBQUFRLGNBQUksTUFBTSxDQUFDO0FBQ3RDLFlBQUksQ0FBQztBQUFHLGlCQUFPLElBQUk7QUFDbkIsWUFBSSxhQUFhO0FBQUssaUJBQU87QUFDN0IsWUFBSSxFQUFFLElBQUk7QUFDVixZQUFJLElBQUksRUFBRSxJQUFJLEtBQ1YsSUFBSSxFQUFFLElBQUksS0FDVixJQUFJLEVBQUUsSUFBSSxLQUNWLE1BQU0sS0FBSyxJQUFJLEdBQUcsR0FBRyxDQUFDLEdBQ3RCLE1BQU0sS0FBSyxJQUFJLEdBQUcsR0FBRyxDQUFDLEdBQ3RCLElBQUksS0FDSixJQUFJLE1BQU0sS0FDVixLQUFLLE1BQU0sT0FBTztBQUN0QixZQUFJLEdBQUc7QUFDTCxjQUFJLE1BQU07QUFBSyxpQkFBSyxJQUFJLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFBQSxtQkFDbEMsTUFBTTtBQUFLLGlCQUFLLElBQUksS0FBSyxJQUFJO0FBQUE7QUFDakMsaUJBQUssSUFBSSxLQUFLLElBQUk7QUFDdkIsZUFBSyxJQUFJLE1BQU0sTUFBTSxNQUFNLElBQUksTUFBTTtBQUNyQyxlQUFLO0FBQUEsUUFDUCxPQUFPO0FBQ0wsY0FBSSxJQUFJLEtBQUssSUFBSSxJQUFJLElBQUk7QUFBQSxRQUMzQjtBQUNBLGVBQU8sSUFBSSxJQUFJLEdBQUcsR0FBRyxHQUFHLEVBQUUsT0FBTztBQUFBLE1BQ25DO0FBRUEsZUFBUyxJQUFJLEdBQUcsR0FBRyxHQUFHLFNBQVM7QUFDN0IsZUFBTyxVQUFVLFdBQVcsSUFBSSxXQUFXLENBQUMsSUFBSSxJQUFJLElBQUksR0FBRyxHQUFHLEdBQUcsV0FBVyxPQUFPLElBQUksT0FBTztBQUFBLE1BQ2hHO0FBRUEsZUFBUyxJQUFJLEdBQUcsR0FBRyxHQUFHLFNBQVM7QUFDN0IsYUFBSyxJQUFJLENBQUM7QUFDVixhQUFLLElBQUksQ0FBQztBQUNWLGFBQUssSUFBSSxDQUFDO0FBQ1YsYUFBSyxVQUFVLENBQUM7QUFBQSxNQUNsQjtBQUVBLE1BQUFBLFFBQU8sS0FBSyxLQUFLLE9BQU8sT0FBTztBQUFBLFFBQzdCLFVBQVUsU0FBUyxHQUFHO0FBQ3BCLGNBQUksS0FBSyxPQUFPLFdBQVcsS0FBSyxJQUFJLFVBQVUsQ0FBQztBQUMvQyxpQkFBTyxJQUFJLElBQUksS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU87QUFBQSxRQUN6RDtBQUFBLFFBQ0EsUUFBUSxTQUFTLEdBQUc7QUFDbEIsY0FBSSxLQUFLLE9BQU8sU0FBUyxLQUFLLElBQUksUUFBUSxDQUFDO0FBQzNDLGlCQUFPLElBQUksSUFBSSxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTztBQUFBLFFBQ3pEO0FBQUEsUUFDQSxLQUFLLFdBQVc7QUFDZCxjQUFJLElBQUksS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLEtBQUssS0FDbEMsSUFBSSxNQUFNLENBQUMsS0FBSyxNQUFNLEtBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxHQUN6QyxJQUFJLEtBQUssR0FDVCxLQUFLLEtBQUssSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLLEdBQ2pDLEtBQUssSUFBSSxJQUFJO0FBQ2pCLGlCQUFPLElBQUk7QUFBQSxZQUNULFFBQVEsS0FBSyxNQUFNLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxFQUFFO0FBQUEsWUFDNUMsUUFBUSxHQUFHLElBQUksRUFBRTtBQUFBLFlBQ2pCLFFBQVEsSUFBSSxNQUFNLElBQUksTUFBTSxJQUFJLEtBQUssSUFBSSxFQUFFO0FBQUEsWUFDM0MsS0FBSztBQUFBLFVBQ1A7QUFBQSxRQUNGO0FBQUEsUUFDQSxhQUFhLFdBQVc7QUFDdEIsa0JBQVEsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsT0FDMUMsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLE9BQ3pCLEtBQUssS0FBSyxXQUFXLEtBQUssV0FBVztBQUFBLFFBQy9DO0FBQUEsTUFDRixDQUFDLENBQUM7QUFHRixlQUFTLFFBQVEsR0FBRyxJQUFJLElBQUk7QUFDMUIsZ0JBQVEsSUFBSSxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksS0FDaEMsSUFBSSxNQUFNLEtBQ1YsSUFBSSxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUN2QyxNQUFNO0FBQUEsTUFDZDtBQUVBLFVBQUksVUFBVSxLQUFLLEtBQUs7QUFDeEIsVUFBSSxVQUFVLE1BQU0sS0FBSztBQUd6QixVQUFJLElBQUksSUFDSixLQUFLLFNBQ0wsS0FBSyxHQUNMLEtBQUssU0FDTCxLQUFLLElBQUksSUFDVCxLQUFLLElBQUksSUFDVCxLQUFLLElBQUksS0FBSyxJQUNkLEtBQUssS0FBSyxLQUFLO0FBRW5CLGVBQVMsV0FBVyxHQUFHO0FBQ3JCLFlBQUksYUFBYTtBQUFLLGlCQUFPLElBQUksSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLE9BQU87QUFDN0QsWUFBSSxhQUFhO0FBQUssaUJBQU8sUUFBUSxDQUFDO0FBQ3RDLFlBQUksRUFBRSxhQUFhO0FBQU0sY0FBSSxXQUFXLENBQUM7QUFDekMsWUFBSSxJQUFJLFNBQVMsRUFBRSxDQUFDLEdBQ2hCLElBQUksU0FBUyxFQUFFLENBQUMsR0FDaEIsSUFBSSxTQUFTLEVBQUUsQ0FBQyxHQUNoQixJQUFJLFNBQVMsWUFBWSxJQUFJLFlBQVksSUFBSSxZQUFZLEtBQUssRUFBRSxHQUFHLEdBQUc7QUFDMUUsWUFBSSxNQUFNLEtBQUssTUFBTTtBQUFHLGNBQUksSUFBSTtBQUFBLGFBQVE7QUFDdEMsY0FBSSxTQUFTLFlBQVksSUFBSSxZQUFZLElBQUksWUFBWSxLQUFLLEVBQUU7QUFDaEUsY0FBSSxTQUFTLFlBQVksSUFBSSxZQUFZLElBQUksWUFBWSxLQUFLLEVBQUU7QUFBQSxRQUNsRTtBQUNBLGVBQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJLEVBQUUsT0FBTztBQUFBLE1BQ3RFO0FBRUEsZUFBUyxLQUFLLEdBQUcsU0FBUztBQUN4QixlQUFPLElBQUksSUFBSSxHQUFHLEdBQUcsR0FBRyxXQUFXLE9BQU8sSUFBSSxPQUFPO0FBQUEsTUFDdkQ7QUFFQSxlQUFTLElBQUksR0FBRyxHQUFHLEdBQUcsU0FBUztBQUM3QixlQUFPLFVBQVUsV0FBVyxJQUFJLFdBQVcsQ0FBQyxJQUFJLElBQUksSUFBSSxHQUFHLEdBQUcsR0FBRyxXQUFXLE9BQU8sSUFBSSxPQUFPO0FBQUEsTUFDaEc7QUFFQSxlQUFTLElBQUksR0FBRyxHQUFHLEdBQUcsU0FBUztBQUM3QixhQUFLLElBQUksQ0FBQztBQUNWLGFBQUssSUFBSSxDQUFDO0FBQ1YsYUFBSyxJQUFJLENBQUM7QUFDVixhQUFLLFVBQVUsQ0FBQztBQUFBLE1BQ2xCO0FBRUEsTUFBQUEsUUFBTyxLQUFLLEtBQUssT0FBTyxPQUFPO0FBQUEsUUFDN0IsVUFBVSxTQUFTLEdBQUc7QUFDcEIsaUJBQU8sSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLE9BQU87QUFBQSxRQUMvRTtBQUFBLFFBQ0EsUUFBUSxTQUFTLEdBQUc7QUFDbEIsaUJBQU8sSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLE9BQU87QUFBQSxRQUMvRTtBQUFBLFFBQ0EsS0FBSyxXQUFXO0FBQ2QsY0FBSSxLQUFLLEtBQUssSUFBSSxNQUFNLEtBQ3BCLElBQUksTUFBTSxLQUFLLENBQUMsSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLEtBQ3JDLElBQUksTUFBTSxLQUFLLENBQUMsSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJO0FBQ3pDLGNBQUksS0FBSyxRQUFRLENBQUM7QUFDbEIsY0FBSSxLQUFLLFFBQVEsQ0FBQztBQUNsQixjQUFJLEtBQUssUUFBUSxDQUFDO0FBQ2xCLGlCQUFPLElBQUk7QUFBQSxZQUNULFNBQVUsWUFBWSxJQUFJLFlBQVksSUFBSSxZQUFZLENBQUM7QUFBQSxZQUN2RCxTQUFTLGFBQWEsSUFBSSxZQUFZLElBQUksV0FBWSxDQUFDO0FBQUEsWUFDdkQsU0FBVSxZQUFZLElBQUksWUFBWSxJQUFJLFlBQVksQ0FBQztBQUFBLFlBQ3ZELEtBQUs7QUFBQSxVQUNQO0FBQUEsUUFDRjtBQUFBLE1BQ0YsQ0FBQyxDQUFDO0FBRUYsZUFBUyxRQUFRLEdBQUc7QUFDbEIsZUFBTyxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDLElBQUksSUFBSSxLQUFLO0FBQUEsTUFDaEQ7QUFFQSxlQUFTLFFBQVEsR0FBRztBQUNsQixlQUFPLElBQUksS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLElBQUk7QUFBQSxNQUN4QztBQUVBLGVBQVMsU0FBUyxHQUFHO0FBQ25CLGVBQU8sT0FBTyxLQUFLLFdBQVksUUFBUSxJQUFJLFFBQVEsS0FBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLElBQUk7QUFBQSxNQUM1RTtBQUVBLGVBQVMsU0FBUyxHQUFHO0FBQ25CLGdCQUFRLEtBQUssUUFBUSxVQUFVLElBQUksUUFBUSxLQUFLLEtBQUssSUFBSSxTQUFTLE9BQU8sR0FBRztBQUFBLE1BQzlFO0FBRUEsZUFBUyxXQUFXLEdBQUc7QUFDckIsWUFBSSxhQUFhO0FBQUssaUJBQU8sSUFBSSxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsT0FBTztBQUM3RCxZQUFJLEVBQUUsYUFBYTtBQUFNLGNBQUksV0FBVyxDQUFDO0FBQ3pDLFlBQUksRUFBRSxNQUFNLEtBQUssRUFBRSxNQUFNO0FBQUcsaUJBQU8sSUFBSSxJQUFJLEtBQUssSUFBSSxFQUFFLEtBQUssRUFBRSxJQUFJLE1BQU0sSUFBSSxLQUFLLEVBQUUsR0FBRyxFQUFFLE9BQU87QUFDOUYsWUFBSSxJQUFJLEtBQUssTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUk7QUFDL0IsZUFBTyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksTUFBTSxHQUFHLEtBQUssS0FBSyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsR0FBRyxFQUFFLEdBQUcsRUFBRSxPQUFPO0FBQUEsTUFDdEY7QUFFQSxlQUFTLElBQUksR0FBRyxHQUFHLEdBQUcsU0FBUztBQUM3QixlQUFPLFVBQVUsV0FBVyxJQUFJLFdBQVcsQ0FBQyxJQUFJLElBQUksSUFBSSxHQUFHLEdBQUcsR0FBRyxXQUFXLE9BQU8sSUFBSSxPQUFPO0FBQUEsTUFDaEc7QUFFQSxlQUFTLElBQUksR0FBRyxHQUFHLEdBQUcsU0FBUztBQUM3QixlQUFPLFVBQVUsV0FBVyxJQUFJLFdBQVcsQ0FBQyxJQUFJLElBQUksSUFBSSxHQUFHLEdBQUcsR0FBRyxXQUFXLE9BQU8sSUFBSSxPQUFPO0FBQUEsTUFDaEc7QUFFQSxlQUFTLElBQUksR0FBRyxHQUFHLEdBQUcsU0FBUztBQUM3QixhQUFLLElBQUksQ0FBQztBQUNWLGFBQUssSUFBSSxDQUFDO0FBQ1YsYUFBSyxJQUFJLENBQUM7QUFDVixhQUFLLFVBQVUsQ0FBQztBQUFBLE1BQ2xCO0FBRUEsZUFBUyxRQUFRLEdBQUc7QUFDbEIsWUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLGlCQUFPLElBQUksSUFBSSxFQUFFLEdBQUcsR0FBRyxHQUFHLEVBQUUsT0FBTztBQUNuRCxZQUFJLElBQUksRUFBRSxJQUFJO0FBQ2QsZUFBTyxJQUFJLElBQUksRUFBRSxHQUFHLEtBQUssSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLEtBQUssSUFBSSxDQUFDLElBQUksRUFBRSxHQUFHLEVBQUUsT0FBTztBQUFBLE1BQ3JFO0FBRUEsTUFBQUEsUUFBTyxLQUFLLEtBQUssT0FBTyxPQUFPO0FBQUEsUUFDN0IsVUFBVSxTQUFTLEdBQUc7QUFDcEIsaUJBQU8sSUFBSSxJQUFJLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxJQUFJLEtBQUssS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLE9BQU87QUFBQSxRQUMvRTtBQUFBLFFBQ0EsUUFBUSxTQUFTLEdBQUc7QUFDbEIsaUJBQU8sSUFBSSxJQUFJLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxJQUFJLEtBQUssS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLE9BQU87QUFBQSxRQUMvRTtBQUFBLFFBQ0EsS0FBSyxXQUFXO0FBQ2QsaUJBQU8sUUFBUSxJQUFJLEVBQUUsSUFBSTtBQUFBLFFBQzNCO0FBQUEsTUFDRixDQUFDLENBQUM7QUFFRixVQUFJLElBQUksVUFDSixJQUFJLFNBQ0osSUFBSSxVQUNKLElBQUksVUFDSixJQUFJLFNBQ0osS0FBSyxJQUFJLEdBQ1QsS0FBSyxJQUFJLEdBQ1QsUUFBUSxJQUFJLElBQUksSUFBSTtBQUV4QixlQUFTLGlCQUFpQixHQUFHO0FBQzNCLFlBQUksYUFBYTtBQUFXLGlCQUFPLElBQUksVUFBVSxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLE9BQU87QUFDekUsWUFBSSxFQUFFLGFBQWE7QUFBTSxjQUFJLFdBQVcsQ0FBQztBQUN6QyxZQUFJLElBQUksRUFBRSxJQUFJLEtBQ1YsSUFBSSxFQUFFLElBQUksS0FDVixJQUFJLEVBQUUsSUFBSSxLQUNWLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxLQUFLLE1BQU0sUUFBUSxLQUFLLEtBQ2xELEtBQUssSUFBSSxHQUNULEtBQUssS0FBSyxJQUFJLEtBQUssSUFBSSxNQUFNLEdBQzdCLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxLQUFLLEVBQUUsS0FBSyxJQUFJLEtBQUssSUFBSSxLQUMvQyxJQUFJLElBQUksS0FBSyxNQUFNLEdBQUcsRUFBRSxJQUFJLFVBQVUsTUFBTTtBQUNoRCxlQUFPLElBQUksVUFBVSxJQUFJLElBQUksSUFBSSxNQUFNLEdBQUcsR0FBRyxHQUFHLEVBQUUsT0FBTztBQUFBLE1BQzNEO0FBRUEsZUFBUyxVQUFVLEdBQUcsR0FBRyxHQUFHLFNBQVM7QUFDbkMsZUFBTyxVQUFVLFdBQVcsSUFBSSxpQkFBaUIsQ0FBQyxJQUFJLElBQUksVUFBVSxHQUFHLEdBQUcsR0FBRyxXQUFXLE9BQU8sSUFBSSxPQUFPO0FBQUEsTUFDNUc7QUFFQSxlQUFTLFVBQVUsR0FBRyxHQUFHLEdBQUcsU0FBUztBQUNuQyxhQUFLLElBQUksQ0FBQztBQUNWLGFBQUssSUFBSSxDQUFDO0FBQ1YsYUFBSyxJQUFJLENBQUM7QUFDVixhQUFLLFVBQVUsQ0FBQztBQUFBLE1BQ2xCO0FBRUEsTUFBQUEsUUFBTyxXQUFXLFdBQVcsT0FBTyxPQUFPO0FBQUEsUUFDekMsVUFBVSxTQUFTLEdBQUc7QUFDcEIsY0FBSSxLQUFLLE9BQU8sV0FBVyxLQUFLLElBQUksVUFBVSxDQUFDO0FBQy9DLGlCQUFPLElBQUksVUFBVSxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTztBQUFBLFFBQy9EO0FBQUEsUUFDQSxRQUFRLFNBQVMsR0FBRztBQUNsQixjQUFJLEtBQUssT0FBTyxTQUFTLEtBQUssSUFBSSxRQUFRLENBQUM7QUFDM0MsaUJBQU8sSUFBSSxVQUFVLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPO0FBQUEsUUFDL0Q7QUFBQSxRQUNBLEtBQUssV0FBVztBQUNkLGNBQUksSUFBSSxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssS0FBSyxJQUFJLE9BQU8sU0FDekMsSUFBSSxDQUFDLEtBQUssR0FDVixJQUFJLE1BQU0sS0FBSyxDQUFDLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJLElBQzFDLE9BQU8sS0FBSyxJQUFJLENBQUMsR0FDakIsT0FBTyxLQUFLLElBQUksQ0FBQztBQUNyQixpQkFBTyxJQUFJO0FBQUEsWUFDVCxPQUFPLElBQUksS0FBSyxJQUFJLE9BQU8sSUFBSTtBQUFBLFlBQy9CLE9BQU8sSUFBSSxLQUFLLElBQUksT0FBTyxJQUFJO0FBQUEsWUFDL0IsT0FBTyxJQUFJLEtBQUssSUFBSTtBQUFBLFlBQ3BCLEtBQUs7QUFBQSxVQUNQO0FBQUEsUUFDRjtBQUFBLE1BQ0YsQ0FBQyxDQUFDO0FBRUYsTUFBQUQsU0FBUSxRQUFRO0FBQ2hCLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLE9BQU87QUFDZixNQUFBQSxTQUFRLE1BQU07QUFDZCxNQUFBQSxTQUFRLE1BQU07QUFDZCxNQUFBQSxTQUFRLE1BQU07QUFDZCxNQUFBQSxTQUFRLE1BQU07QUFDZCxNQUFBQSxTQUFRLE1BQU07QUFBQSxJQUVkLENBQUU7QUFBQTtBQUFBOzs7QUNwaUJGO0FBQUEsZ0ZBQUFFLFNBQUE7QUFDQSxLQUFDLFNBQVUsUUFBUSxTQUFTO0FBQzVCLGFBQU8sWUFBWSxZQUFZLE9BQU9BLFlBQVcsY0FBYyxRQUFRLFNBQVMsa0JBQW1CLElBQ25HLE9BQU8sV0FBVyxjQUFjLE9BQU8sTUFBTSxPQUFPLENBQUMsV0FBVyxVQUFVLEdBQUcsT0FBTyxLQUNuRixTQUFTLE9BQU8sZUFBZSxjQUFjLGFBQWEsVUFBVSxNQUFNLFFBQVEsT0FBTyxLQUFLLE9BQU8sTUFBTSxDQUFDLEdBQUcsT0FBTyxFQUFFO0FBQUEsSUFDekgsR0FBRyxTQUFPLFNBQVVDLFVBQVMsU0FBUztBQUFFO0FBRXhDLGVBQVMsTUFBTSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDakMsWUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLLEtBQUs7QUFDNUIsaUJBQVMsSUFBSSxJQUFJLEtBQUssSUFBSSxLQUFLLE1BQU0sTUFDOUIsSUFBSSxJQUFJLEtBQUssSUFBSSxNQUFNLE1BQ3ZCLElBQUksSUFBSSxLQUFLLElBQUksS0FBSyxJQUFJLE1BQU0sS0FDakMsS0FBSyxNQUFNO0FBQUEsTUFDbkI7QUFFQSxlQUFTLFFBQVEsUUFBUTtBQUN2QixZQUFJLElBQUksT0FBTyxTQUFTO0FBQ3hCLGVBQU8sU0FBUyxHQUFHO0FBQ2pCLGNBQUksSUFBSSxLQUFLLElBQUssSUFBSSxJQUFLLEtBQUssS0FBSyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssTUFBTSxJQUFJLENBQUMsR0FDakUsS0FBSyxPQUFPLENBQUMsR0FDYixLQUFLLE9BQU8sSUFBSSxDQUFDLEdBQ2pCLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLElBQUksSUFBSSxLQUFLLElBQ3RDLEtBQUssSUFBSSxJQUFJLElBQUksT0FBTyxJQUFJLENBQUMsSUFBSSxJQUFJLEtBQUs7QUFDOUMsaUJBQU8sT0FBTyxJQUFJLElBQUksS0FBSyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUU7QUFBQSxRQUM5QztBQUFBLE1BQ0Y7QUFFQSxlQUFTLFlBQVksUUFBUTtBQUMzQixZQUFJLElBQUksT0FBTztBQUNmLGVBQU8sU0FBUyxHQUFHO0FBQ2pCLGNBQUksSUFBSSxLQUFLLFFBQVEsS0FBSyxLQUFLLElBQUksRUFBRSxJQUFJLEtBQUssQ0FBQyxHQUMzQyxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssQ0FBQyxHQUMzQixLQUFLLE9BQU8sSUFBSSxDQUFDLEdBQ2pCLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxHQUN2QixLQUFLLFFBQVEsSUFBSSxLQUFLLENBQUM7QUFDM0IsaUJBQU8sT0FBTyxJQUFJLElBQUksS0FBSyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUU7QUFBQSxRQUM5QztBQUFBLE1BQ0Y7QUFFQSxlQUFTLFNBQVMsR0FBRztBQUNuQixlQUFPLFdBQVc7QUFDaEIsaUJBQU87QUFBQSxRQUNUO0FBQUEsTUFDRjtBQUVBLGVBQVMsT0FBTyxHQUFHLEdBQUc7QUFDcEIsZUFBTyxTQUFTLEdBQUc7QUFDakIsaUJBQU8sSUFBSSxJQUFJO0FBQUEsUUFDakI7QUFBQSxNQUNGO0FBRUEsZUFBUyxZQUFZLEdBQUcsR0FBRyxHQUFHO0FBQzVCLGVBQU8sSUFBSSxLQUFLLElBQUksR0FBRyxDQUFDLEdBQUcsSUFBSSxLQUFLLElBQUksR0FBRyxDQUFDLElBQUksR0FBRyxJQUFJLElBQUksR0FBRyxTQUFTLEdBQUc7QUFDeEUsaUJBQU8sS0FBSyxJQUFJLElBQUksSUFBSSxHQUFHLENBQUM7QUFBQSxRQUM5QjtBQUFBLE1BQ0Y7QUFFQSxlQUFTLE1BQU0sR0FBRyxHQUFHO0FBQ25CLFlBQUksSUFBSSxJQUFJO0FBQ1osZUFBTyxJQUFJLE9BQU8sR0FBRyxJQUFJLE9BQU8sSUFBSSxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxJQUFJLFNBQVMsTUFBTSxDQUFDLElBQUksSUFBSSxDQUFDO0FBQUEsTUFDM0c7QUFFQSxlQUFTLE1BQU0sR0FBRztBQUNoQixnQkFBUSxJQUFJLENBQUMsT0FBTyxJQUFJLFVBQVUsU0FBUyxHQUFHLEdBQUc7QUFDL0MsaUJBQU8sSUFBSSxJQUFJLFlBQVksR0FBRyxHQUFHLENBQUMsSUFBSSxTQUFTLE1BQU0sQ0FBQyxJQUFJLElBQUksQ0FBQztBQUFBLFFBQ2pFO0FBQUEsTUFDRjtBQUVBLGVBQVMsUUFBUSxHQUFHLEdBQUc7QUFDckIsWUFBSSxJQUFJLElBQUk7QUFDWixlQUFPLElBQUksT0FBTyxHQUFHLENBQUMsSUFBSSxTQUFTLE1BQU0sQ0FBQyxJQUFJLElBQUksQ0FBQztBQUFBLE1BQ3JEO0FBRUEsVUFBSSxNQUFPLFNBQVMsU0FBUyxHQUFHO0FBQzlCLFlBQUksUUFBUSxNQUFNLENBQUM7QUFFbkIsaUJBQVNDLEtBQUksT0FBTyxLQUFLO0FBQ3ZCLGNBQUksSUFBSSxPQUFPLFFBQVEsUUFBUSxJQUFJLEtBQUssR0FBRyxJQUFJLE1BQU0sUUFBUSxJQUFJLEdBQUcsR0FBRyxDQUFDLEdBQ3BFLElBQUksTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLEdBQ3hCLElBQUksTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLEdBQ3hCLFVBQVUsUUFBUSxNQUFNLFNBQVMsSUFBSSxPQUFPO0FBQ2hELGlCQUFPLFNBQVMsR0FBRztBQUNqQixrQkFBTSxJQUFJLEVBQUUsQ0FBQztBQUNiLGtCQUFNLElBQUksRUFBRSxDQUFDO0FBQ2Isa0JBQU0sSUFBSSxFQUFFLENBQUM7QUFDYixrQkFBTSxVQUFVLFFBQVEsQ0FBQztBQUN6QixtQkFBTyxRQUFRO0FBQUEsVUFDakI7QUFBQSxRQUNGO0FBRUEsUUFBQUEsS0FBSSxRQUFRO0FBRVosZUFBT0E7QUFBQSxNQUNULEVBQUcsQ0FBQztBQUVKLGVBQVMsVUFBVSxRQUFRO0FBQ3pCLGVBQU8sU0FBUyxRQUFRO0FBQ3RCLGNBQUksSUFBSSxPQUFPLFFBQ1gsSUFBSSxJQUFJLE1BQU0sQ0FBQyxHQUNmLElBQUksSUFBSSxNQUFNLENBQUMsR0FDZixJQUFJLElBQUksTUFBTSxDQUFDLEdBQ2YsR0FBRztBQUNQLGVBQUssSUFBSSxHQUFHLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDdEIsb0JBQVEsUUFBUSxJQUFJLE9BQU8sQ0FBQyxDQUFDO0FBQzdCLGNBQUUsQ0FBQyxJQUFJLE1BQU0sS0FBSztBQUNsQixjQUFFLENBQUMsSUFBSSxNQUFNLEtBQUs7QUFDbEIsY0FBRSxDQUFDLElBQUksTUFBTSxLQUFLO0FBQUEsVUFDcEI7QUFDQSxjQUFJLE9BQU8sQ0FBQztBQUNaLGNBQUksT0FBTyxDQUFDO0FBQ1osY0FBSSxPQUFPLENBQUM7QUFDWixnQkFBTSxVQUFVO0FBQ2hCLGlCQUFPLFNBQVMsR0FBRztBQUNqQixrQkFBTSxJQUFJLEVBQUUsQ0FBQztBQUNiLGtCQUFNLElBQUksRUFBRSxDQUFDO0FBQ2Isa0JBQU0sSUFBSSxFQUFFLENBQUM7QUFDYixtQkFBTyxRQUFRO0FBQUEsVUFDakI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLFVBQUksV0FBVyxVQUFVLE9BQU87QUFDaEMsVUFBSSxpQkFBaUIsVUFBVSxXQUFXO0FBRTFDLGVBQVMsWUFBWSxHQUFHLEdBQUc7QUFDekIsWUFBSSxDQUFDO0FBQUcsY0FBSSxDQUFDO0FBQ2IsWUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLEVBQUUsUUFBUSxFQUFFLE1BQU0sSUFBSSxHQUN2QyxJQUFJLEVBQUUsTUFBTSxHQUNaO0FBQ0osZUFBTyxTQUFTLEdBQUc7QUFDakIsZUFBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFBRyxjQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsS0FBSyxJQUFJLEtBQUssRUFBRSxDQUFDLElBQUk7QUFDdkQsaUJBQU87QUFBQSxRQUNUO0FBQUEsTUFDRjtBQUVBLGVBQVMsY0FBYyxHQUFHO0FBQ3hCLGVBQU8sWUFBWSxPQUFPLENBQUMsS0FBSyxFQUFFLGFBQWE7QUFBQSxNQUNqRDtBQUVBLGVBQVMsTUFBTSxHQUFHLEdBQUc7QUFDbkIsZ0JBQVEsY0FBYyxDQUFDLElBQUksY0FBYyxjQUFjLEdBQUcsQ0FBQztBQUFBLE1BQzdEO0FBRUEsZUFBUyxhQUFhLEdBQUcsR0FBRztBQUMxQixZQUFJLEtBQUssSUFBSSxFQUFFLFNBQVMsR0FDcEIsS0FBSyxJQUFJLEtBQUssSUFBSSxJQUFJLEVBQUUsTUFBTSxJQUFJLEdBQ2xDLElBQUksSUFBSSxNQUFNLEVBQUUsR0FDaEIsSUFBSSxJQUFJLE1BQU0sRUFBRSxHQUNoQjtBQUVKLGFBQUssSUFBSSxHQUFHLElBQUksSUFBSSxFQUFFO0FBQUcsWUFBRSxDQUFDLElBQUksTUFBTSxFQUFFLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQztBQUNoRCxlQUFPLElBQUksSUFBSSxFQUFFO0FBQUcsWUFBRSxDQUFDLElBQUksRUFBRSxDQUFDO0FBRTlCLGVBQU8sU0FBUyxHQUFHO0FBQ2pCLGVBQUssSUFBSSxHQUFHLElBQUksSUFBSSxFQUFFO0FBQUcsY0FBRSxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUN0QyxpQkFBTztBQUFBLFFBQ1Q7QUFBQSxNQUNGO0FBRUEsZUFBUyxLQUFLLEdBQUcsR0FBRztBQUNsQixZQUFJLElBQUksSUFBSTtBQUNaLGVBQU8sSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsU0FBUyxHQUFHO0FBQ2pDLGlCQUFPLEVBQUUsUUFBUSxLQUFLLElBQUksS0FBSyxJQUFJLENBQUMsR0FBRztBQUFBLFFBQ3pDO0FBQUEsTUFDRjtBQUVBLGVBQVMsT0FBTyxHQUFHLEdBQUc7QUFDcEIsZUFBTyxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsR0FBRyxTQUFTLEdBQUc7QUFDakMsaUJBQU8sS0FBSyxJQUFJLEtBQUssSUFBSTtBQUFBLFFBQzNCO0FBQUEsTUFDRjtBQUVBLGVBQVMsT0FBTyxHQUFHLEdBQUc7QUFDcEIsWUFBSSxJQUFJLENBQUMsR0FDTCxJQUFJLENBQUMsR0FDTDtBQUVKLFlBQUksTUFBTSxRQUFRLE9BQU8sTUFBTTtBQUFVLGNBQUksQ0FBQztBQUM5QyxZQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU07QUFBVSxjQUFJLENBQUM7QUFFOUMsYUFBSyxLQUFLLEdBQUc7QUFDWCxjQUFJLEtBQUssR0FBRztBQUNWLGNBQUUsQ0FBQyxJQUFJLE1BQU0sRUFBRSxDQUFDLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFBQSxVQUN6QixPQUFPO0FBQ0wsY0FBRSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQUEsVUFDWjtBQUFBLFFBQ0Y7QUFFQSxlQUFPLFNBQVMsR0FBRztBQUNqQixlQUFLLEtBQUs7QUFBRyxjQUFFLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxDQUFDO0FBQzFCLGlCQUFPO0FBQUEsUUFDVDtBQUFBLE1BQ0Y7QUFFQSxVQUFJLE1BQU0sK0NBQ04sTUFBTSxJQUFJLE9BQU8sSUFBSSxRQUFRLEdBQUc7QUFFcEMsZUFBUyxLQUFLLEdBQUc7QUFDZixlQUFPLFdBQVc7QUFDaEIsaUJBQU87QUFBQSxRQUNUO0FBQUEsTUFDRjtBQUVBLGVBQVMsSUFBSSxHQUFHO0FBQ2QsZUFBTyxTQUFTLEdBQUc7QUFDakIsaUJBQU8sRUFBRSxDQUFDLElBQUk7QUFBQSxRQUNoQjtBQUFBLE1BQ0Y7QUFFQSxlQUFTLE9BQU8sR0FBRyxHQUFHO0FBQ3BCLFlBQUksS0FBSyxJQUFJLFlBQVksSUFBSSxZQUFZLEdBQ3JDLElBQ0EsSUFDQSxJQUNBLElBQUksSUFDSixJQUFJLENBQUMsR0FDTCxJQUFJLENBQUM7QUFHVCxZQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFHcEIsZ0JBQVEsS0FBSyxJQUFJLEtBQUssQ0FBQyxPQUNmLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSTtBQUN6QixlQUFLLEtBQUssR0FBRyxTQUFTLElBQUk7QUFDeEIsaUJBQUssRUFBRSxNQUFNLElBQUksRUFBRTtBQUNuQixnQkFBSSxFQUFFLENBQUM7QUFBRyxnQkFBRSxDQUFDLEtBQUs7QUFBQTtBQUNiLGdCQUFFLEVBQUUsQ0FBQyxJQUFJO0FBQUEsVUFDaEI7QUFDQSxlQUFLLEtBQUssR0FBRyxDQUFDLFFBQVEsS0FBSyxHQUFHLENBQUMsSUFBSTtBQUNqQyxnQkFBSSxFQUFFLENBQUM7QUFBRyxnQkFBRSxDQUFDLEtBQUs7QUFBQTtBQUNiLGdCQUFFLEVBQUUsQ0FBQyxJQUFJO0FBQUEsVUFDaEIsT0FBTztBQUNMLGNBQUUsRUFBRSxDQUFDLElBQUk7QUFDVCxjQUFFLEtBQUssRUFBQyxHQUFNLEdBQUcsT0FBTyxJQUFJLEVBQUUsRUFBQyxDQUFDO0FBQUEsVUFDbEM7QUFDQSxlQUFLLElBQUk7QUFBQSxRQUNYO0FBR0EsWUFBSSxLQUFLLEVBQUUsUUFBUTtBQUNqQixlQUFLLEVBQUUsTUFBTSxFQUFFO0FBQ2YsY0FBSSxFQUFFLENBQUM7QUFBRyxjQUFFLENBQUMsS0FBSztBQUFBO0FBQ2IsY0FBRSxFQUFFLENBQUMsSUFBSTtBQUFBLFFBQ2hCO0FBSUEsZUFBTyxFQUFFLFNBQVMsSUFBSyxFQUFFLENBQUMsSUFDcEIsSUFBSSxFQUFFLENBQUMsRUFBRSxDQUFDLElBQ1YsS0FBSyxDQUFDLEtBQ0wsSUFBSSxFQUFFLFFBQVEsU0FBUyxHQUFHO0FBQ3pCLG1CQUFTQyxLQUFJLEdBQUcsR0FBR0EsS0FBSSxHQUFHLEVBQUVBO0FBQUcsZUFBRyxJQUFJLEVBQUVBLEVBQUMsR0FBRyxDQUFDLElBQUksRUFBRSxFQUFFLENBQUM7QUFDdEQsaUJBQU8sRUFBRSxLQUFLLEVBQUU7QUFBQSxRQUNsQjtBQUFBLE1BQ1I7QUFFQSxlQUFTLE1BQU0sR0FBRyxHQUFHO0FBQ25CLFlBQUksSUFBSSxPQUFPLEdBQUc7QUFDbEIsZUFBTyxLQUFLLFFBQVEsTUFBTSxZQUFZLFNBQVMsQ0FBQyxLQUN6QyxNQUFNLFdBQVcsU0FDbEIsTUFBTSxZQUFhLElBQUksUUFBUSxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUcsT0FBTyxTQUMxRCxhQUFhLFFBQVEsUUFBUSxNQUM3QixhQUFhLE9BQU8sT0FDcEIsY0FBYyxDQUFDLElBQUksY0FDbkIsTUFBTSxRQUFRLENBQUMsSUFBSSxlQUNuQixPQUFPLEVBQUUsWUFBWSxjQUFjLE9BQU8sRUFBRSxhQUFhLGNBQWMsTUFBTSxDQUFDLElBQUksU0FDbEYsUUFBUSxHQUFHLENBQUM7QUFBQSxNQUNwQjtBQUVBLGVBQVMsU0FBUyxPQUFPO0FBQ3ZCLFlBQUksSUFBSSxNQUFNO0FBQ2QsZUFBTyxTQUFTLEdBQUc7QUFDakIsaUJBQU8sTUFBTSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxHQUFHLEtBQUssTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUM5RDtBQUFBLE1BQ0Y7QUFFQSxlQUFTLElBQUksR0FBRyxHQUFHO0FBQ2pCLFlBQUksSUFBSSxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDcEIsZUFBTyxTQUFTLEdBQUc7QUFDakIsY0FBSSxJQUFJLEVBQUUsQ0FBQztBQUNYLGlCQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxHQUFHO0FBQUEsUUFDckM7QUFBQSxNQUNGO0FBRUEsZUFBUyxNQUFNLEdBQUcsR0FBRztBQUNuQixlQUFPLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxHQUFHLFNBQVMsR0FBRztBQUNqQyxpQkFBTyxLQUFLLE1BQU0sS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQUEsUUFDdkM7QUFBQSxNQUNGO0FBRUEsVUFBSSxVQUFVLE1BQU0sS0FBSztBQUV6QixVQUFJLFdBQVc7QUFBQSxRQUNiLFlBQVk7QUFBQSxRQUNaLFlBQVk7QUFBQSxRQUNaLFFBQVE7QUFBQSxRQUNSLE9BQU87QUFBQSxRQUNQLFFBQVE7QUFBQSxRQUNSLFFBQVE7QUFBQSxNQUNWO0FBRUEsZUFBUyxVQUFVLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQ25DLFlBQUksUUFBUSxRQUFRO0FBQ3BCLFlBQUksU0FBUyxLQUFLLEtBQUssSUFBSSxJQUFJLElBQUksQ0FBQztBQUFHLGVBQUssUUFBUSxLQUFLO0FBQ3pELFlBQUksUUFBUSxJQUFJLElBQUksSUFBSTtBQUFHLGVBQUssSUFBSSxPQUFPLEtBQUssSUFBSTtBQUNwRCxZQUFJLFNBQVMsS0FBSyxLQUFLLElBQUksSUFBSSxJQUFJLENBQUM7QUFBRyxlQUFLLFFBQVEsS0FBSyxRQUFRLFNBQVM7QUFDMUUsWUFBSSxJQUFJLElBQUksSUFBSTtBQUFHLGNBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxHQUFHLFFBQVEsQ0FBQyxPQUFPLFNBQVMsQ0FBQztBQUM3RCxlQUFPO0FBQUEsVUFDTCxZQUFZO0FBQUEsVUFDWixZQUFZO0FBQUEsVUFDWixRQUFRLEtBQUssTUFBTSxHQUFHLENBQUMsSUFBSTtBQUFBLFVBQzNCLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSTtBQUFBLFVBQzFCO0FBQUEsVUFDQTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBRUEsVUFBSSxTQUNBLFNBQ0EsU0FDQTtBQUVKLGVBQVMsU0FBU0MsUUFBTztBQUN2QixZQUFJQSxXQUFVO0FBQVEsaUJBQU87QUFDN0IsWUFBSSxDQUFDO0FBQVMsb0JBQVUsU0FBUyxjQUFjLEtBQUssR0FBRyxVQUFVLFNBQVMsaUJBQWlCLFVBQVUsU0FBUztBQUM5RyxnQkFBUSxNQUFNLFlBQVlBO0FBQzFCLFFBQUFBLFNBQVEsUUFBUSxpQkFBaUIsUUFBUSxZQUFZLE9BQU8sR0FBRyxJQUFJLEVBQUUsaUJBQWlCLFdBQVc7QUFDakcsZ0JBQVEsWUFBWSxPQUFPO0FBQzNCLFFBQUFBLFNBQVFBLE9BQU0sTUFBTSxHQUFHLEVBQUUsRUFBRSxNQUFNLEdBQUc7QUFDcEMsZUFBTyxVQUFVLENBQUNBLE9BQU0sQ0FBQyxHQUFHLENBQUNBLE9BQU0sQ0FBQyxHQUFHLENBQUNBLE9BQU0sQ0FBQyxHQUFHLENBQUNBLE9BQU0sQ0FBQyxHQUFHLENBQUNBLE9BQU0sQ0FBQyxHQUFHLENBQUNBLE9BQU0sQ0FBQyxDQUFDO0FBQUEsTUFDbkY7QUFFQSxlQUFTLFNBQVNBLFFBQU87QUFDdkIsWUFBSUEsVUFBUztBQUFNLGlCQUFPO0FBQzFCLFlBQUksQ0FBQztBQUFTLG9CQUFVLFNBQVMsZ0JBQWdCLDhCQUE4QixHQUFHO0FBQ2xGLGdCQUFRLGFBQWEsYUFBYUEsTUFBSztBQUN2QyxZQUFJLEVBQUVBLFNBQVEsUUFBUSxVQUFVLFFBQVEsWUFBWTtBQUFJLGlCQUFPO0FBQy9ELFFBQUFBLFNBQVFBLE9BQU07QUFDZCxlQUFPLFVBQVVBLE9BQU0sR0FBR0EsT0FBTSxHQUFHQSxPQUFNLEdBQUdBLE9BQU0sR0FBR0EsT0FBTSxHQUFHQSxPQUFNLENBQUM7QUFBQSxNQUN2RTtBQUVBLGVBQVMscUJBQXFCLE9BQU8sU0FBUyxTQUFTLFVBQVU7QUFFL0QsaUJBQVMsSUFBSSxHQUFHO0FBQ2QsaUJBQU8sRUFBRSxTQUFTLEVBQUUsSUFBSSxJQUFJLE1BQU07QUFBQSxRQUNwQztBQUVBLGlCQUFTLFVBQVUsSUFBSSxJQUFJLElBQUksSUFBSSxHQUFHLEdBQUc7QUFDdkMsY0FBSSxPQUFPLE1BQU0sT0FBTyxJQUFJO0FBQzFCLGdCQUFJLElBQUksRUFBRSxLQUFLLGNBQWMsTUFBTSxTQUFTLE1BQU0sT0FBTztBQUN6RCxjQUFFLEtBQUssRUFBQyxHQUFHLElBQUksR0FBRyxHQUFHLE9BQU8sSUFBSSxFQUFFLEVBQUMsR0FBRyxFQUFDLEdBQUcsSUFBSSxHQUFHLEdBQUcsT0FBTyxJQUFJLEVBQUUsRUFBQyxDQUFDO0FBQUEsVUFDckUsV0FBVyxNQUFNLElBQUk7QUFDbkIsY0FBRSxLQUFLLGVBQWUsS0FBSyxVQUFVLEtBQUssT0FBTztBQUFBLFVBQ25EO0FBQUEsUUFDRjtBQUVBLGlCQUFTLE9BQU8sR0FBRyxHQUFHLEdBQUcsR0FBRztBQUMxQixjQUFJLE1BQU0sR0FBRztBQUNYLGdCQUFJLElBQUksSUFBSTtBQUFLLG1CQUFLO0FBQUEscUJBQWMsSUFBSSxJQUFJO0FBQUssbUJBQUs7QUFDdEQsY0FBRSxLQUFLLEVBQUMsR0FBRyxFQUFFLEtBQUssSUFBSSxDQUFDLElBQUksV0FBVyxNQUFNLFFBQVEsSUFBSSxHQUFHLEdBQUcsT0FBTyxHQUFHLENBQUMsRUFBQyxDQUFDO0FBQUEsVUFDN0UsV0FBVyxHQUFHO0FBQ1osY0FBRSxLQUFLLElBQUksQ0FBQyxJQUFJLFlBQVksSUFBSSxRQUFRO0FBQUEsVUFDMUM7QUFBQSxRQUNGO0FBRUEsaUJBQVMsTUFBTSxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQ3pCLGNBQUksTUFBTSxHQUFHO0FBQ1gsY0FBRSxLQUFLLEVBQUMsR0FBRyxFQUFFLEtBQUssSUFBSSxDQUFDLElBQUksVUFBVSxNQUFNLFFBQVEsSUFBSSxHQUFHLEdBQUcsT0FBTyxHQUFHLENBQUMsRUFBQyxDQUFDO0FBQUEsVUFDNUUsV0FBVyxHQUFHO0FBQ1osY0FBRSxLQUFLLElBQUksQ0FBQyxJQUFJLFdBQVcsSUFBSSxRQUFRO0FBQUEsVUFDekM7QUFBQSxRQUNGO0FBRUEsaUJBQVMsTUFBTSxJQUFJLElBQUksSUFBSSxJQUFJLEdBQUcsR0FBRztBQUNuQyxjQUFJLE9BQU8sTUFBTSxPQUFPLElBQUk7QUFDMUIsZ0JBQUksSUFBSSxFQUFFLEtBQUssSUFBSSxDQUFDLElBQUksVUFBVSxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQ3RELGNBQUUsS0FBSyxFQUFDLEdBQUcsSUFBSSxHQUFHLEdBQUcsT0FBTyxJQUFJLEVBQUUsRUFBQyxHQUFHLEVBQUMsR0FBRyxJQUFJLEdBQUcsR0FBRyxPQUFPLElBQUksRUFBRSxFQUFDLENBQUM7QUFBQSxVQUNyRSxXQUFXLE9BQU8sS0FBSyxPQUFPLEdBQUc7QUFDL0IsY0FBRSxLQUFLLElBQUksQ0FBQyxJQUFJLFdBQVcsS0FBSyxNQUFNLEtBQUssR0FBRztBQUFBLFVBQ2hEO0FBQUEsUUFDRjtBQUVBLGVBQU8sU0FBUyxHQUFHLEdBQUc7QUFDcEIsY0FBSSxJQUFJLENBQUMsR0FDTCxJQUFJLENBQUM7QUFDVCxjQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUksTUFBTSxDQUFDO0FBQ3pCLG9CQUFVLEVBQUUsWUFBWSxFQUFFLFlBQVksRUFBRSxZQUFZLEVBQUUsWUFBWSxHQUFHLENBQUM7QUFDdEUsaUJBQU8sRUFBRSxRQUFRLEVBQUUsUUFBUSxHQUFHLENBQUM7QUFDL0IsZ0JBQU0sRUFBRSxPQUFPLEVBQUUsT0FBTyxHQUFHLENBQUM7QUFDNUIsZ0JBQU0sRUFBRSxRQUFRLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxRQUFRLEdBQUcsQ0FBQztBQUNsRCxjQUFJLElBQUk7QUFDUixpQkFBTyxTQUFTLEdBQUc7QUFDakIsZ0JBQUksSUFBSSxJQUFJLElBQUksRUFBRSxRQUFRO0FBQzFCLG1CQUFPLEVBQUUsSUFBSTtBQUFHLGlCQUFHLElBQUksRUFBRSxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDO0FBQ3ZDLG1CQUFPLEVBQUUsS0FBSyxFQUFFO0FBQUEsVUFDbEI7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLFVBQUksMEJBQTBCLHFCQUFxQixVQUFVLFFBQVEsT0FBTyxNQUFNO0FBQ2xGLFVBQUksMEJBQTBCLHFCQUFxQixVQUFVLE1BQU0sS0FBSyxHQUFHO0FBRTNFLFVBQUksTUFBTSxLQUFLLE9BQ1gsT0FBTyxHQUNQLE9BQU8sR0FDUCxXQUFXO0FBRWYsZUFBUyxLQUFLLEdBQUc7QUFDZixpQkFBUyxJQUFJLEtBQUssSUFBSSxDQUFDLEtBQUssSUFBSSxLQUFLO0FBQUEsTUFDdkM7QUFFQSxlQUFTLEtBQUssR0FBRztBQUNmLGlCQUFTLElBQUksS0FBSyxJQUFJLENBQUMsS0FBSyxJQUFJLEtBQUs7QUFBQSxNQUN2QztBQUVBLGVBQVMsS0FBSyxHQUFHO0FBQ2YsaUJBQVMsSUFBSSxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJO0FBQUEsTUFDNUM7QUFJQSxlQUFTLEtBQUssSUFBSSxJQUFJO0FBQ3BCLFlBQUksTUFBTSxHQUFHLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEtBQUssR0FBRyxDQUFDLEdBQ25DLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUMsR0FBRyxLQUFLLEdBQUcsQ0FBQyxHQUNuQyxLQUFLLE1BQU0sS0FDWCxLQUFLLE1BQU0sS0FDWCxLQUFLLEtBQUssS0FBSyxLQUFLLElBQ3BCLEdBQ0E7QUFHSixZQUFJLEtBQUssVUFBVTtBQUNqQixjQUFJLEtBQUssSUFBSSxLQUFLLEVBQUUsSUFBSTtBQUN4QixjQUFJLFNBQVMsR0FBRztBQUNkLG1CQUFPO0FBQUEsY0FDTCxNQUFNLElBQUk7QUFBQSxjQUNWLE1BQU0sSUFBSTtBQUFBLGNBQ1YsS0FBSyxLQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFBQSxZQUMzQjtBQUFBLFVBQ0Y7QUFBQSxRQUNGLE9BR0s7QUFDSCxjQUFJLEtBQUssS0FBSyxLQUFLLEVBQUUsR0FDakIsTUFBTSxLQUFLLEtBQUssS0FBSyxLQUFLLE9BQU8sT0FBTyxJQUFJLEtBQUssT0FBTyxLQUN4RCxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssT0FBTyxPQUFPLElBQUksS0FBSyxPQUFPLEtBQ3hELEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBQyxJQUFJLEVBQUUsR0FDekMsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDLElBQUksRUFBRTtBQUM3QyxlQUFLLEtBQUssTUFBTTtBQUNoQixjQUFJLFNBQVMsR0FBRztBQUNkLGdCQUFJLElBQUksSUFBSSxHQUNSLFNBQVMsS0FBSyxFQUFFLEdBQ2hCLElBQUksTUFBTSxPQUFPLE9BQU8sU0FBUyxLQUFLLE1BQU0sSUFBSSxFQUFFLElBQUksS0FBSyxFQUFFO0FBQ2pFLG1CQUFPO0FBQUEsY0FDTCxNQUFNLElBQUk7QUFBQSxjQUNWLE1BQU0sSUFBSTtBQUFBLGNBQ1YsS0FBSyxTQUFTLEtBQUssTUFBTSxJQUFJLEVBQUU7QUFBQSxZQUNqQztBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBRUEsVUFBRSxXQUFXLElBQUk7QUFFakIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLElBQUlDLE1BQUs7QUFDaEIsZUFBTyxTQUFTLE9BQU8sS0FBSztBQUMxQixjQUFJLElBQUlBLE1BQUssUUFBUSxRQUFRLElBQUksS0FBSyxHQUFHLElBQUksTUFBTSxRQUFRLElBQUksR0FBRyxHQUFHLENBQUMsR0FDbEUsSUFBSSxRQUFRLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FDMUIsSUFBSSxRQUFRLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FDMUIsVUFBVSxRQUFRLE1BQU0sU0FBUyxJQUFJLE9BQU87QUFDaEQsaUJBQU8sU0FBUyxHQUFHO0FBQ2pCLGtCQUFNLElBQUksRUFBRSxDQUFDO0FBQ2Isa0JBQU0sSUFBSSxFQUFFLENBQUM7QUFDYixrQkFBTSxJQUFJLEVBQUUsQ0FBQztBQUNiLGtCQUFNLFVBQVUsUUFBUSxDQUFDO0FBQ3pCLG1CQUFPLFFBQVE7QUFBQSxVQUNqQjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBRUEsVUFBSSxRQUFRLElBQUksS0FBSztBQUNyQixVQUFJLFVBQVUsSUFBSSxPQUFPO0FBRXpCLGVBQVMsSUFBSSxPQUFPLEtBQUs7QUFDdkIsWUFBSSxJQUFJLFNBQVMsUUFBUSxRQUFRLElBQUksS0FBSyxHQUFHLElBQUksTUFBTSxRQUFRLElBQUksR0FBRyxHQUFHLENBQUMsR0FDdEUsSUFBSSxRQUFRLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FDMUIsSUFBSSxRQUFRLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FDMUIsVUFBVSxRQUFRLE1BQU0sU0FBUyxJQUFJLE9BQU87QUFDaEQsZUFBTyxTQUFTLEdBQUc7QUFDakIsZ0JBQU0sSUFBSSxFQUFFLENBQUM7QUFDYixnQkFBTSxJQUFJLEVBQUUsQ0FBQztBQUNiLGdCQUFNLElBQUksRUFBRSxDQUFDO0FBQ2IsZ0JBQU0sVUFBVSxRQUFRLENBQUM7QUFDekIsaUJBQU8sUUFBUTtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUVBLGVBQVMsSUFBSUEsTUFBSztBQUNoQixlQUFPLFNBQVMsT0FBTyxLQUFLO0FBQzFCLGNBQUksSUFBSUEsTUFBSyxRQUFRLFFBQVEsSUFBSSxLQUFLLEdBQUcsSUFBSSxNQUFNLFFBQVEsSUFBSSxHQUFHLEdBQUcsQ0FBQyxHQUNsRSxJQUFJLFFBQVEsTUFBTSxHQUFHLElBQUksQ0FBQyxHQUMxQixJQUFJLFFBQVEsTUFBTSxHQUFHLElBQUksQ0FBQyxHQUMxQixVQUFVLFFBQVEsTUFBTSxTQUFTLElBQUksT0FBTztBQUNoRCxpQkFBTyxTQUFTLEdBQUc7QUFDakIsa0JBQU0sSUFBSSxFQUFFLENBQUM7QUFDYixrQkFBTSxJQUFJLEVBQUUsQ0FBQztBQUNiLGtCQUFNLElBQUksRUFBRSxDQUFDO0FBQ2Isa0JBQU0sVUFBVSxRQUFRLENBQUM7QUFDekIsbUJBQU8sUUFBUTtBQUFBLFVBQ2pCO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLFFBQVEsSUFBSSxLQUFLO0FBQ3JCLFVBQUksVUFBVSxJQUFJLE9BQU87QUFFekIsZUFBUyxVQUFVQSxNQUFLO0FBQ3RCLGVBQVEsU0FBUyxlQUFlLEdBQUc7QUFDakMsY0FBSSxDQUFDO0FBRUwsbUJBQVNDLFdBQVUsT0FBTyxLQUFLO0FBQzdCLGdCQUFJLElBQUlELE1BQUssUUFBUSxRQUFRLFVBQVUsS0FBSyxHQUFHLElBQUksTUFBTSxRQUFRLFVBQVUsR0FBRyxHQUFHLENBQUMsR0FDOUUsSUFBSSxRQUFRLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FDMUIsSUFBSSxRQUFRLE1BQU0sR0FBRyxJQUFJLENBQUMsR0FDMUIsVUFBVSxRQUFRLE1BQU0sU0FBUyxJQUFJLE9BQU87QUFDaEQsbUJBQU8sU0FBUyxHQUFHO0FBQ2pCLG9CQUFNLElBQUksRUFBRSxDQUFDO0FBQ2Isb0JBQU0sSUFBSSxFQUFFLENBQUM7QUFDYixvQkFBTSxJQUFJLEVBQUUsS0FBSyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQzFCLG9CQUFNLFVBQVUsUUFBUSxDQUFDO0FBQ3pCLHFCQUFPLFFBQVE7QUFBQSxZQUNqQjtBQUFBLFVBQ0Y7QUFFQSxVQUFBQyxXQUFVLFFBQVE7QUFFbEIsaUJBQU9BO0FBQUEsUUFDVCxFQUFHLENBQUM7QUFBQSxNQUNOO0FBRUEsVUFBSSxjQUFjLFVBQVUsS0FBSztBQUNqQyxVQUFJLGdCQUFnQixVQUFVLE9BQU87QUFFckMsZUFBUyxVQUFVLGFBQWEsUUFBUTtBQUN0QyxZQUFJLElBQUksR0FBRyxJQUFJLE9BQU8sU0FBUyxHQUFHLElBQUksT0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQztBQUM1RSxlQUFPLElBQUk7QUFBRyxZQUFFLENBQUMsSUFBSSxZQUFZLEdBQUcsSUFBSSxPQUFPLEVBQUUsQ0FBQyxDQUFDO0FBQ25ELGVBQU8sU0FBUyxHQUFHO0FBQ2pCLGNBQUlILEtBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLElBQUksR0FBRyxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUN2RCxpQkFBTyxFQUFFQSxFQUFDLEVBQUUsSUFBSUEsRUFBQztBQUFBLFFBQ25CO0FBQUEsTUFDRjtBQUVBLGVBQVMsU0FBUyxjQUFjLEdBQUc7QUFDakMsWUFBSSxVQUFVLElBQUksTUFBTSxDQUFDO0FBQ3pCLGlCQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBRTtBQUFHLGtCQUFRLENBQUMsSUFBSSxhQUFhLEtBQUssSUFBSSxFQUFFO0FBQ2pFLGVBQU87QUFBQSxNQUNUO0FBRUEsTUFBQUYsU0FBUSxjQUFjO0FBQ3RCLE1BQUFBLFNBQVEsbUJBQW1CO0FBQzNCLE1BQUFBLFNBQVEsbUJBQW1CO0FBQzNCLE1BQUFBLFNBQVEseUJBQXlCO0FBQ2pDLE1BQUFBLFNBQVEsdUJBQXVCO0FBQy9CLE1BQUFBLFNBQVEsMkJBQTJCO0FBQ25DLE1BQUFBLFNBQVEsa0JBQWtCO0FBQzFCLE1BQUFBLFNBQVEsc0JBQXNCO0FBQzlCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEscUJBQXFCO0FBQzdCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEscUJBQXFCO0FBQzdCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEsb0JBQW9CO0FBQzVCLE1BQUFBLFNBQVEseUJBQXlCO0FBQ2pDLE1BQUFBLFNBQVEsb0JBQW9CO0FBQzVCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEsc0JBQXNCO0FBQzlCLE1BQUFBLFNBQVEsNEJBQTRCO0FBQ3BDLE1BQUFBLFNBQVEsbUJBQW1CO0FBQzNCLE1BQUFBLFNBQVEsb0JBQW9CO0FBQzVCLE1BQUFBLFNBQVEsMEJBQTBCO0FBQ2xDLE1BQUFBLFNBQVEsMEJBQTBCO0FBQ2xDLE1BQUFBLFNBQVEsa0JBQWtCO0FBQzFCLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLFdBQVc7QUFFbkIsYUFBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUFBLElBRTVELENBQUU7QUFBQTtBQUFBOzs7QUNobEJGO0FBQUEscUVBQUFNLFNBQUE7QUFDQSxLQUFDLFNBQVUsUUFBUSxTQUFTO0FBQzVCLGFBQU8sWUFBWSxZQUFZLE9BQU9BLFlBQVcsY0FBYyxRQUFRLE9BQU8sSUFDOUUsT0FBTyxXQUFXLGNBQWMsT0FBTyxNQUFNLE9BQU8sQ0FBQyxTQUFTLEdBQUcsT0FBTyxLQUN2RSxTQUFTLE9BQU8sZUFBZSxjQUFjLGFBQWEsVUFBVSxNQUFNLFFBQVEsT0FBTyxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxJQUM5RyxHQUFHLFNBQU8sU0FBVUMsVUFBUztBQUFFO0FBSy9CLGVBQVMsY0FBYyxHQUFHLEdBQUc7QUFDM0IsYUFBSyxLQUFLLElBQUksSUFBSSxFQUFFLGNBQWMsSUFBSSxDQUFDLElBQUksRUFBRSxjQUFjLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFBRyxpQkFBTztBQUN4RixZQUFJLEdBQUcsY0FBYyxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBSWpDLGVBQU87QUFBQSxVQUNMLFlBQVksU0FBUyxJQUFJLFlBQVksQ0FBQyxJQUFJLFlBQVksTUFBTSxDQUFDLElBQUk7QUFBQSxVQUNqRSxDQUFDLEVBQUUsTUFBTSxJQUFJLENBQUM7QUFBQSxRQUNoQjtBQUFBLE1BQ0Y7QUFFQSxlQUFTLFNBQVMsR0FBRztBQUNuQixlQUFPLElBQUksY0FBYyxLQUFLLElBQUksQ0FBQyxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUMsSUFBSTtBQUFBLE1BQ3BEO0FBRUEsZUFBUyxZQUFZLFVBQVUsV0FBVztBQUN4QyxlQUFPLFNBQVMsT0FBTyxPQUFPO0FBQzVCLGNBQUksSUFBSSxNQUFNLFFBQ1YsSUFBSSxDQUFDLEdBQ0wsSUFBSSxHQUNKLElBQUksU0FBUyxDQUFDLEdBQ2QsU0FBUztBQUViLGlCQUFPLElBQUksS0FBSyxJQUFJLEdBQUc7QUFDckIsZ0JBQUksU0FBUyxJQUFJLElBQUk7QUFBTyxrQkFBSSxLQUFLLElBQUksR0FBRyxRQUFRLE1BQU07QUFDMUQsY0FBRSxLQUFLLE1BQU0sVUFBVSxLQUFLLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDckMsaUJBQUssVUFBVSxJQUFJLEtBQUs7QUFBTztBQUMvQixnQkFBSSxTQUFTLEtBQUssSUFBSSxLQUFLLFNBQVMsTUFBTTtBQUFBLFVBQzVDO0FBRUEsaUJBQU8sRUFBRSxRQUFRLEVBQUUsS0FBSyxTQUFTO0FBQUEsUUFDbkM7QUFBQSxNQUNGO0FBRUEsZUFBUyxlQUFlLFVBQVU7QUFDaEMsZUFBTyxTQUFTLE9BQU87QUFDckIsaUJBQU8sTUFBTSxRQUFRLFVBQVUsU0FBUyxHQUFHO0FBQ3pDLG1CQUFPLFNBQVMsQ0FBQyxDQUFDO0FBQUEsVUFDcEIsQ0FBQztBQUFBLFFBQ0g7QUFBQSxNQUNGO0FBR0EsVUFBSSxLQUFLO0FBRVQsZUFBUyxnQkFBZ0IsV0FBVztBQUNsQyxZQUFJLEVBQUUsUUFBUSxHQUFHLEtBQUssU0FBUztBQUFJLGdCQUFNLElBQUksTUFBTSxxQkFBcUIsU0FBUztBQUNqRixZQUFJO0FBQ0osZUFBTyxJQUFJLGdCQUFnQjtBQUFBLFVBQ3pCLE1BQU0sTUFBTSxDQUFDO0FBQUEsVUFDYixPQUFPLE1BQU0sQ0FBQztBQUFBLFVBQ2QsTUFBTSxNQUFNLENBQUM7QUFBQSxVQUNiLFFBQVEsTUFBTSxDQUFDO0FBQUEsVUFDZixNQUFNLE1BQU0sQ0FBQztBQUFBLFVBQ2IsT0FBTyxNQUFNLENBQUM7QUFBQSxVQUNkLE9BQU8sTUFBTSxDQUFDO0FBQUEsVUFDZCxXQUFXLE1BQU0sQ0FBQyxLQUFLLE1BQU0sQ0FBQyxFQUFFLE1BQU0sQ0FBQztBQUFBLFVBQ3ZDLE1BQU0sTUFBTSxDQUFDO0FBQUEsVUFDYixNQUFNLE1BQU0sRUFBRTtBQUFBLFFBQ2hCLENBQUM7QUFBQSxNQUNIO0FBRUEsc0JBQWdCLFlBQVksZ0JBQWdCO0FBRTVDLGVBQVMsZ0JBQWdCLFdBQVc7QUFDbEMsYUFBSyxPQUFPLFVBQVUsU0FBUyxTQUFZLE1BQU0sVUFBVSxPQUFPO0FBQ2xFLGFBQUssUUFBUSxVQUFVLFVBQVUsU0FBWSxNQUFNLFVBQVUsUUFBUTtBQUNyRSxhQUFLLE9BQU8sVUFBVSxTQUFTLFNBQVksTUFBTSxVQUFVLE9BQU87QUFDbEUsYUFBSyxTQUFTLFVBQVUsV0FBVyxTQUFZLEtBQUssVUFBVSxTQUFTO0FBQ3ZFLGFBQUssT0FBTyxDQUFDLENBQUMsVUFBVTtBQUN4QixhQUFLLFFBQVEsVUFBVSxVQUFVLFNBQVksU0FBWSxDQUFDLFVBQVU7QUFDcEUsYUFBSyxRQUFRLENBQUMsQ0FBQyxVQUFVO0FBQ3pCLGFBQUssWUFBWSxVQUFVLGNBQWMsU0FBWSxTQUFZLENBQUMsVUFBVTtBQUM1RSxhQUFLLE9BQU8sQ0FBQyxDQUFDLFVBQVU7QUFDeEIsYUFBSyxPQUFPLFVBQVUsU0FBUyxTQUFZLEtBQUssVUFBVSxPQUFPO0FBQUEsTUFDbkU7QUFFQSxzQkFBZ0IsVUFBVSxXQUFXLFdBQVc7QUFDOUMsZUFBTyxLQUFLLE9BQ04sS0FBSyxRQUNMLEtBQUssT0FDTCxLQUFLLFVBQ0osS0FBSyxPQUFPLE1BQU0sT0FDbEIsS0FBSyxVQUFVLFNBQVksS0FBSyxLQUFLLElBQUksR0FBRyxLQUFLLFFBQVEsQ0FBQyxNQUMxRCxLQUFLLFFBQVEsTUFBTSxPQUNuQixLQUFLLGNBQWMsU0FBWSxLQUFLLE1BQU0sS0FBSyxJQUFJLEdBQUcsS0FBSyxZQUFZLENBQUMsTUFDeEUsS0FBSyxPQUFPLE1BQU0sTUFDbkIsS0FBSztBQUFBLE1BQ2I7QUFHQSxlQUFTLFdBQVcsR0FBRztBQUNyQjtBQUFLLG1CQUFTLElBQUksRUFBRSxRQUFRLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQzFELG9CQUFRLEVBQUUsQ0FBQyxHQUFHO0FBQUEsY0FDWixLQUFLO0FBQUsscUJBQUssS0FBSztBQUFHO0FBQUEsY0FDdkIsS0FBSztBQUFLLG9CQUFJLE9BQU87QUFBRyx1QkFBSztBQUFHLHFCQUFLO0FBQUc7QUFBQSxjQUN4QztBQUFTLG9CQUFJLEtBQUssR0FBRztBQUFFLHNCQUFJLENBQUMsQ0FBQyxFQUFFLENBQUM7QUFBRywwQkFBTTtBQUFLLHVCQUFLO0FBQUEsZ0JBQUc7QUFBRTtBQUFBLFlBQzFEO0FBQUEsVUFDRjtBQUNBLGVBQU8sS0FBSyxJQUFJLEVBQUUsTUFBTSxHQUFHLEVBQUUsSUFBSSxFQUFFLE1BQU0sS0FBSyxDQUFDLElBQUk7QUFBQSxNQUNyRDtBQUVBLFVBQUk7QUFFSixlQUFTLGlCQUFpQixHQUFHLEdBQUc7QUFDOUIsWUFBSSxJQUFJLGNBQWMsR0FBRyxDQUFDO0FBQzFCLFlBQUksQ0FBQztBQUFHLGlCQUFPLElBQUk7QUFDbkIsWUFBSSxjQUFjLEVBQUUsQ0FBQyxHQUNqQkMsWUFBVyxFQUFFLENBQUMsR0FDZCxJQUFJQSxhQUFZLGlCQUFpQixLQUFLLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU1BLFlBQVcsQ0FBQyxDQUFDLENBQUMsSUFBSSxLQUFLLEdBQzVGLElBQUksWUFBWTtBQUNwQixlQUFPLE1BQU0sSUFBSSxjQUNYLElBQUksSUFBSSxjQUFjLElBQUksTUFBTSxJQUFJLElBQUksQ0FBQyxFQUFFLEtBQUssR0FBRyxJQUNuRCxJQUFJLElBQUksWUFBWSxNQUFNLEdBQUcsQ0FBQyxJQUFJLE1BQU0sWUFBWSxNQUFNLENBQUMsSUFDM0QsT0FBTyxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUUsS0FBSyxHQUFHLElBQUksY0FBYyxHQUFHLEtBQUssSUFBSSxHQUFHLElBQUksSUFBSSxDQUFDLENBQUMsRUFBRSxDQUFDO0FBQUEsTUFDdEY7QUFFQSxlQUFTLGNBQWMsR0FBRyxHQUFHO0FBQzNCLFlBQUksSUFBSSxjQUFjLEdBQUcsQ0FBQztBQUMxQixZQUFJLENBQUM7QUFBRyxpQkFBTyxJQUFJO0FBQ25CLFlBQUksY0FBYyxFQUFFLENBQUMsR0FDakJBLFlBQVcsRUFBRSxDQUFDO0FBQ2xCLGVBQU9BLFlBQVcsSUFBSSxPQUFPLElBQUksTUFBTSxDQUFDQSxTQUFRLEVBQUUsS0FBSyxHQUFHLElBQUksY0FDeEQsWUFBWSxTQUFTQSxZQUFXLElBQUksWUFBWSxNQUFNLEdBQUdBLFlBQVcsQ0FBQyxJQUFJLE1BQU0sWUFBWSxNQUFNQSxZQUFXLENBQUMsSUFDN0csY0FBYyxJQUFJLE1BQU1BLFlBQVcsWUFBWSxTQUFTLENBQUMsRUFBRSxLQUFLLEdBQUc7QUFBQSxNQUMzRTtBQUVBLFVBQUksY0FBYztBQUFBLFFBQ2hCLEtBQUssU0FBUyxHQUFHLEdBQUc7QUFBRSxrQkFBUSxJQUFJLEtBQUssUUFBUSxDQUFDO0FBQUEsUUFBRztBQUFBLFFBQ25ELEtBQUssU0FBUyxHQUFHO0FBQUUsaUJBQU8sS0FBSyxNQUFNLENBQUMsRUFBRSxTQUFTLENBQUM7QUFBQSxRQUFHO0FBQUEsUUFDckQsS0FBSyxTQUFTLEdBQUc7QUFBRSxpQkFBTyxJQUFJO0FBQUEsUUFBSTtBQUFBLFFBQ2xDLEtBQUssU0FBUyxHQUFHO0FBQUUsaUJBQU8sS0FBSyxNQUFNLENBQUMsRUFBRSxTQUFTLEVBQUU7QUFBQSxRQUFHO0FBQUEsUUFDdEQsS0FBSyxTQUFTLEdBQUcsR0FBRztBQUFFLGlCQUFPLEVBQUUsY0FBYyxDQUFDO0FBQUEsUUFBRztBQUFBLFFBQ2pELEtBQUssU0FBUyxHQUFHLEdBQUc7QUFBRSxpQkFBTyxFQUFFLFFBQVEsQ0FBQztBQUFBLFFBQUc7QUFBQSxRQUMzQyxLQUFLLFNBQVMsR0FBRyxHQUFHO0FBQUUsaUJBQU8sRUFBRSxZQUFZLENBQUM7QUFBQSxRQUFHO0FBQUEsUUFDL0MsS0FBSyxTQUFTLEdBQUc7QUFBRSxpQkFBTyxLQUFLLE1BQU0sQ0FBQyxFQUFFLFNBQVMsQ0FBQztBQUFBLFFBQUc7QUFBQSxRQUNyRCxLQUFLLFNBQVMsR0FBRyxHQUFHO0FBQUUsaUJBQU8sY0FBYyxJQUFJLEtBQUssQ0FBQztBQUFBLFFBQUc7QUFBQSxRQUN4RCxLQUFLO0FBQUEsUUFDTCxLQUFLO0FBQUEsUUFDTCxLQUFLLFNBQVMsR0FBRztBQUFFLGlCQUFPLEtBQUssTUFBTSxDQUFDLEVBQUUsU0FBUyxFQUFFLEVBQUUsWUFBWTtBQUFBLFFBQUc7QUFBQSxRQUNwRSxLQUFLLFNBQVMsR0FBRztBQUFFLGlCQUFPLEtBQUssTUFBTSxDQUFDLEVBQUUsU0FBUyxFQUFFO0FBQUEsUUFBRztBQUFBLE1BQ3hEO0FBRUEsZUFBUyxTQUFTLEdBQUc7QUFDbkIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxVQUFJLE1BQU0sTUFBTSxVQUFVLEtBQ3RCLFdBQVcsQ0FBQyxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxRQUFJLEtBQUksSUFBRyxLQUFJLEtBQUksS0FBSSxLQUFJLEtBQUksS0FBSSxLQUFJLEdBQUc7QUFFbEYsZUFBUyxhQUFhQyxTQUFRO0FBQzVCLFlBQUksUUFBUUEsUUFBTyxhQUFhLFVBQWFBLFFBQU8sY0FBYyxTQUFZLFdBQVcsWUFBWSxJQUFJLEtBQUtBLFFBQU8sVUFBVSxNQUFNLEdBQUdBLFFBQU8sWUFBWSxFQUFFLEdBQ3pKLGlCQUFpQkEsUUFBTyxhQUFhLFNBQVksS0FBS0EsUUFBTyxTQUFTLENBQUMsSUFBSSxJQUMzRSxpQkFBaUJBLFFBQU8sYUFBYSxTQUFZLEtBQUtBLFFBQU8sU0FBUyxDQUFDLElBQUksSUFDM0UsVUFBVUEsUUFBTyxZQUFZLFNBQVksTUFBTUEsUUFBTyxVQUFVLElBQ2hFLFdBQVdBLFFBQU8sYUFBYSxTQUFZLFdBQVcsZUFBZSxJQUFJLEtBQUtBLFFBQU8sVUFBVSxNQUFNLENBQUMsR0FDdEcsVUFBVUEsUUFBTyxZQUFZLFNBQVksTUFBTUEsUUFBTyxVQUFVLElBQ2hFLFFBQVFBLFFBQU8sVUFBVSxTQUFZLE1BQU1BLFFBQU8sUUFBUSxJQUMxRCxNQUFNQSxRQUFPLFFBQVEsU0FBWSxRQUFRQSxRQUFPLE1BQU07QUFFMUQsaUJBQVMsVUFBVSxXQUFXO0FBQzVCLHNCQUFZLGdCQUFnQixTQUFTO0FBRXJDLGNBQUksT0FBTyxVQUFVLE1BQ2pCLFFBQVEsVUFBVSxPQUNsQixPQUFPLFVBQVUsTUFDakIsU0FBUyxVQUFVLFFBQ25CLE9BQU8sVUFBVSxNQUNqQixRQUFRLFVBQVUsT0FDbEIsUUFBUSxVQUFVLE9BQ2xCLFlBQVksVUFBVSxXQUN0QixPQUFPLFVBQVUsTUFDakIsT0FBTyxVQUFVO0FBR3JCLGNBQUksU0FBUztBQUFLLG9CQUFRLE1BQU0sT0FBTztBQUFBLG1CQUc5QixDQUFDLFlBQVksSUFBSTtBQUFHLDBCQUFjLFdBQWMsWUFBWSxLQUFLLE9BQU8sTUFBTSxPQUFPO0FBRzlGLGNBQUksUUFBUyxTQUFTLE9BQU8sVUFBVTtBQUFNLG1CQUFPLE1BQU0sT0FBTyxLQUFLLFFBQVE7QUFJOUUsY0FBSSxTQUFTLFdBQVcsTUFBTSxpQkFBaUIsV0FBVyxPQUFPLFNBQVMsS0FBSyxJQUFJLElBQUksTUFBTSxLQUFLLFlBQVksSUFBSSxJQUM5RyxTQUFTLFdBQVcsTUFBTSxpQkFBaUIsT0FBTyxLQUFLLElBQUksSUFBSSxVQUFVO0FBSzdFLGNBQUksYUFBYSxZQUFZLElBQUksR0FDN0IsY0FBYyxhQUFhLEtBQUssSUFBSTtBQU14QyxzQkFBWSxjQUFjLFNBQVksSUFDaEMsU0FBUyxLQUFLLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxTQUFTLENBQUMsSUFDekQsS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLElBQUksU0FBUyxDQUFDO0FBRXpDLG1CQUFTLE9BQU8sT0FBTztBQUNyQixnQkFBSSxjQUFjLFFBQ2QsY0FBYyxRQUNkLEdBQUcsR0FBRztBQUVWLGdCQUFJLFNBQVMsS0FBSztBQUNoQiw0QkFBYyxXQUFXLEtBQUssSUFBSTtBQUNsQyxzQkFBUTtBQUFBLFlBQ1YsT0FBTztBQUNMLHNCQUFRLENBQUM7QUFHVCxrQkFBSSxnQkFBZ0IsUUFBUTtBQUM1QixzQkFBUSxNQUFNLEtBQUssSUFBSSxNQUFNLFdBQVcsS0FBSyxJQUFJLEtBQUssR0FBRyxTQUFTO0FBR2xFLGtCQUFJO0FBQU0sd0JBQVEsV0FBVyxLQUFLO0FBR2xDLGtCQUFJLGlCQUFpQixDQUFDLFVBQVU7QUFBRyxnQ0FBZ0I7QUFHbkQsNkJBQWUsZ0JBQWlCLFNBQVMsTUFBTSxPQUFPLFFBQVMsU0FBUyxPQUFPLFNBQVMsTUFBTSxLQUFLLFFBQVE7QUFFM0csNkJBQWUsU0FBUyxNQUFNLFNBQVMsSUFBSSxpQkFBaUIsQ0FBQyxJQUFJLE1BQU0sZUFBZSxpQkFBaUIsU0FBUyxNQUFNLE1BQU07QUFJNUgsa0JBQUksYUFBYTtBQUNmLG9CQUFJLElBQUksSUFBSSxNQUFNO0FBQ2xCLHVCQUFPLEVBQUUsSUFBSSxHQUFHO0FBQ2Qsc0JBQUksSUFBSSxNQUFNLFdBQVcsQ0FBQyxHQUFHLEtBQUssS0FBSyxJQUFJLElBQUk7QUFDN0MsbUNBQWUsTUFBTSxLQUFLLFVBQVUsTUFBTSxNQUFNLElBQUksQ0FBQyxJQUFJLE1BQU0sTUFBTSxDQUFDLEtBQUs7QUFDM0UsNEJBQVEsTUFBTSxNQUFNLEdBQUcsQ0FBQztBQUN4QjtBQUFBLGtCQUNGO0FBQUEsZ0JBQ0Y7QUFBQSxjQUNGO0FBQUEsWUFDRjtBQUdBLGdCQUFJLFNBQVMsQ0FBQztBQUFNLHNCQUFRLE1BQU0sT0FBTyxRQUFRO0FBR2pELGdCQUFJLFNBQVMsWUFBWSxTQUFTLE1BQU0sU0FBUyxZQUFZLFFBQ3pELFVBQVUsU0FBUyxRQUFRLElBQUksTUFBTSxRQUFRLFNBQVMsQ0FBQyxFQUFFLEtBQUssSUFBSSxJQUFJO0FBRzFFLGdCQUFJLFNBQVM7QUFBTSxzQkFBUSxNQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsUUFBUSxZQUFZLFNBQVMsUUFBUSxHQUFHLFVBQVU7QUFHckgsb0JBQVEsT0FBTztBQUFBLGNBQ2IsS0FBSztBQUFLLHdCQUFRLGNBQWMsUUFBUSxjQUFjO0FBQVM7QUFBQSxjQUMvRCxLQUFLO0FBQUssd0JBQVEsY0FBYyxVQUFVLFFBQVE7QUFBYTtBQUFBLGNBQy9ELEtBQUs7QUFBSyx3QkFBUSxRQUFRLE1BQU0sR0FBRyxTQUFTLFFBQVEsVUFBVSxDQUFDLElBQUksY0FBYyxRQUFRLGNBQWMsUUFBUSxNQUFNLE1BQU07QUFBRztBQUFBLGNBQzlIO0FBQVMsd0JBQVEsVUFBVSxjQUFjLFFBQVE7QUFBYTtBQUFBLFlBQ2hFO0FBRUEsbUJBQU8sU0FBUyxLQUFLO0FBQUEsVUFDdkI7QUFFQSxpQkFBTyxXQUFXLFdBQVc7QUFDM0IsbUJBQU8sWUFBWTtBQUFBLFVBQ3JCO0FBRUEsaUJBQU87QUFBQSxRQUNUO0FBRUEsaUJBQVMsYUFBYSxXQUFXLE9BQU87QUFDdEMsY0FBSSxJQUFJLFdBQVcsWUFBWSxnQkFBZ0IsU0FBUyxHQUFHLFVBQVUsT0FBTyxLQUFLLFVBQVUsR0FDdkYsSUFBSSxLQUFLLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxHQUNqRSxJQUFJLEtBQUssSUFBSSxJQUFJLENBQUMsQ0FBQyxHQUNuQixTQUFTLFNBQVMsSUFBSSxJQUFJLENBQUM7QUFDL0IsaUJBQU8sU0FBU0MsUUFBTztBQUNyQixtQkFBTyxFQUFFLElBQUlBLE1BQUssSUFBSTtBQUFBLFVBQ3hCO0FBQUEsUUFDRjtBQUVBLGVBQU87QUFBQSxVQUNMLFFBQVE7QUFBQSxVQUNSO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxVQUFJO0FBQ0osTUFBQUgsU0FBUSxTQUFTO0FBQ2pCLE1BQUFBLFNBQVEsZUFBZTtBQUV2QixvQkFBYztBQUFBLFFBQ1osU0FBUztBQUFBLFFBQ1QsV0FBVztBQUFBLFFBQ1gsVUFBVSxDQUFDLENBQUM7QUFBQSxRQUNaLFVBQVUsQ0FBQyxLQUFLLEVBQUU7QUFBQSxRQUNsQixPQUFPO0FBQUEsTUFDVCxDQUFDO0FBRUQsZUFBUyxjQUFjLFlBQVk7QUFDakMsaUJBQVMsYUFBYSxVQUFVO0FBQ2hDLFFBQUFBLFNBQVEsU0FBUyxPQUFPO0FBQ3hCLFFBQUFBLFNBQVEsZUFBZSxPQUFPO0FBQzlCLGVBQU87QUFBQSxNQUNUO0FBRUEsZUFBUyxlQUFlLE1BQU07QUFDNUIsZUFBTyxLQUFLLElBQUksR0FBRyxDQUFDLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQUEsTUFDOUM7QUFFQSxlQUFTLGdCQUFnQixNQUFNLE9BQU87QUFDcEMsZUFBTyxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sU0FBUyxLQUFLLElBQUksQ0FBQyxDQUFDLENBQUMsSUFBSSxJQUFJLFNBQVMsS0FBSyxJQUFJLElBQUksQ0FBQyxDQUFDO0FBQUEsTUFDOUc7QUFFQSxlQUFTLGVBQWUsTUFBTSxLQUFLO0FBQ2pDLGVBQU8sS0FBSyxJQUFJLElBQUksR0FBRyxNQUFNLEtBQUssSUFBSSxHQUFHLElBQUk7QUFDN0MsZUFBTyxLQUFLLElBQUksR0FBRyxTQUFTLEdBQUcsSUFBSSxTQUFTLElBQUksQ0FBQyxJQUFJO0FBQUEsTUFDdkQ7QUFFQSxNQUFBQSxTQUFRLGtCQUFrQjtBQUMxQixNQUFBQSxTQUFRLHNCQUFzQjtBQUM5QixNQUFBQSxTQUFRLGVBQWU7QUFDdkIsTUFBQUEsU0FBUSxrQkFBa0I7QUFDMUIsTUFBQUEsU0FBUSxpQkFBaUI7QUFDekIsTUFBQUEsU0FBUSxrQkFBa0I7QUFDMUIsTUFBQUEsU0FBUSxpQkFBaUI7QUFFekIsYUFBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUFBLElBRTVELENBQUU7QUFBQTtBQUFBOzs7QUNuVkY7QUFBQSxrRUFBQUksU0FBQTtBQUNBLEtBQUMsU0FBVSxRQUFRLFNBQVM7QUFDNUIsYUFBTyxZQUFZLFlBQVksT0FBT0EsWUFBVyxjQUFjLFFBQVEsT0FBTyxJQUM5RSxPQUFPLFdBQVcsY0FBYyxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsR0FBRyxPQUFPLEtBQ3ZFLFNBQVMsT0FBTyxlQUFlLGNBQWMsYUFBYSxVQUFVLE1BQU0sUUFBUSxPQUFPLEtBQUssT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQzlHLEdBQUcsU0FBTyxTQUFVQyxVQUFTO0FBQUU7QUFFL0IsVUFBSSxLQUFLLElBQUksUUFDVCxLQUFLLElBQUk7QUFFYixlQUFTLFlBQVksUUFBUSxTQUFTLE9BQU8sT0FBTztBQUVsRCxpQkFBUyxTQUFTLE1BQU07QUFDdEIsaUJBQU8sT0FBTyxPQUFPLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxHQUFHO0FBQUEsUUFDekM7QUFFQSxpQkFBUyxRQUFRO0FBRWpCLGlCQUFTLE9BQU8sU0FBUyxNQUFNO0FBQzdCLGlCQUFPLE9BQU8sT0FBTyxJQUFJLEtBQUssT0FBTyxDQUFDLENBQUMsR0FBRyxRQUFRLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxHQUFHO0FBQUEsUUFDNUU7QUFFQSxpQkFBUyxRQUFRLFNBQVMsTUFBTTtBQUM5QixjQUFJLEtBQUssU0FBUyxJQUFJLEdBQ2xCLEtBQUssU0FBUyxLQUFLLElBQUk7QUFDM0IsaUJBQU8sT0FBTyxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQUEsUUFDdEM7QUFFQSxpQkFBUyxTQUFTLFNBQVMsTUFBTSxNQUFNO0FBQ3JDLGlCQUFPLFFBQVEsT0FBTyxJQUFJLEtBQUssQ0FBQyxJQUFJLEdBQUcsUUFBUSxPQUFPLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQyxHQUFHO0FBQUEsUUFDL0U7QUFFQSxpQkFBUyxRQUFRLFNBQVMsT0FBTyxNQUFNLE1BQU07QUFDM0MsY0FBSSxRQUFRLENBQUMsR0FBRztBQUNoQixrQkFBUSxTQUFTLEtBQUssS0FBSztBQUMzQixpQkFBTyxRQUFRLE9BQU8sSUFBSSxLQUFLLE1BQU0sSUFBSTtBQUN6QyxjQUFJLEVBQUUsUUFBUSxTQUFTLEVBQUUsT0FBTztBQUFJLG1CQUFPO0FBQzNDO0FBQUcsa0JBQU0sS0FBSyxXQUFXLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLFFBQVEsT0FBTyxJQUFJLEdBQUcsT0FBTyxLQUFLO0FBQUEsaUJBQ3ZFLFdBQVcsU0FBUyxRQUFRO0FBQ25DLGlCQUFPO0FBQUEsUUFDVDtBQUVBLGlCQUFTLFNBQVMsU0FBU0MsT0FBTTtBQUMvQixpQkFBTyxZQUFZLFNBQVMsTUFBTTtBQUNoQyxnQkFBSSxRQUFRO0FBQU0scUJBQU8sT0FBTyxJQUFJLEdBQUcsQ0FBQ0EsTUFBSyxJQUFJO0FBQUcscUJBQUssUUFBUSxPQUFPLENBQUM7QUFBQSxVQUMzRSxHQUFHLFNBQVMsTUFBTSxNQUFNO0FBQ3RCLGdCQUFJLFFBQVEsTUFBTTtBQUNoQixrQkFBSSxPQUFPO0FBQUcsdUJBQU8sRUFBRSxRQUFRLEdBQUc7QUFDaEMseUJBQU8sUUFBUSxNQUFNLEVBQUUsR0FBRyxDQUFDQSxNQUFLLElBQUksR0FBRztBQUFBLGtCQUFDO0FBQUEsZ0JBQzFDO0FBQUE7QUFBTyx1QkFBTyxFQUFFLFFBQVEsR0FBRztBQUN6Qix5QkFBTyxRQUFRLE1BQU0sQ0FBRSxHQUFHLENBQUNBLE1BQUssSUFBSSxHQUFHO0FBQUEsa0JBQUM7QUFBQSxnQkFDMUM7QUFBQSxZQUNGO0FBQUEsVUFDRixDQUFDO0FBQUEsUUFDSDtBQUVBLFlBQUksT0FBTztBQUNULG1CQUFTLFFBQVEsU0FBUyxPQUFPLEtBQUs7QUFDcEMsZUFBRyxRQUFRLENBQUMsS0FBSyxHQUFHLEdBQUcsUUFBUSxDQUFDLEdBQUc7QUFDbkMsbUJBQU8sRUFBRSxHQUFHLE9BQU8sRUFBRTtBQUNyQixtQkFBTyxLQUFLLE1BQU0sTUFBTSxJQUFJLEVBQUUsQ0FBQztBQUFBLFVBQ2pDO0FBRUEsbUJBQVMsUUFBUSxTQUFTLE1BQU07QUFDOUIsbUJBQU8sS0FBSyxNQUFNLElBQUk7QUFDdEIsbUJBQU8sQ0FBQyxTQUFTLElBQUksS0FBSyxFQUFFLE9BQU8sS0FBSyxPQUNsQyxFQUFFLE9BQU8sS0FBSyxXQUNkLFNBQVMsT0FBTyxRQUNaLFNBQVMsR0FBRztBQUFFLHFCQUFPLE1BQU0sQ0FBQyxJQUFJLFNBQVM7QUFBQSxZQUFHLElBQzVDLFNBQVMsR0FBRztBQUFFLHFCQUFPLFNBQVMsTUFBTSxHQUFHLENBQUMsSUFBSSxTQUFTO0FBQUEsWUFBRyxDQUFDO0FBQUEsVUFDckU7QUFBQSxRQUNGO0FBRUEsZUFBTztBQUFBLE1BQ1Q7QUFFQSxVQUFJLGNBQWMsWUFBWSxXQUFXO0FBQUEsTUFFekMsR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUN0QixhQUFLLFFBQVEsQ0FBQyxPQUFPLElBQUk7QUFBQSxNQUMzQixHQUFHLFNBQVMsT0FBTyxLQUFLO0FBQ3RCLGVBQU8sTUFBTTtBQUFBLE1BQ2YsQ0FBQztBQUdELGtCQUFZLFFBQVEsU0FBUyxHQUFHO0FBQzlCLFlBQUksS0FBSyxNQUFNLENBQUM7QUFDaEIsWUFBSSxDQUFDLFNBQVMsQ0FBQyxLQUFLLEVBQUUsSUFBSTtBQUFJLGlCQUFPO0FBQ3JDLFlBQUksRUFBRSxJQUFJO0FBQUksaUJBQU87QUFDckIsZUFBTyxZQUFZLFNBQVMsTUFBTTtBQUNoQyxlQUFLLFFBQVEsS0FBSyxNQUFNLE9BQU8sQ0FBQyxJQUFJLENBQUM7QUFBQSxRQUN2QyxHQUFHLFNBQVMsTUFBTSxNQUFNO0FBQ3RCLGVBQUssUUFBUSxDQUFDLE9BQU8sT0FBTyxDQUFDO0FBQUEsUUFDL0IsR0FBRyxTQUFTLE9BQU8sS0FBSztBQUN0QixrQkFBUSxNQUFNLFNBQVM7QUFBQSxRQUN6QixDQUFDO0FBQUEsTUFDSDtBQUNBLFVBQUksZUFBZSxZQUFZO0FBRS9CLFVBQUksaUJBQWlCO0FBQ3JCLFVBQUksaUJBQWlCO0FBQ3JCLFVBQUksZUFBZTtBQUNuQixVQUFJLGNBQWM7QUFDbEIsVUFBSSxlQUFlO0FBRW5CLFVBQUksU0FBUyxZQUFZLFNBQVMsTUFBTTtBQUN0QyxhQUFLLFFBQVEsT0FBTyxLQUFLLGdCQUFnQixDQUFDO0FBQUEsTUFDNUMsR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUN0QixhQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU8sY0FBYztBQUFBLE1BQzVDLEdBQUcsU0FBUyxPQUFPLEtBQUs7QUFDdEIsZ0JBQVEsTUFBTSxTQUFTO0FBQUEsTUFDekIsR0FBRyxTQUFTLE1BQU07QUFDaEIsZUFBTyxLQUFLLGNBQWM7QUFBQSxNQUM1QixDQUFDO0FBQ0QsVUFBSSxVQUFVLE9BQU87QUFFckIsVUFBSSxTQUFTLFlBQVksU0FBUyxNQUFNO0FBQ3RDLGFBQUssUUFBUSxPQUFPLEtBQUssZ0JBQWdCLElBQUksS0FBSyxXQUFXLElBQUksY0FBYztBQUFBLE1BQ2pGLEdBQUcsU0FBUyxNQUFNLE1BQU07QUFDdEIsYUFBSyxRQUFRLENBQUMsT0FBTyxPQUFPLGNBQWM7QUFBQSxNQUM1QyxHQUFHLFNBQVMsT0FBTyxLQUFLO0FBQ3RCLGdCQUFRLE1BQU0sU0FBUztBQUFBLE1BQ3pCLEdBQUcsU0FBUyxNQUFNO0FBQ2hCLGVBQU8sS0FBSyxXQUFXO0FBQUEsTUFDekIsQ0FBQztBQUNELFVBQUksVUFBVSxPQUFPO0FBRXJCLFVBQUksT0FBTyxZQUFZLFNBQVMsTUFBTTtBQUNwQyxhQUFLLFFBQVEsT0FBTyxLQUFLLGdCQUFnQixJQUFJLEtBQUssV0FBVyxJQUFJLGlCQUFpQixLQUFLLFdBQVcsSUFBSSxjQUFjO0FBQUEsTUFDdEgsR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUN0QixhQUFLLFFBQVEsQ0FBQyxPQUFPLE9BQU8sWUFBWTtBQUFBLE1BQzFDLEdBQUcsU0FBUyxPQUFPLEtBQUs7QUFDdEIsZ0JBQVEsTUFBTSxTQUFTO0FBQUEsTUFDekIsR0FBRyxTQUFTLE1BQU07QUFDaEIsZUFBTyxLQUFLLFNBQVM7QUFBQSxNQUN2QixDQUFDO0FBQ0QsVUFBSSxRQUFRLEtBQUs7QUFFakIsVUFBSSxNQUFNLFlBQVksU0FBUyxNQUFNO0FBQ25DLGFBQUssU0FBUyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDMUIsR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUN0QixhQUFLLFFBQVEsS0FBSyxRQUFRLElBQUksSUFBSTtBQUFBLE1BQ3BDLEdBQUcsU0FBUyxPQUFPLEtBQUs7QUFDdEIsZ0JBQVEsTUFBTSxTQUFTLElBQUksa0JBQWtCLElBQUksTUFBTSxrQkFBa0IsS0FBSyxrQkFBa0I7QUFBQSxNQUNsRyxHQUFHLFNBQVMsTUFBTTtBQUNoQixlQUFPLEtBQUssUUFBUSxJQUFJO0FBQUEsTUFDMUIsQ0FBQztBQUNELFVBQUksT0FBTyxJQUFJO0FBRWYsZUFBUyxRQUFRLEdBQUc7QUFDbEIsZUFBTyxZQUFZLFNBQVMsTUFBTTtBQUNoQyxlQUFLLFFBQVEsS0FBSyxRQUFRLEtBQUssS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLENBQUM7QUFDekQsZUFBSyxTQUFTLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxRQUMxQixHQUFHLFNBQVMsTUFBTSxNQUFNO0FBQ3RCLGVBQUssUUFBUSxLQUFLLFFBQVEsSUFBSSxPQUFPLENBQUM7QUFBQSxRQUN4QyxHQUFHLFNBQVMsT0FBTyxLQUFLO0FBQ3RCLGtCQUFRLE1BQU0sU0FBUyxJQUFJLGtCQUFrQixJQUFJLE1BQU0sa0JBQWtCLEtBQUssa0JBQWtCO0FBQUEsUUFDbEcsQ0FBQztBQUFBLE1BQ0g7QUFFQSxVQUFJLFNBQVMsUUFBUSxDQUFDO0FBQ3RCLFVBQUksU0FBUyxRQUFRLENBQUM7QUFDdEIsVUFBSSxVQUFVLFFBQVEsQ0FBQztBQUN2QixVQUFJLFlBQVksUUFBUSxDQUFDO0FBQ3pCLFVBQUksV0FBVyxRQUFRLENBQUM7QUFDeEIsVUFBSSxTQUFTLFFBQVEsQ0FBQztBQUN0QixVQUFJLFdBQVcsUUFBUSxDQUFDO0FBRXhCLFVBQUksVUFBVSxPQUFPO0FBQ3JCLFVBQUksVUFBVSxPQUFPO0FBQ3JCLFVBQUksV0FBVyxRQUFRO0FBQ3ZCLFVBQUksYUFBYSxVQUFVO0FBQzNCLFVBQUksWUFBWSxTQUFTO0FBQ3pCLFVBQUksVUFBVSxPQUFPO0FBQ3JCLFVBQUksWUFBWSxTQUFTO0FBRXpCLFVBQUksUUFBUSxZQUFZLFNBQVMsTUFBTTtBQUNyQyxhQUFLLFFBQVEsQ0FBQztBQUNkLGFBQUssU0FBUyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDMUIsR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUN0QixhQUFLLFNBQVMsS0FBSyxTQUFTLElBQUksSUFBSTtBQUFBLE1BQ3RDLEdBQUcsU0FBUyxPQUFPLEtBQUs7QUFDdEIsZUFBTyxJQUFJLFNBQVMsSUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLFlBQVksSUFBSSxNQUFNLFlBQVksS0FBSztBQUFBLE1BQ3pGLEdBQUcsU0FBUyxNQUFNO0FBQ2hCLGVBQU8sS0FBSyxTQUFTO0FBQUEsTUFDdkIsQ0FBQztBQUNELFVBQUksU0FBUyxNQUFNO0FBRW5CLFVBQUksT0FBTyxZQUFZLFNBQVMsTUFBTTtBQUNwQyxhQUFLLFNBQVMsR0FBRyxDQUFDO0FBQ2xCLGFBQUssU0FBUyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDMUIsR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUN0QixhQUFLLFlBQVksS0FBSyxZQUFZLElBQUksSUFBSTtBQUFBLE1BQzVDLEdBQUcsU0FBUyxPQUFPLEtBQUs7QUFDdEIsZUFBTyxJQUFJLFlBQVksSUFBSSxNQUFNLFlBQVk7QUFBQSxNQUMvQyxHQUFHLFNBQVMsTUFBTTtBQUNoQixlQUFPLEtBQUssWUFBWTtBQUFBLE1BQzFCLENBQUM7QUFHRCxXQUFLLFFBQVEsU0FBUyxHQUFHO0FBQ3ZCLGVBQU8sQ0FBQyxTQUFTLElBQUksS0FBSyxNQUFNLENBQUMsQ0FBQyxLQUFLLEVBQUUsSUFBSSxLQUFLLE9BQU8sWUFBWSxTQUFTLE1BQU07QUFDbEYsZUFBSyxZQUFZLEtBQUssTUFBTSxLQUFLLFlBQVksSUFBSSxDQUFDLElBQUksQ0FBQztBQUN2RCxlQUFLLFNBQVMsR0FBRyxDQUFDO0FBQ2xCLGVBQUssU0FBUyxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsUUFDMUIsR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUN0QixlQUFLLFlBQVksS0FBSyxZQUFZLElBQUksT0FBTyxDQUFDO0FBQUEsUUFDaEQsQ0FBQztBQUFBLE1BQ0g7QUFDQSxVQUFJLFFBQVEsS0FBSztBQUVqQixVQUFJLFlBQVksWUFBWSxTQUFTLE1BQU07QUFDekMsYUFBSyxjQUFjLEdBQUcsQ0FBQztBQUFBLE1BQ3pCLEdBQUcsU0FBUyxNQUFNLE1BQU07QUFDdEIsYUFBSyxRQUFRLENBQUMsT0FBTyxPQUFPLGNBQWM7QUFBQSxNQUM1QyxHQUFHLFNBQVMsT0FBTyxLQUFLO0FBQ3RCLGdCQUFRLE1BQU0sU0FBUztBQUFBLE1BQ3pCLEdBQUcsU0FBUyxNQUFNO0FBQ2hCLGVBQU8sS0FBSyxjQUFjO0FBQUEsTUFDNUIsQ0FBQztBQUNELFVBQUksYUFBYSxVQUFVO0FBRTNCLFVBQUksVUFBVSxZQUFZLFNBQVMsTUFBTTtBQUN2QyxhQUFLLGNBQWMsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUM1QixHQUFHLFNBQVMsTUFBTSxNQUFNO0FBQ3RCLGFBQUssUUFBUSxDQUFDLE9BQU8sT0FBTyxZQUFZO0FBQUEsTUFDMUMsR0FBRyxTQUFTLE9BQU8sS0FBSztBQUN0QixnQkFBUSxNQUFNLFNBQVM7QUFBQSxNQUN6QixHQUFHLFNBQVMsTUFBTTtBQUNoQixlQUFPLEtBQUssWUFBWTtBQUFBLE1BQzFCLENBQUM7QUFDRCxVQUFJLFdBQVcsUUFBUTtBQUV2QixVQUFJLFNBQVMsWUFBWSxTQUFTLE1BQU07QUFDdEMsYUFBSyxZQUFZLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUM3QixHQUFHLFNBQVMsTUFBTSxNQUFNO0FBQ3RCLGFBQUssV0FBVyxLQUFLLFdBQVcsSUFBSSxJQUFJO0FBQUEsTUFDMUMsR0FBRyxTQUFTLE9BQU8sS0FBSztBQUN0QixnQkFBUSxNQUFNLFNBQVM7QUFBQSxNQUN6QixHQUFHLFNBQVMsTUFBTTtBQUNoQixlQUFPLEtBQUssV0FBVyxJQUFJO0FBQUEsTUFDN0IsQ0FBQztBQUNELFVBQUksVUFBVSxPQUFPO0FBRXJCLGVBQVMsV0FBVyxHQUFHO0FBQ3JCLGVBQU8sWUFBWSxTQUFTLE1BQU07QUFDaEMsZUFBSyxXQUFXLEtBQUssV0FBVyxLQUFLLEtBQUssVUFBVSxJQUFJLElBQUksS0FBSyxDQUFDO0FBQ2xFLGVBQUssWUFBWSxHQUFHLEdBQUcsR0FBRyxDQUFDO0FBQUEsUUFDN0IsR0FBRyxTQUFTLE1BQU0sTUFBTTtBQUN0QixlQUFLLFdBQVcsS0FBSyxXQUFXLElBQUksT0FBTyxDQUFDO0FBQUEsUUFDOUMsR0FBRyxTQUFTLE9BQU8sS0FBSztBQUN0QixrQkFBUSxNQUFNLFNBQVM7QUFBQSxRQUN6QixDQUFDO0FBQUEsTUFDSDtBQUVBLFVBQUksWUFBWSxXQUFXLENBQUM7QUFDNUIsVUFBSSxZQUFZLFdBQVcsQ0FBQztBQUM1QixVQUFJLGFBQWEsV0FBVyxDQUFDO0FBQzdCLFVBQUksZUFBZSxXQUFXLENBQUM7QUFDL0IsVUFBSSxjQUFjLFdBQVcsQ0FBQztBQUM5QixVQUFJLFlBQVksV0FBVyxDQUFDO0FBQzVCLFVBQUksY0FBYyxXQUFXLENBQUM7QUFFOUIsVUFBSSxhQUFhLFVBQVU7QUFDM0IsVUFBSSxhQUFhLFVBQVU7QUFDM0IsVUFBSSxjQUFjLFdBQVc7QUFDN0IsVUFBSSxnQkFBZ0IsYUFBYTtBQUNqQyxVQUFJLGVBQWUsWUFBWTtBQUMvQixVQUFJLGFBQWEsVUFBVTtBQUMzQixVQUFJLGVBQWUsWUFBWTtBQUUvQixVQUFJLFdBQVcsWUFBWSxTQUFTLE1BQU07QUFDeEMsYUFBSyxXQUFXLENBQUM7QUFDakIsYUFBSyxZQUFZLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUM3QixHQUFHLFNBQVMsTUFBTSxNQUFNO0FBQ3RCLGFBQUssWUFBWSxLQUFLLFlBQVksSUFBSSxJQUFJO0FBQUEsTUFDNUMsR0FBRyxTQUFTLE9BQU8sS0FBSztBQUN0QixlQUFPLElBQUksWUFBWSxJQUFJLE1BQU0sWUFBWSxLQUFLLElBQUksZUFBZSxJQUFJLE1BQU0sZUFBZSxLQUFLO0FBQUEsTUFDckcsR0FBRyxTQUFTLE1BQU07QUFDaEIsZUFBTyxLQUFLLFlBQVk7QUFBQSxNQUMxQixDQUFDO0FBQ0QsVUFBSSxZQUFZLFNBQVM7QUFFekIsVUFBSSxVQUFVLFlBQVksU0FBUyxNQUFNO0FBQ3ZDLGFBQUssWUFBWSxHQUFHLENBQUM7QUFDckIsYUFBSyxZQUFZLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUM3QixHQUFHLFNBQVMsTUFBTSxNQUFNO0FBQ3RCLGFBQUssZUFBZSxLQUFLLGVBQWUsSUFBSSxJQUFJO0FBQUEsTUFDbEQsR0FBRyxTQUFTLE9BQU8sS0FBSztBQUN0QixlQUFPLElBQUksZUFBZSxJQUFJLE1BQU0sZUFBZTtBQUFBLE1BQ3JELEdBQUcsU0FBUyxNQUFNO0FBQ2hCLGVBQU8sS0FBSyxlQUFlO0FBQUEsTUFDN0IsQ0FBQztBQUdELGNBQVEsUUFBUSxTQUFTLEdBQUc7QUFDMUIsZUFBTyxDQUFDLFNBQVMsSUFBSSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEtBQUssRUFBRSxJQUFJLEtBQUssT0FBTyxZQUFZLFNBQVMsTUFBTTtBQUNsRixlQUFLLGVBQWUsS0FBSyxNQUFNLEtBQUssZUFBZSxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQzdELGVBQUssWUFBWSxHQUFHLENBQUM7QUFDckIsZUFBSyxZQUFZLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxRQUM3QixHQUFHLFNBQVMsTUFBTSxNQUFNO0FBQ3RCLGVBQUssZUFBZSxLQUFLLGVBQWUsSUFBSSxPQUFPLENBQUM7QUFBQSxRQUN0RCxDQUFDO0FBQUEsTUFDSDtBQUNBLFVBQUksV0FBVyxRQUFRO0FBRXZCLE1BQUFELFNBQVEsVUFBVTtBQUNsQixNQUFBQSxTQUFRLFdBQVc7QUFDbkIsTUFBQUEsU0FBUSxhQUFhO0FBQ3JCLE1BQUFBLFNBQVEsY0FBYztBQUN0QixNQUFBQSxTQUFRLFdBQVc7QUFDbkIsTUFBQUEsU0FBUSxZQUFZO0FBQ3BCLE1BQUFBLFNBQVEsZUFBZTtBQUN2QixNQUFBQSxTQUFRLGtCQUFrQjtBQUMxQixNQUFBQSxTQUFRLG1CQUFtQjtBQUMzQixNQUFBQSxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxjQUFjO0FBQ3RCLE1BQUFBLFNBQVEsYUFBYTtBQUNyQixNQUFBQSxTQUFRLGNBQWM7QUFDdEIsTUFBQUEsU0FBUSxZQUFZO0FBQ3BCLE1BQUFBLFNBQVEsYUFBYTtBQUNyQixNQUFBQSxTQUFRLGVBQWU7QUFDdkIsTUFBQUEsU0FBUSxnQkFBZ0I7QUFDeEIsTUFBQUEsU0FBUSxhQUFhO0FBQ3JCLE1BQUFBLFNBQVEsY0FBYztBQUN0QixNQUFBQSxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxjQUFjO0FBQ3RCLE1BQUFBLFNBQVEsZUFBZTtBQUN2QixNQUFBQSxTQUFRLGdCQUFnQjtBQUN4QixNQUFBQSxTQUFRLGNBQWM7QUFDdEIsTUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLE1BQUFBLFNBQVEsZ0JBQWdCO0FBQ3hCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEsV0FBVztBQUNuQixNQUFBQSxTQUFRLFlBQVk7QUFDcEIsTUFBQUEsU0FBUSxXQUFXO0FBQ25CLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLFNBQVM7QUFDakIsTUFBQUEsU0FBUSxVQUFVO0FBQ2xCLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxVQUFVO0FBQ2xCLE1BQUFBLFNBQVEsV0FBVztBQUNuQixNQUFBQSxTQUFRLGlCQUFpQjtBQUN6QixNQUFBQSxTQUFRLGtCQUFrQjtBQUMxQixNQUFBQSxTQUFRLFlBQVk7QUFDcEIsTUFBQUEsU0FBUSxhQUFhO0FBQ3JCLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxXQUFXO0FBQ25CLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLGNBQWM7QUFDdEIsTUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxZQUFZO0FBQ3BCLE1BQUFBLFNBQVEsYUFBYTtBQUNyQixNQUFBQSxTQUFRLGNBQWM7QUFDdEIsTUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLE1BQUFBLFNBQVEsYUFBYTtBQUNyQixNQUFBQSxTQUFRLGNBQWM7QUFDdEIsTUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLE1BQUFBLFNBQVEsZ0JBQWdCO0FBQ3hCLE1BQUFBLFNBQVEsVUFBVTtBQUNsQixNQUFBQSxTQUFRLFdBQVc7QUFDbkIsTUFBQUEsU0FBUSxVQUFVO0FBQ2xCLE1BQUFBLFNBQVEsV0FBVztBQUVuQixhQUFPLGVBQWVBLFVBQVMsY0FBYyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFFNUQsQ0FBRTtBQUFBO0FBQUE7OztBQ2xYRjtBQUFBLGdGQUFBRSxTQUFBO0FBQ0EsS0FBQyxTQUFVLFFBQVEsU0FBUztBQUM1QixhQUFPLFlBQVksWUFBWSxPQUFPQSxZQUFXLGNBQWMsUUFBUSxTQUFTLGlCQUFrQixJQUNsRyxPQUFPLFdBQVcsY0FBYyxPQUFPLE1BQU0sT0FBTyxDQUFDLFdBQVcsU0FBUyxHQUFHLE9BQU8sS0FDbEYsU0FBUyxPQUFPLGVBQWUsY0FBYyxhQUFhLFVBQVUsTUFBTSxRQUFRLE9BQU8sS0FBSyxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sRUFBRTtBQUFBLElBQ3pILEdBQUcsU0FBTyxTQUFVQyxVQUFTLFFBQVE7QUFBRTtBQUV2QyxlQUFTLFVBQVUsR0FBRztBQUNwQixZQUFJLEtBQUssRUFBRSxLQUFLLEVBQUUsSUFBSSxLQUFLO0FBQ3pCLGNBQUksT0FBTyxJQUFJLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUNwRCxlQUFLLFlBQVksRUFBRSxDQUFDO0FBQ3BCLGlCQUFPO0FBQUEsUUFDVDtBQUNBLGVBQU8sSUFBSSxLQUFLLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsQ0FBQztBQUFBLE1BQ25EO0FBRUEsZUFBUyxRQUFRLEdBQUc7QUFDbEIsWUFBSSxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksS0FBSztBQUN6QixjQUFJLE9BQU8sSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDOUQsZUFBSyxlQUFlLEVBQUUsQ0FBQztBQUN2QixpQkFBTztBQUFBLFFBQ1Q7QUFDQSxlQUFPLElBQUksS0FBSyxLQUFLLElBQUksRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxHQUFHLEVBQUUsR0FBRyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFBQSxNQUM3RDtBQUVBLGVBQVMsUUFBUSxHQUFHO0FBQ2xCLGVBQU8sRUFBQyxHQUFNLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxFQUFDO0FBQUEsTUFDbEQ7QUFFQSxlQUFTLGFBQWFDLFNBQVE7QUFDNUIsWUFBSSxrQkFBa0JBLFFBQU8sVUFDekIsY0FBY0EsUUFBTyxNQUNyQixjQUFjQSxRQUFPLE1BQ3JCLGlCQUFpQkEsUUFBTyxTQUN4QixrQkFBa0JBLFFBQU8sTUFDekIsdUJBQXVCQSxRQUFPLFdBQzlCLGdCQUFnQkEsUUFBTyxRQUN2QixxQkFBcUJBLFFBQU87QUFFaEMsWUFBSSxXQUFXLFNBQVMsY0FBYyxHQUNsQyxlQUFlLGFBQWEsY0FBYyxHQUMxQyxZQUFZLFNBQVMsZUFBZSxHQUNwQyxnQkFBZ0IsYUFBYSxlQUFlLEdBQzVDLGlCQUFpQixTQUFTLG9CQUFvQixHQUM5QyxxQkFBcUIsYUFBYSxvQkFBb0IsR0FDdEQsVUFBVSxTQUFTLGFBQWEsR0FDaEMsY0FBYyxhQUFhLGFBQWEsR0FDeEMsZUFBZSxTQUFTLGtCQUFrQixHQUMxQyxtQkFBbUIsYUFBYSxrQkFBa0I7QUFFdEQsWUFBSSxVQUFVO0FBQUEsVUFDWixLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsUUFDUDtBQUVBLFlBQUksYUFBYTtBQUFBLFVBQ2YsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFVBQ0wsS0FBSztBQUFBLFFBQ1A7QUFFQSxZQUFJLFNBQVM7QUFBQSxVQUNYLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxRQUNQO0FBR0EsZ0JBQVEsSUFBSSxVQUFVLGFBQWEsT0FBTztBQUMxQyxnQkFBUSxJQUFJLFVBQVUsYUFBYSxPQUFPO0FBQzFDLGdCQUFRLElBQUksVUFBVSxpQkFBaUIsT0FBTztBQUM5QyxtQkFBVyxJQUFJLFVBQVUsYUFBYSxVQUFVO0FBQ2hELG1CQUFXLElBQUksVUFBVSxhQUFhLFVBQVU7QUFDaEQsbUJBQVcsSUFBSSxVQUFVLGlCQUFpQixVQUFVO0FBRXBELGlCQUFTLFVBQVUsV0FBV0MsVUFBUztBQUNyQyxpQkFBTyxTQUFTLE1BQU07QUFDcEIsZ0JBQUksU0FBUyxDQUFDLEdBQ1YsSUFBSSxJQUNKLElBQUksR0FDSixJQUFJLFVBQVUsUUFDZCxHQUNBQyxNQUNBO0FBRUosZ0JBQUksRUFBRSxnQkFBZ0I7QUFBTyxxQkFBTyxJQUFJLEtBQUssQ0FBQyxJQUFJO0FBRWxELG1CQUFPLEVBQUUsSUFBSSxHQUFHO0FBQ2Qsa0JBQUksVUFBVSxXQUFXLENBQUMsTUFBTSxJQUFJO0FBQ2xDLHVCQUFPLEtBQUssVUFBVSxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQ2pDLHFCQUFLQSxPQUFNLEtBQUssSUFBSSxVQUFVLE9BQU8sRUFBRSxDQUFDLENBQUMsTUFBTTtBQUFNLHNCQUFJLFVBQVUsT0FBTyxFQUFFLENBQUM7QUFBQTtBQUN4RSxrQkFBQUEsT0FBTSxNQUFNLE1BQU0sTUFBTTtBQUM3QixvQkFBSSxTQUFTRCxTQUFRLENBQUM7QUFBRyxzQkFBSSxPQUFPLE1BQU1DLElBQUc7QUFDN0MsdUJBQU8sS0FBSyxDQUFDO0FBQ2Isb0JBQUksSUFBSTtBQUFBLGNBQ1Y7QUFBQSxZQUNGO0FBRUEsbUJBQU8sS0FBSyxVQUFVLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFDakMsbUJBQU8sT0FBTyxLQUFLLEVBQUU7QUFBQSxVQUN2QjtBQUFBLFFBQ0Y7QUFFQSxpQkFBUyxTQUFTLFdBQVcsU0FBUztBQUNwQyxpQkFBTyxTQUFTLFFBQVE7QUFDdEIsZ0JBQUksSUFBSSxRQUFRLElBQUksR0FDaEIsSUFBSSxlQUFlLEdBQUcsV0FBVyxVQUFVLElBQUksQ0FBQyxHQUNoRCxNQUFNO0FBQ1YsZ0JBQUksS0FBSyxPQUFPO0FBQVEscUJBQU87QUFHL0IsZ0JBQUksT0FBTztBQUFHLHFCQUFPLElBQUksS0FBSyxFQUFFLENBQUM7QUFHakMsZ0JBQUksT0FBTztBQUFHLGdCQUFFLElBQUksRUFBRSxJQUFJLEtBQUssRUFBRSxJQUFJO0FBR3JDLGdCQUFJLE9BQU8sR0FBRztBQUNaLGtCQUFJLEVBQUUsSUFBSSxLQUFLLEVBQUUsSUFBSTtBQUFJLHVCQUFPO0FBQ2hDLGtCQUFJLEVBQUUsT0FBTztBQUFJLGtCQUFFLElBQUk7QUFDdkIsa0JBQUksT0FBTyxHQUFHO0FBQ1osdUJBQU8sUUFBUSxRQUFRLEVBQUUsQ0FBQyxDQUFDLEdBQUcsTUFBTSxLQUFLLFVBQVU7QUFDbkQsdUJBQU8sTUFBTSxLQUFLLFFBQVEsSUFBSSxPQUFPLFVBQVUsS0FBSyxJQUFJLElBQUksT0FBTyxVQUFVLElBQUk7QUFDakYsdUJBQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxFQUFFLElBQUksS0FBSyxDQUFDO0FBQy9DLGtCQUFFLElBQUksS0FBSyxlQUFlO0FBQzFCLGtCQUFFLElBQUksS0FBSyxZQUFZO0FBQ3ZCLGtCQUFFLElBQUksS0FBSyxXQUFXLEtBQUssRUFBRSxJQUFJLEtBQUs7QUFBQSxjQUN4QyxPQUFPO0FBQ0wsdUJBQU8sUUFBUSxRQUFRLEVBQUUsQ0FBQyxDQUFDLEdBQUcsTUFBTSxLQUFLLE9BQU87QUFDaEQsdUJBQU8sTUFBTSxLQUFLLFFBQVEsSUFBSSxPQUFPLFdBQVcsS0FBSyxJQUFJLElBQUksT0FBTyxXQUFXLElBQUk7QUFDbkYsdUJBQU8sT0FBTyxRQUFRLE9BQU8sT0FBTyxFQUFFLElBQUksS0FBSyxDQUFDO0FBQ2hELGtCQUFFLElBQUksS0FBSyxZQUFZO0FBQ3ZCLGtCQUFFLElBQUksS0FBSyxTQUFTO0FBQ3BCLGtCQUFFLElBQUksS0FBSyxRQUFRLEtBQUssRUFBRSxJQUFJLEtBQUs7QUFBQSxjQUNyQztBQUFBLFlBQ0YsV0FBVyxPQUFPLEtBQUssT0FBTyxHQUFHO0FBQy9CLGtCQUFJLEVBQUUsT0FBTztBQUFJLGtCQUFFLElBQUksT0FBTyxJQUFJLEVBQUUsSUFBSSxJQUFJLE9BQU8sSUFBSSxJQUFJO0FBQzNELG9CQUFNLE9BQU8sSUFBSSxRQUFRLFFBQVEsRUFBRSxDQUFDLENBQUMsRUFBRSxVQUFVLElBQUksUUFBUSxRQUFRLEVBQUUsQ0FBQyxDQUFDLEVBQUUsT0FBTztBQUNsRixnQkFBRSxJQUFJO0FBQ04sZ0JBQUUsSUFBSSxPQUFPLEtBQUssRUFBRSxJQUFJLEtBQUssSUFBSSxFQUFFLElBQUksS0FBSyxNQUFNLEtBQUssSUFBSSxFQUFFLElBQUksRUFBRSxJQUFJLEtBQUssTUFBTSxLQUFLO0FBQUEsWUFDekY7QUFJQSxnQkFBSSxPQUFPLEdBQUc7QUFDWixnQkFBRSxLQUFLLEVBQUUsSUFBSSxNQUFNO0FBQ25CLGdCQUFFLEtBQUssRUFBRSxJQUFJO0FBQ2IscUJBQU8sUUFBUSxDQUFDO0FBQUEsWUFDbEI7QUFHQSxtQkFBTyxRQUFRLENBQUM7QUFBQSxVQUNsQjtBQUFBLFFBQ0Y7QUFFQSxpQkFBUyxlQUFlLEdBQUcsV0FBVyxRQUFRLEdBQUc7QUFDL0MsY0FBSSxJQUFJLEdBQ0osSUFBSSxVQUFVLFFBQ2QsSUFBSSxPQUFPLFFBQ1gsR0FDQTtBQUVKLGlCQUFPLElBQUksR0FBRztBQUNaLGdCQUFJLEtBQUs7QUFBRyxxQkFBTztBQUNuQixnQkFBSSxVQUFVLFdBQVcsR0FBRztBQUM1QixnQkFBSSxNQUFNLElBQUk7QUFDWixrQkFBSSxVQUFVLE9BQU8sR0FBRztBQUN4QixzQkFBUSxPQUFPLEtBQUssT0FBTyxVQUFVLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDcEQsa0JBQUksQ0FBQyxVQUFXLElBQUksTUFBTSxHQUFHLFFBQVEsQ0FBQyxLQUFLO0FBQUksdUJBQU87QUFBQSxZQUN4RCxXQUFXLEtBQUssT0FBTyxXQUFXLEdBQUcsR0FBRztBQUN0QyxxQkFBTztBQUFBLFlBQ1Q7QUFBQSxVQUNGO0FBRUEsaUJBQU87QUFBQSxRQUNUO0FBRUEsaUJBQVMsWUFBWSxHQUFHLFFBQVEsR0FBRztBQUNqQyxjQUFJLElBQUksU0FBUyxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDckMsaUJBQU8sS0FBSyxFQUFFLElBQUksYUFBYSxFQUFFLENBQUMsRUFBRSxZQUFZLENBQUMsR0FBRyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxRQUN6RTtBQUVBLGlCQUFTLGtCQUFrQixHQUFHLFFBQVEsR0FBRztBQUN2QyxjQUFJLElBQUksZUFBZSxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDM0MsaUJBQU8sS0FBSyxFQUFFLElBQUksbUJBQW1CLEVBQUUsQ0FBQyxFQUFFLFlBQVksQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLFFBQy9FO0FBRUEsaUJBQVMsYUFBYSxHQUFHLFFBQVEsR0FBRztBQUNsQyxjQUFJLElBQUksVUFBVSxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDdEMsaUJBQU8sS0FBSyxFQUFFLElBQUksY0FBYyxFQUFFLENBQUMsRUFBRSxZQUFZLENBQUMsR0FBRyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxRQUMxRTtBQUVBLGlCQUFTLGdCQUFnQixHQUFHLFFBQVEsR0FBRztBQUNyQyxjQUFJLElBQUksYUFBYSxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDekMsaUJBQU8sS0FBSyxFQUFFLElBQUksaUJBQWlCLEVBQUUsQ0FBQyxFQUFFLFlBQVksQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLFFBQzdFO0FBRUEsaUJBQVMsV0FBVyxHQUFHLFFBQVEsR0FBRztBQUNoQyxjQUFJLElBQUksUUFBUSxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDcEMsaUJBQU8sS0FBSyxFQUFFLElBQUksWUFBWSxFQUFFLENBQUMsRUFBRSxZQUFZLENBQUMsR0FBRyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxRQUN4RTtBQUVBLGlCQUFTLG9CQUFvQixHQUFHLFFBQVEsR0FBRztBQUN6QyxpQkFBTyxlQUFlLEdBQUcsaUJBQWlCLFFBQVEsQ0FBQztBQUFBLFFBQ3JEO0FBRUEsaUJBQVMsZ0JBQWdCLEdBQUcsUUFBUSxHQUFHO0FBQ3JDLGlCQUFPLGVBQWUsR0FBRyxhQUFhLFFBQVEsQ0FBQztBQUFBLFFBQ2pEO0FBRUEsaUJBQVMsZ0JBQWdCLEdBQUcsUUFBUSxHQUFHO0FBQ3JDLGlCQUFPLGVBQWUsR0FBRyxhQUFhLFFBQVEsQ0FBQztBQUFBLFFBQ2pEO0FBRUEsaUJBQVMsbUJBQW1CLEdBQUc7QUFDN0IsaUJBQU8scUJBQXFCLEVBQUUsT0FBTyxDQUFDO0FBQUEsUUFDeEM7QUFFQSxpQkFBUyxjQUFjLEdBQUc7QUFDeEIsaUJBQU8sZ0JBQWdCLEVBQUUsT0FBTyxDQUFDO0FBQUEsUUFDbkM7QUFFQSxpQkFBUyxpQkFBaUIsR0FBRztBQUMzQixpQkFBTyxtQkFBbUIsRUFBRSxTQUFTLENBQUM7QUFBQSxRQUN4QztBQUVBLGlCQUFTLFlBQVksR0FBRztBQUN0QixpQkFBTyxjQUFjLEVBQUUsU0FBUyxDQUFDO0FBQUEsUUFDbkM7QUFFQSxpQkFBUyxhQUFhLEdBQUc7QUFDdkIsaUJBQU8sZUFBZSxFQUFFLEVBQUUsU0FBUyxLQUFLLEdBQUc7QUFBQSxRQUM3QztBQUVBLGlCQUFTLHNCQUFzQixHQUFHO0FBQ2hDLGlCQUFPLHFCQUFxQixFQUFFLFVBQVUsQ0FBQztBQUFBLFFBQzNDO0FBRUEsaUJBQVMsaUJBQWlCLEdBQUc7QUFDM0IsaUJBQU8sZ0JBQWdCLEVBQUUsVUFBVSxDQUFDO0FBQUEsUUFDdEM7QUFFQSxpQkFBUyxvQkFBb0IsR0FBRztBQUM5QixpQkFBTyxtQkFBbUIsRUFBRSxZQUFZLENBQUM7QUFBQSxRQUMzQztBQUVBLGlCQUFTLGVBQWUsR0FBRztBQUN6QixpQkFBTyxjQUFjLEVBQUUsWUFBWSxDQUFDO0FBQUEsUUFDdEM7QUFFQSxpQkFBUyxnQkFBZ0IsR0FBRztBQUMxQixpQkFBTyxlQUFlLEVBQUUsRUFBRSxZQUFZLEtBQUssR0FBRztBQUFBLFFBQ2hEO0FBRUEsZUFBTztBQUFBLFVBQ0wsUUFBUSxTQUFTLFdBQVc7QUFDMUIsZ0JBQUksSUFBSSxVQUFVLGFBQWEsSUFBSSxPQUFPO0FBQzFDLGNBQUUsV0FBVyxXQUFXO0FBQUUscUJBQU87QUFBQSxZQUFXO0FBQzVDLG1CQUFPO0FBQUEsVUFDVDtBQUFBLFVBQ0EsT0FBTyxTQUFTLFdBQVc7QUFDekIsZ0JBQUksSUFBSSxTQUFTLGFBQWEsSUFBSSxTQUFTO0FBQzNDLGNBQUUsV0FBVyxXQUFXO0FBQUUscUJBQU87QUFBQSxZQUFXO0FBQzVDLG1CQUFPO0FBQUEsVUFDVDtBQUFBLFVBQ0EsV0FBVyxTQUFTLFdBQVc7QUFDN0IsZ0JBQUksSUFBSSxVQUFVLGFBQWEsSUFBSSxVQUFVO0FBQzdDLGNBQUUsV0FBVyxXQUFXO0FBQUUscUJBQU87QUFBQSxZQUFXO0FBQzVDLG1CQUFPO0FBQUEsVUFDVDtBQUFBLFVBQ0EsVUFBVSxTQUFTLFdBQVc7QUFDNUIsZ0JBQUksSUFBSSxTQUFTLFdBQVcsT0FBTztBQUNuQyxjQUFFLFdBQVcsV0FBVztBQUFFLHFCQUFPO0FBQUEsWUFBVztBQUM1QyxtQkFBTztBQUFBLFVBQ1Q7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLFVBQUksT0FBTyxFQUFDLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFHLEdBQ25DLFdBQVcsV0FDWCxZQUFZLE1BQ1osWUFBWTtBQUVoQixlQUFTLElBQUksT0FBTyxNQUFNLE9BQU87QUFDL0IsWUFBSSxPQUFPLFFBQVEsSUFBSSxNQUFNLElBQ3pCLFVBQVUsT0FBTyxDQUFDLFFBQVEsU0FBUyxJQUNuQyxTQUFTLE9BQU87QUFDcEIsZUFBTyxRQUFRLFNBQVMsUUFBUSxJQUFJLE1BQU0sUUFBUSxTQUFTLENBQUMsRUFBRSxLQUFLLElBQUksSUFBSSxTQUFTO0FBQUEsTUFDdEY7QUFFQSxlQUFTLFFBQVEsR0FBRztBQUNsQixlQUFPLEVBQUUsUUFBUSxXQUFXLE1BQU07QUFBQSxNQUNwQztBQUVBLGVBQVMsU0FBUyxPQUFPO0FBQ3ZCLGVBQU8sSUFBSSxPQUFPLFNBQVMsTUFBTSxJQUFJLE9BQU8sRUFBRSxLQUFLLEdBQUcsSUFBSSxLQUFLLEdBQUc7QUFBQSxNQUNwRTtBQUVBLGVBQVMsYUFBYSxPQUFPO0FBQzNCLFlBQUksTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTTtBQUNoQyxlQUFPLEVBQUUsSUFBSTtBQUFHLGNBQUksTUFBTSxDQUFDLEVBQUUsWUFBWSxDQUFDLElBQUk7QUFDOUMsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLHlCQUF5QixHQUFHLFFBQVEsR0FBRztBQUM5QyxZQUFJLElBQUksU0FBUyxLQUFLLE9BQU8sTUFBTSxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQzVDLGVBQU8sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxNQUM5QztBQUVBLGVBQVMseUJBQXlCLEdBQUcsUUFBUSxHQUFHO0FBQzlDLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLE1BQzlDO0FBRUEsZUFBUyxzQkFBc0IsR0FBRyxRQUFRLEdBQUc7QUFDM0MsWUFBSSxJQUFJLFNBQVMsS0FBSyxPQUFPLE1BQU0sR0FBRyxJQUFJLENBQUMsQ0FBQztBQUM1QyxlQUFPLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUMsRUFBRSxVQUFVO0FBQUEsTUFDOUM7QUFFQSxlQUFTLG1CQUFtQixHQUFHLFFBQVEsR0FBRztBQUN4QyxZQUFJLElBQUksU0FBUyxLQUFLLE9BQU8sTUFBTSxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQzVDLGVBQU8sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxNQUM5QztBQUVBLGVBQVMsc0JBQXNCLEdBQUcsUUFBUSxHQUFHO0FBQzNDLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLE1BQzlDO0FBRUEsZUFBUyxjQUFjLEdBQUcsUUFBUSxHQUFHO0FBQ25DLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLE1BQzlDO0FBRUEsZUFBUyxVQUFVLEdBQUcsUUFBUSxHQUFHO0FBQy9CLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDLElBQUksS0FBSyxPQUFPLE1BQU8sSUFBSSxFQUFFLENBQUMsRUFBRSxVQUFVO0FBQUEsTUFDM0U7QUFFQSxlQUFTLFVBQVUsR0FBRyxRQUFRLEdBQUc7QUFDL0IsWUFBSSxJQUFJLCtCQUErQixLQUFLLE9BQU8sTUFBTSxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQ2xFLGVBQU8sS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLElBQUksSUFBSSxFQUFFLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxLQUFLLFFBQVEsSUFBSSxFQUFFLENBQUMsRUFBRSxVQUFVO0FBQUEsTUFDNUU7QUFFQSxlQUFTLGlCQUFpQixHQUFHLFFBQVEsR0FBRztBQUN0QyxZQUFJLElBQUksU0FBUyxLQUFLLE9BQU8sTUFBTSxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQzVDLGVBQU8sS0FBSyxFQUFFLElBQUksRUFBRSxDQUFDLElBQUksR0FBRyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxNQUNqRDtBQUVBLGVBQVMsZ0JBQWdCLEdBQUcsUUFBUSxHQUFHO0FBQ3JDLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLE1BQzlDO0FBRUEsZUFBUyxlQUFlLEdBQUcsUUFBUSxHQUFHO0FBQ3BDLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxHQUFHLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLE1BQ3ZEO0FBRUEsZUFBUyxZQUFZLEdBQUcsUUFBUSxHQUFHO0FBQ2pDLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLE1BQzlDO0FBRUEsZUFBUyxhQUFhLEdBQUcsUUFBUSxHQUFHO0FBQ2xDLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLE1BQzlDO0FBRUEsZUFBUyxhQUFhLEdBQUcsUUFBUSxHQUFHO0FBQ2xDLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUMsZUFBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDLEVBQUUsVUFBVTtBQUFBLE1BQzlDO0FBRUEsZUFBUyxrQkFBa0IsR0FBRyxRQUFRLEdBQUc7QUFDdkMsWUFBSSxJQUFJLFNBQVMsS0FBSyxPQUFPLE1BQU0sR0FBRyxJQUFJLENBQUMsQ0FBQztBQUM1QyxlQUFPLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsSUFBSSxFQUFFLENBQUMsRUFBRSxVQUFVO0FBQUEsTUFDOUM7QUFFQSxlQUFTLGtCQUFrQixHQUFHLFFBQVEsR0FBRztBQUN2QyxZQUFJLElBQUksU0FBUyxLQUFLLE9BQU8sTUFBTSxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQzVDLGVBQU8sS0FBSyxFQUFFLElBQUksS0FBSyxNQUFNLEVBQUUsQ0FBQyxJQUFJLEdBQUksR0FBRyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxNQUNoRTtBQUVBLGVBQVMsb0JBQW9CLEdBQUcsUUFBUSxHQUFHO0FBQ3pDLFlBQUksSUFBSSxVQUFVLEtBQUssT0FBTyxNQUFNLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDN0MsZUFBTyxJQUFJLElBQUksRUFBRSxDQUFDLEVBQUUsU0FBUztBQUFBLE1BQy9CO0FBRUEsZUFBUyxtQkFBbUIsR0FBRyxRQUFRLEdBQUc7QUFDeEMsWUFBSSxJQUFJLFNBQVMsS0FBSyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ3JDLGVBQU8sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUMsR0FBRyxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxNQUM5QztBQUVBLGVBQVMsMEJBQTBCLEdBQUcsUUFBUSxHQUFHO0FBQy9DLFlBQUksSUFBSSxTQUFTLEtBQUssT0FBTyxNQUFNLENBQUMsQ0FBQztBQUNyQyxlQUFPLEtBQUssRUFBRSxJQUFLLENBQUMsRUFBRSxDQUFDLElBQUssS0FBTSxJQUFJLEVBQUUsQ0FBQyxFQUFFLFVBQVU7QUFBQSxNQUN2RDtBQUVBLGVBQVMsaUJBQWlCLEdBQUcsR0FBRztBQUM5QixlQUFPLElBQUksRUFBRSxRQUFRLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDOUI7QUFFQSxlQUFTLGFBQWEsR0FBRyxHQUFHO0FBQzFCLGVBQU8sSUFBSSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMvQjtBQUVBLGVBQVMsYUFBYSxHQUFHLEdBQUc7QUFDMUIsZUFBTyxJQUFJLEVBQUUsU0FBUyxJQUFJLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFBQSxNQUMxQztBQUVBLGVBQVMsZ0JBQWdCLEdBQUcsR0FBRztBQUM3QixlQUFPLElBQUksSUFBSSxPQUFPLFFBQVEsTUFBTSxPQUFPLFNBQVMsQ0FBQyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUNsRTtBQUVBLGVBQVMsbUJBQW1CLEdBQUcsR0FBRztBQUNoQyxlQUFPLElBQUksRUFBRSxnQkFBZ0IsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUN0QztBQUVBLGVBQVMsbUJBQW1CLEdBQUcsR0FBRztBQUNoQyxlQUFPLG1CQUFtQixHQUFHLENBQUMsSUFBSTtBQUFBLE1BQ3BDO0FBRUEsZUFBUyxrQkFBa0IsR0FBRyxHQUFHO0FBQy9CLGVBQU8sSUFBSSxFQUFFLFNBQVMsSUFBSSxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ25DO0FBRUEsZUFBUyxjQUFjLEdBQUcsR0FBRztBQUMzQixlQUFPLElBQUksRUFBRSxXQUFXLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDakM7QUFFQSxlQUFTLGNBQWMsR0FBRyxHQUFHO0FBQzNCLGVBQU8sSUFBSSxFQUFFLFdBQVcsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUNqQztBQUVBLGVBQVMsMEJBQTBCLEdBQUc7QUFDcEMsWUFBSSxNQUFNLEVBQUUsT0FBTztBQUNuQixlQUFPLFFBQVEsSUFBSSxJQUFJO0FBQUEsTUFDekI7QUFFQSxlQUFTLHVCQUF1QixHQUFHLEdBQUc7QUFDcEMsZUFBTyxJQUFJLE9BQU8sV0FBVyxNQUFNLE9BQU8sU0FBUyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ2pFO0FBRUEsZUFBUyxvQkFBb0IsR0FBRyxHQUFHO0FBQ2pDLFlBQUksTUFBTSxFQUFFLE9BQU87QUFDbkIsWUFBSyxPQUFPLEtBQUssUUFBUSxJQUFLLE9BQU8sYUFBYSxDQUFDLElBQUksT0FBTyxhQUFhLEtBQUssQ0FBQztBQUNqRixlQUFPLElBQUksT0FBTyxhQUFhLE1BQU0sT0FBTyxTQUFTLENBQUMsR0FBRyxDQUFDLEtBQUssT0FBTyxTQUFTLENBQUMsRUFBRSxPQUFPLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFBQSxNQUN6RztBQUVBLGVBQVMsMEJBQTBCLEdBQUc7QUFDcEMsZUFBTyxFQUFFLE9BQU87QUFBQSxNQUNsQjtBQUVBLGVBQVMsdUJBQXVCLEdBQUcsR0FBRztBQUNwQyxlQUFPLElBQUksT0FBTyxXQUFXLE1BQU0sT0FBTyxTQUFTLENBQUMsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDakU7QUFFQSxlQUFTLFdBQVcsR0FBRyxHQUFHO0FBQ3hCLGVBQU8sSUFBSSxFQUFFLFlBQVksSUFBSSxLQUFLLEdBQUcsQ0FBQztBQUFBLE1BQ3hDO0FBRUEsZUFBUyxlQUFlLEdBQUcsR0FBRztBQUM1QixlQUFPLElBQUksRUFBRSxZQUFZLElBQUksS0FBTyxHQUFHLENBQUM7QUFBQSxNQUMxQztBQUVBLGVBQVMsV0FBVyxHQUFHO0FBQ3JCLFlBQUksSUFBSSxFQUFFLGtCQUFrQjtBQUM1QixnQkFBUSxJQUFJLElBQUksT0FBTyxLQUFLLElBQUksUUFDMUIsSUFBSSxJQUFJLEtBQUssR0FBRyxLQUFLLENBQUMsSUFDdEIsSUFBSSxJQUFJLElBQUksS0FBSyxDQUFDO0FBQUEsTUFDMUI7QUFFQSxlQUFTLG9CQUFvQixHQUFHLEdBQUc7QUFDakMsZUFBTyxJQUFJLEVBQUUsV0FBVyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ2pDO0FBRUEsZUFBUyxnQkFBZ0IsR0FBRyxHQUFHO0FBQzdCLGVBQU8sSUFBSSxFQUFFLFlBQVksR0FBRyxHQUFHLENBQUM7QUFBQSxNQUNsQztBQUVBLGVBQVMsZ0JBQWdCLEdBQUcsR0FBRztBQUM3QixlQUFPLElBQUksRUFBRSxZQUFZLElBQUksTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUFBLE1BQzdDO0FBRUEsZUFBUyxtQkFBbUIsR0FBRyxHQUFHO0FBQ2hDLGVBQU8sSUFBSSxJQUFJLE9BQU8sT0FBTyxNQUFNLE9BQU8sUUFBUSxDQUFDLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ2hFO0FBRUEsZUFBUyxzQkFBc0IsR0FBRyxHQUFHO0FBQ25DLGVBQU8sSUFBSSxFQUFFLG1CQUFtQixHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ3pDO0FBRUEsZUFBUyxzQkFBc0IsR0FBRyxHQUFHO0FBQ25DLGVBQU8sc0JBQXNCLEdBQUcsQ0FBQyxJQUFJO0FBQUEsTUFDdkM7QUFFQSxlQUFTLHFCQUFxQixHQUFHLEdBQUc7QUFDbEMsZUFBTyxJQUFJLEVBQUUsWUFBWSxJQUFJLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDdEM7QUFFQSxlQUFTLGlCQUFpQixHQUFHLEdBQUc7QUFDOUIsZUFBTyxJQUFJLEVBQUUsY0FBYyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQ3BDO0FBRUEsZUFBUyxpQkFBaUIsR0FBRyxHQUFHO0FBQzlCLGVBQU8sSUFBSSxFQUFFLGNBQWMsR0FBRyxHQUFHLENBQUM7QUFBQSxNQUNwQztBQUVBLGVBQVMsNkJBQTZCLEdBQUc7QUFDdkMsWUFBSSxNQUFNLEVBQUUsVUFBVTtBQUN0QixlQUFPLFFBQVEsSUFBSSxJQUFJO0FBQUEsTUFDekI7QUFFQSxlQUFTLDBCQUEwQixHQUFHLEdBQUc7QUFDdkMsZUFBTyxJQUFJLE9BQU8sVUFBVSxNQUFNLE9BQU8sUUFBUSxDQUFDLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLE1BQy9EO0FBRUEsZUFBUyx1QkFBdUIsR0FBRyxHQUFHO0FBQ3BDLFlBQUksTUFBTSxFQUFFLFVBQVU7QUFDdEIsWUFBSyxPQUFPLEtBQUssUUFBUSxJQUFLLE9BQU8sWUFBWSxDQUFDLElBQUksT0FBTyxZQUFZLEtBQUssQ0FBQztBQUMvRSxlQUFPLElBQUksT0FBTyxZQUFZLE1BQU0sT0FBTyxRQUFRLENBQUMsR0FBRyxDQUFDLEtBQUssT0FBTyxRQUFRLENBQUMsRUFBRSxVQUFVLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFBQSxNQUN6RztBQUVBLGVBQVMsNkJBQTZCLEdBQUc7QUFDdkMsZUFBTyxFQUFFLFVBQVU7QUFBQSxNQUNyQjtBQUVBLGVBQVMsMEJBQTBCLEdBQUcsR0FBRztBQUN2QyxlQUFPLElBQUksT0FBTyxVQUFVLE1BQU0sT0FBTyxRQUFRLENBQUMsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsTUFDL0Q7QUFFQSxlQUFTLGNBQWMsR0FBRyxHQUFHO0FBQzNCLGVBQU8sSUFBSSxFQUFFLGVBQWUsSUFBSSxLQUFLLEdBQUcsQ0FBQztBQUFBLE1BQzNDO0FBRUEsZUFBUyxrQkFBa0IsR0FBRyxHQUFHO0FBQy9CLGVBQU8sSUFBSSxFQUFFLGVBQWUsSUFBSSxLQUFPLEdBQUcsQ0FBQztBQUFBLE1BQzdDO0FBRUEsZUFBUyxnQkFBZ0I7QUFDdkIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLHVCQUF1QjtBQUM5QixlQUFPO0FBQUEsTUFDVDtBQUVBLGVBQVMsb0JBQW9CLEdBQUc7QUFDOUIsZUFBTyxDQUFDO0FBQUEsTUFDVjtBQUVBLGVBQVMsMkJBQTJCLEdBQUc7QUFDckMsZUFBTyxLQUFLLE1BQU0sQ0FBQyxJQUFJLEdBQUk7QUFBQSxNQUM3QjtBQUVBLFVBQUk7QUFDSixNQUFBSCxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxZQUFZO0FBQ3BCLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLFdBQVc7QUFFbkIsb0JBQWM7QUFBQSxRQUNaLFVBQVU7QUFBQSxRQUNWLE1BQU07QUFBQSxRQUNOLE1BQU07QUFBQSxRQUNOLFNBQVMsQ0FBQyxNQUFNLElBQUk7QUFBQSxRQUNwQixNQUFNLENBQUMsVUFBVSxVQUFVLFdBQVcsYUFBYSxZQUFZLFVBQVUsVUFBVTtBQUFBLFFBQ25GLFdBQVcsQ0FBQyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsUUFDM0QsUUFBUSxDQUFDLFdBQVcsWUFBWSxTQUFTLFNBQVMsT0FBTyxRQUFRLFFBQVEsVUFBVSxhQUFhLFdBQVcsWUFBWSxVQUFVO0FBQUEsUUFDakksYUFBYSxDQUFDLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLO0FBQUEsTUFDbEcsQ0FBQztBQUVELGVBQVMsY0FBYyxZQUFZO0FBQ2pDLGlCQUFTLGFBQWEsVUFBVTtBQUNoQyxRQUFBQSxTQUFRLGFBQWEsT0FBTztBQUM1QixRQUFBQSxTQUFRLFlBQVksT0FBTztBQUMzQixRQUFBQSxTQUFRLFlBQVksT0FBTztBQUMzQixRQUFBQSxTQUFRLFdBQVcsT0FBTztBQUMxQixlQUFPO0FBQUEsTUFDVDtBQUVBLFVBQUksZUFBZTtBQUVuQixlQUFTLGdCQUFnQixNQUFNO0FBQzdCLGVBQU8sS0FBSyxZQUFZO0FBQUEsTUFDMUI7QUFFQSxVQUFJLFlBQVksS0FBSyxVQUFVLGNBQ3pCLGtCQUNBQSxTQUFRLFVBQVUsWUFBWTtBQUVwQyxlQUFTLGVBQWUsUUFBUTtBQUM5QixZQUFJLE9BQU8sSUFBSSxLQUFLLE1BQU07QUFDMUIsZUFBTyxNQUFNLElBQUksSUFBSSxPQUFPO0FBQUEsTUFDOUI7QUFFQSxVQUFJLFdBQVcsQ0FBQyxJQUFJLEtBQUssMEJBQTBCLElBQzdDLGlCQUNBQSxTQUFRLFNBQVMsWUFBWTtBQUVuQyxNQUFBQSxTQUFRLFlBQVk7QUFDcEIsTUFBQUEsU0FBUSxXQUFXO0FBQ25CLE1BQUFBLFNBQVEsMEJBQTBCO0FBQ2xDLE1BQUFBLFNBQVEsbUJBQW1CO0FBRTNCLGFBQU8sZUFBZUEsVUFBUyxjQUFjLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFBQSxJQUU1RCxDQUFFO0FBQUE7QUFBQTs7O0FDL3FCRjtBQUFBLG9FQUFBSSxTQUFBO0FBQ0EsS0FBQyxTQUFVLFFBQVEsU0FBUztBQUM1QixhQUFPLFlBQVksWUFBWSxPQUFPQSxZQUFXLGNBQWMsUUFBUSxTQUFTLGlCQUFxQix5QkFBMEIsMEJBQTJCLHFCQUFzQixtQkFBb0Isd0JBQXlCLElBQzdOLE9BQU8sV0FBVyxjQUFjLE9BQU8sTUFBTSxPQUFPLENBQUMsV0FBVyxZQUFZLGlCQUFpQixrQkFBa0IsYUFBYSxXQUFXLGdCQUFnQixHQUFHLE9BQU8sS0FDaEssU0FBUyxPQUFPLGVBQWUsY0FBYyxhQUFhLFVBQVUsTUFBTSxRQUFRLE9BQU8sS0FBSyxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sSUFBSSxPQUFPLElBQUksT0FBTyxJQUFJLE9BQU8sSUFBSSxPQUFPLElBQUksT0FBTyxFQUFFO0FBQUEsSUFDaEwsR0FBRyxTQUFPLFNBQVVDLFVBQVMsU0FBUyxjQUFjLGVBQWUsVUFBVSxRQUFRLGNBQWM7QUFBRTtBQUVyRyxlQUFTLFVBQVUsUUFBUSxPQUFPO0FBQ2hDLGdCQUFRLFVBQVUsUUFBUTtBQUFBLFVBQ3hCLEtBQUs7QUFBRztBQUFBLFVBQ1IsS0FBSztBQUFHLGlCQUFLLE1BQU0sTUFBTTtBQUFHO0FBQUEsVUFDNUI7QUFBUyxpQkFBSyxNQUFNLEtBQUssRUFBRSxPQUFPLE1BQU07QUFBRztBQUFBLFFBQzdDO0FBQ0EsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLGlCQUFpQixRQUFRLGNBQWM7QUFDOUMsZ0JBQVEsVUFBVSxRQUFRO0FBQUEsVUFDeEIsS0FBSztBQUFHO0FBQUEsVUFDUixLQUFLO0FBQUcsaUJBQUssYUFBYSxNQUFNO0FBQUc7QUFBQSxVQUNuQztBQUFTLGlCQUFLLGFBQWEsWUFBWSxFQUFFLE9BQU8sTUFBTTtBQUFHO0FBQUEsUUFDM0Q7QUFDQSxlQUFPO0FBQUEsTUFDVDtBQUVBLFVBQUksUUFBUSxNQUFNO0FBRWxCLFVBQUksTUFBTSxNQUFNO0FBQ2hCLFVBQUksUUFBUSxNQUFNO0FBRWxCLFVBQUksV0FBVyxFQUFDLE1BQU0sV0FBVTtBQUVoQyxlQUFTLFVBQVU7QUFDakIsWUFBSSxRQUFRLGFBQWEsSUFBSSxHQUN6QixTQUFTLENBQUMsR0FDVixRQUFRLENBQUMsR0FDVCxVQUFVO0FBRWQsaUJBQVMsTUFBTSxHQUFHO0FBQ2hCLGNBQUksTUFBTSxJQUFJLElBQUksSUFBSSxNQUFNLElBQUksR0FBRztBQUNuQyxjQUFJLENBQUMsR0FBRztBQUNOLGdCQUFJLFlBQVk7QUFBVSxxQkFBTztBQUNqQyxrQkFBTSxJQUFJLEtBQUssSUFBSSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQUEsVUFDbkM7QUFDQSxpQkFBTyxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU07QUFBQSxRQUNyQztBQUVBLGNBQU0sU0FBUyxTQUFTLEdBQUc7QUFDekIsY0FBSSxDQUFDLFVBQVU7QUFBUSxtQkFBTyxPQUFPLE1BQU07QUFDM0MsbUJBQVMsQ0FBQyxHQUFHLFFBQVEsYUFBYSxJQUFJO0FBQ3RDLGNBQUksSUFBSSxJQUFJLElBQUksRUFBRSxRQUFRLEdBQUc7QUFDN0IsaUJBQU8sRUFBRSxJQUFJO0FBQUcsZ0JBQUksQ0FBQyxNQUFNLElBQUksT0FBTyxJQUFJLEVBQUUsQ0FBQyxLQUFLLEVBQUU7QUFBRyxvQkFBTSxJQUFJLEtBQUssT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNwRixpQkFBTztBQUFBLFFBQ1Q7QUFFQSxjQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxRQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUcsU0FBUyxNQUFNLE1BQU07QUFBQSxRQUN6RTtBQUVBLGNBQU0sVUFBVSxTQUFTLEdBQUc7QUFDMUIsaUJBQU8sVUFBVSxVQUFVLFVBQVUsR0FBRyxTQUFTO0FBQUEsUUFDbkQ7QUFFQSxjQUFNLE9BQU8sV0FBVztBQUN0QixpQkFBTyxRQUFRLFFBQVEsS0FBSyxFQUFFLFFBQVEsT0FBTztBQUFBLFFBQy9DO0FBRUEsa0JBQVUsTUFBTSxPQUFPLFNBQVM7QUFFaEMsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLE9BQU87QUFDZCxZQUFJLFFBQVEsUUFBUSxFQUFFLFFBQVEsTUFBUyxHQUNuQyxTQUFTLE1BQU0sUUFDZixlQUFlLE1BQU0sT0FDckIsUUFBUSxDQUFDLEdBQUcsQ0FBQyxHQUNiLE1BQ0EsV0FDQSxRQUFRLE9BQ1IsZUFBZSxHQUNmLGVBQWUsR0FDZixRQUFRO0FBRVosZUFBTyxNQUFNO0FBRWIsaUJBQVMsVUFBVTtBQUNqQixjQUFJLElBQUksT0FBTyxFQUFFLFFBQ2IsVUFBVSxNQUFNLENBQUMsSUFBSSxNQUFNLENBQUMsR0FDNUIsUUFBUSxNQUFNLFVBQVUsQ0FBQyxHQUN6QixPQUFPLE1BQU0sSUFBSSxPQUFPO0FBQzVCLGtCQUFRLE9BQU8sU0FBUyxLQUFLLElBQUksR0FBRyxJQUFJLGVBQWUsZUFBZSxDQUFDO0FBQ3ZFLGNBQUk7QUFBTyxtQkFBTyxLQUFLLE1BQU0sSUFBSTtBQUNqQyxvQkFBVSxPQUFPLFFBQVEsUUFBUSxJQUFJLGlCQUFpQjtBQUN0RCxzQkFBWSxRQUFRLElBQUk7QUFDeEIsY0FBSTtBQUFPLG9CQUFRLEtBQUssTUFBTSxLQUFLLEdBQUcsWUFBWSxLQUFLLE1BQU0sU0FBUztBQUN0RSxjQUFJLFNBQVMsUUFBUSxNQUFNLENBQUMsRUFBRSxJQUFJLFNBQVMsR0FBRztBQUFFLG1CQUFPLFFBQVEsT0FBTztBQUFBLFVBQUcsQ0FBQztBQUMxRSxpQkFBTyxhQUFhLFVBQVUsT0FBTyxRQUFRLElBQUksTUFBTTtBQUFBLFFBQ3pEO0FBRUEsY0FBTSxTQUFTLFNBQVMsR0FBRztBQUN6QixpQkFBTyxVQUFVLFVBQVUsT0FBTyxDQUFDLEdBQUcsUUFBUSxLQUFLLE9BQU87QUFBQSxRQUM1RDtBQUVBLGNBQU0sUUFBUSxTQUFTLEdBQUc7QUFDeEIsaUJBQU8sVUFBVSxVQUFVLFFBQVEsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUMsR0FBRyxRQUFRLEtBQUssTUFBTSxNQUFNO0FBQUEsUUFDOUU7QUFFQSxjQUFNLGFBQWEsU0FBUyxHQUFHO0FBQzdCLGlCQUFPLFFBQVEsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLENBQUMsR0FBRyxRQUFRLE1BQU0sUUFBUTtBQUFBLFFBQ3ZEO0FBRUEsY0FBTSxZQUFZLFdBQVc7QUFDM0IsaUJBQU87QUFBQSxRQUNUO0FBRUEsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU87QUFBQSxRQUNUO0FBRUEsY0FBTSxRQUFRLFNBQVMsR0FBRztBQUN4QixpQkFBTyxVQUFVLFVBQVUsUUFBUSxDQUFDLENBQUMsR0FBRyxRQUFRLEtBQUs7QUFBQSxRQUN2RDtBQUVBLGNBQU0sVUFBVSxTQUFTLEdBQUc7QUFDMUIsaUJBQU8sVUFBVSxVQUFVLGVBQWUsS0FBSyxJQUFJLEdBQUcsZUFBZSxDQUFDLENBQUMsR0FBRyxRQUFRLEtBQUs7QUFBQSxRQUN6RjtBQUVBLGNBQU0sZUFBZSxTQUFTLEdBQUc7QUFDL0IsaUJBQU8sVUFBVSxVQUFVLGVBQWUsS0FBSyxJQUFJLEdBQUcsQ0FBQyxHQUFHLFFBQVEsS0FBSztBQUFBLFFBQ3pFO0FBRUEsY0FBTSxlQUFlLFNBQVMsR0FBRztBQUMvQixpQkFBTyxVQUFVLFVBQVUsZUFBZSxDQUFDLEdBQUcsUUFBUSxLQUFLO0FBQUEsUUFDN0Q7QUFFQSxjQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLENBQUMsQ0FBQyxHQUFHLFFBQVEsS0FBSztBQUFBLFFBQy9FO0FBRUEsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxFQUN0QixNQUFNLEtBQUssRUFDWCxhQUFhLFlBQVksRUFDekIsYUFBYSxZQUFZLEVBQ3pCLE1BQU0sS0FBSztBQUFBLFFBQ2xCO0FBRUEsZUFBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLFNBQVM7QUFBQSxNQUM3QztBQUVBLGVBQVMsU0FBUyxPQUFPO0FBQ3ZCLFlBQUlDLFFBQU8sTUFBTTtBQUVqQixjQUFNLFVBQVUsTUFBTTtBQUN0QixlQUFPLE1BQU07QUFDYixlQUFPLE1BQU07QUFFYixjQUFNLE9BQU8sV0FBVztBQUN0QixpQkFBTyxTQUFTQSxNQUFLLENBQUM7QUFBQSxRQUN4QjtBQUVBLGVBQU87QUFBQSxNQUNUO0FBRUEsZUFBU0MsU0FBUTtBQUNmLGVBQU8sU0FBUyxLQUFLLE1BQU0sTUFBTSxTQUFTLEVBQUUsYUFBYSxDQUFDLENBQUM7QUFBQSxNQUM3RDtBQUVBLGVBQVMsU0FBUyxHQUFHO0FBQ25CLGVBQU8sV0FBVztBQUNoQixpQkFBTztBQUFBLFFBQ1Q7QUFBQSxNQUNGO0FBRUEsZUFBUyxTQUFTLEdBQUc7QUFDbkIsZUFBTyxDQUFDO0FBQUEsTUFDVjtBQUVBLFVBQUksT0FBTyxDQUFDLEdBQUcsQ0FBQztBQUVoQixlQUFTLFdBQVcsR0FBRztBQUNyQixlQUFPO0FBQUEsTUFDVDtBQUVBLGVBQVMsVUFBVSxHQUFHLEdBQUc7QUFDdkIsZ0JBQVEsS0FBTSxJQUFJLENBQUMsS0FDYixTQUFTLEdBQUc7QUFBRSxrQkFBUSxJQUFJLEtBQUs7QUFBQSxRQUFHLElBQ2xDLFNBQVMsTUFBTSxDQUFDLElBQUksTUFBTSxHQUFHO0FBQUEsTUFDckM7QUFFQSxlQUFTLFFBQVEsUUFBUTtBQUN2QixZQUFJLElBQUksT0FBTyxDQUFDLEdBQUcsSUFBSSxPQUFPLE9BQU8sU0FBUyxDQUFDLEdBQUc7QUFDbEQsWUFBSSxJQUFJO0FBQUcsY0FBSSxHQUFHLElBQUksR0FBRyxJQUFJO0FBQzdCLGVBQU8sU0FBUyxHQUFHO0FBQUUsaUJBQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQUEsUUFBRztBQUFBLE1BQzNEO0FBSUEsZUFBUyxNQUFNLFFBQVEsT0FBTyxhQUFhO0FBQ3pDLFlBQUksS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxDQUFDLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFDL0QsWUFBSSxLQUFLO0FBQUksZUFBSyxVQUFVLElBQUksRUFBRSxHQUFHLEtBQUssWUFBWSxJQUFJLEVBQUU7QUFBQTtBQUN2RCxlQUFLLFVBQVUsSUFBSSxFQUFFLEdBQUcsS0FBSyxZQUFZLElBQUksRUFBRTtBQUNwRCxlQUFPLFNBQVMsR0FBRztBQUFFLGlCQUFPLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFBQSxRQUFHO0FBQUEsTUFDekM7QUFFQSxlQUFTLFFBQVEsUUFBUSxPQUFPLGFBQWE7QUFDM0MsWUFBSSxJQUFJLEtBQUssSUFBSSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUksR0FDNUMsSUFBSSxJQUFJLE1BQU0sQ0FBQyxHQUNmLElBQUksSUFBSSxNQUFNLENBQUMsR0FDZixJQUFJO0FBR1IsWUFBSSxPQUFPLENBQUMsSUFBSSxPQUFPLENBQUMsR0FBRztBQUN6QixtQkFBUyxPQUFPLE1BQU0sRUFBRSxRQUFRO0FBQ2hDLGtCQUFRLE1BQU0sTUFBTSxFQUFFLFFBQVE7QUFBQSxRQUNoQztBQUVBLGVBQU8sRUFBRSxJQUFJLEdBQUc7QUFDZCxZQUFFLENBQUMsSUFBSSxVQUFVLE9BQU8sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFDekMsWUFBRSxDQUFDLElBQUksWUFBWSxNQUFNLENBQUMsR0FBRyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUEsUUFDM0M7QUFFQSxlQUFPLFNBQVMsR0FBRztBQUNqQixjQUFJQyxLQUFJLFFBQVEsT0FBTyxRQUFRLEdBQUcsR0FBRyxDQUFDLElBQUk7QUFDMUMsaUJBQU8sRUFBRUEsRUFBQyxFQUFFLEVBQUVBLEVBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxRQUNyQjtBQUFBLE1BQ0Y7QUFFQSxlQUFTLE9BQU8sUUFBUSxRQUFRO0FBQzlCLGVBQU8sT0FDRixPQUFPLE9BQU8sT0FBTyxDQUFDLEVBQ3RCLE1BQU0sT0FBTyxNQUFNLENBQUMsRUFDcEIsWUFBWSxPQUFPLFlBQVksQ0FBQyxFQUNoQyxNQUFNLE9BQU8sTUFBTSxDQUFDLEVBQ3BCLFFBQVEsT0FBTyxRQUFRLENBQUM7QUFBQSxNQUMvQjtBQUVBLGVBQVMsZ0JBQWdCO0FBQ3ZCLFlBQUksU0FBUyxNQUNULFFBQVEsTUFDUixjQUFjLGNBQWMsYUFDNUIsV0FDQSxhQUNBLFNBQ0EsUUFBUSxZQUNSLFdBQ0EsUUFDQTtBQUVKLGlCQUFTLFVBQVU7QUFDakIsc0JBQVksS0FBSyxJQUFJLE9BQU8sUUFBUSxNQUFNLE1BQU0sSUFBSSxJQUFJLFVBQVU7QUFDbEUsbUJBQVMsUUFBUTtBQUNqQixpQkFBTztBQUFBLFFBQ1Q7QUFFQSxpQkFBUyxNQUFNLEdBQUc7QUFDaEIsaUJBQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLFdBQVcsV0FBVyxTQUFTLFVBQVUsT0FBTyxJQUFJLFNBQVMsR0FBRyxPQUFPLFdBQVcsSUFBSSxVQUFVLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNsSTtBQUVBLGNBQU0sU0FBUyxTQUFTLEdBQUc7QUFDekIsaUJBQU8sTUFBTSxhQUFhLFVBQVUsUUFBUSxVQUFVLE9BQU8sT0FBTyxJQUFJLFNBQVMsR0FBRyxjQUFjLGlCQUFpQixJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQUEsUUFDNUg7QUFFQSxjQUFNLFNBQVMsU0FBUyxHQUFHO0FBQ3pCLGlCQUFPLFVBQVUsVUFBVSxTQUFTLElBQUksS0FBSyxHQUFHLFFBQVEsR0FBRyxVQUFVLGVBQWUsUUFBUSxRQUFRLE1BQU0sSUFBSSxRQUFRLEtBQUssT0FBTyxNQUFNO0FBQUEsUUFDMUk7QUFFQSxjQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxRQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUcsUUFBUSxLQUFLLE1BQU0sTUFBTTtBQUFBLFFBQzdFO0FBRUEsY0FBTSxhQUFhLFNBQVMsR0FBRztBQUM3QixpQkFBTyxRQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUcsY0FBYyxjQUFjLGtCQUFrQixRQUFRO0FBQUEsUUFDdEY7QUFFQSxjQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxRQUFRLElBQUksUUFBUSxNQUFNLElBQUksWUFBWSxTQUFTLFVBQVU7QUFBQSxRQUMxRjtBQUVBLGNBQU0sY0FBYyxTQUFTLEdBQUc7QUFDOUIsaUJBQU8sVUFBVSxVQUFVLGNBQWMsR0FBRyxRQUFRLEtBQUs7QUFBQSxRQUMzRDtBQUVBLGNBQU0sVUFBVSxTQUFTLEdBQUc7QUFDMUIsaUJBQU8sVUFBVSxVQUFVLFVBQVUsR0FBRyxTQUFTO0FBQUEsUUFDbkQ7QUFFQSxlQUFPLFNBQVMsR0FBRyxHQUFHO0FBQ3BCLHNCQUFZLEdBQUcsY0FBYztBQUM3QixpQkFBTyxRQUFRO0FBQUEsUUFDakI7QUFBQSxNQUNGO0FBRUEsZUFBUyxXQUFXLFdBQVcsYUFBYTtBQUMxQyxlQUFPLGNBQWMsRUFBRSxXQUFXLFdBQVc7QUFBQSxNQUMvQztBQUVBLGVBQVMsV0FBVyxPQUFPLE1BQU0sT0FBTyxXQUFXO0FBQ2pELFlBQUksT0FBTyxRQUFRLFNBQVMsT0FBTyxNQUFNLEtBQUssR0FDMUM7QUFDSixvQkFBWSxTQUFTLGdCQUFnQixhQUFhLE9BQU8sT0FBTyxTQUFTO0FBQ3pFLGdCQUFRLFVBQVUsTUFBTTtBQUFBLFVBQ3RCLEtBQUssS0FBSztBQUNSLGdCQUFJLFFBQVEsS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLEdBQUcsS0FBSyxJQUFJLElBQUksQ0FBQztBQUNwRCxnQkFBSSxVQUFVLGFBQWEsUUFBUSxDQUFDLE1BQU0sWUFBWSxTQUFTLGdCQUFnQixNQUFNLEtBQUssQ0FBQztBQUFHLHdCQUFVLFlBQVk7QUFDcEgsbUJBQU8sU0FBUyxhQUFhLFdBQVcsS0FBSztBQUFBLFVBQy9DO0FBQUEsVUFDQSxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLO0FBQUEsVUFDTCxLQUFLLEtBQUs7QUFDUixnQkFBSSxVQUFVLGFBQWEsUUFBUSxDQUFDLE1BQU0sWUFBWSxTQUFTLGVBQWUsTUFBTSxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssR0FBRyxLQUFLLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFHLHdCQUFVLFlBQVksYUFBYSxVQUFVLFNBQVM7QUFDdkw7QUFBQSxVQUNGO0FBQUEsVUFDQSxLQUFLO0FBQUEsVUFDTCxLQUFLLEtBQUs7QUFDUixnQkFBSSxVQUFVLGFBQWEsUUFBUSxDQUFDLE1BQU0sWUFBWSxTQUFTLGVBQWUsSUFBSSxDQUFDO0FBQUcsd0JBQVUsWUFBWSxhQUFhLFVBQVUsU0FBUyxPQUFPO0FBQ25KO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFDQSxlQUFPLFNBQVMsT0FBTyxTQUFTO0FBQUEsTUFDbEM7QUFFQSxlQUFTLFVBQVUsT0FBTztBQUN4QixZQUFJLFNBQVMsTUFBTTtBQUVuQixjQUFNLFFBQVEsU0FBUyxPQUFPO0FBQzVCLGNBQUksSUFBSSxPQUFPO0FBQ2YsaUJBQU8sUUFBUSxNQUFNLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxTQUFTLENBQUMsR0FBRyxTQUFTLE9BQU8sS0FBSyxLQUFLO0FBQUEsUUFDeEU7QUFFQSxjQUFNLGFBQWEsU0FBUyxPQUFPLFdBQVc7QUFDNUMsY0FBSSxJQUFJLE9BQU87QUFDZixpQkFBTyxXQUFXLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxTQUFTLENBQUMsR0FBRyxTQUFTLE9BQU8sS0FBSyxPQUFPLFNBQVM7QUFBQSxRQUNoRjtBQUVBLGNBQU0sT0FBTyxTQUFTLE9BQU87QUFDM0IsY0FBSSxTQUFTO0FBQU0sb0JBQVE7QUFFM0IsY0FBSSxJQUFJLE9BQU8sR0FDWCxLQUFLLEdBQ0wsS0FBSyxFQUFFLFNBQVMsR0FDaEIsUUFBUSxFQUFFLEVBQUUsR0FDWixPQUFPLEVBQUUsRUFBRSxHQUNYO0FBRUosY0FBSSxPQUFPLE9BQU87QUFDaEIsbUJBQU8sT0FBTyxRQUFRLE1BQU0sT0FBTztBQUNuQyxtQkFBTyxJQUFJLEtBQUssSUFBSSxLQUFLO0FBQUEsVUFDM0I7QUFFQSxpQkFBTyxRQUFRLGNBQWMsT0FBTyxNQUFNLEtBQUs7QUFFL0MsY0FBSSxPQUFPLEdBQUc7QUFDWixvQkFBUSxLQUFLLE1BQU0sUUFBUSxJQUFJLElBQUk7QUFDbkMsbUJBQU8sS0FBSyxLQUFLLE9BQU8sSUFBSSxJQUFJO0FBQ2hDLG1CQUFPLFFBQVEsY0FBYyxPQUFPLE1BQU0sS0FBSztBQUFBLFVBQ2pELFdBQVcsT0FBTyxHQUFHO0FBQ25CLG9CQUFRLEtBQUssS0FBSyxRQUFRLElBQUksSUFBSTtBQUNsQyxtQkFBTyxLQUFLLE1BQU0sT0FBTyxJQUFJLElBQUk7QUFDakMsbUJBQU8sUUFBUSxjQUFjLE9BQU8sTUFBTSxLQUFLO0FBQUEsVUFDakQ7QUFFQSxjQUFJLE9BQU8sR0FBRztBQUNaLGNBQUUsRUFBRSxJQUFJLEtBQUssTUFBTSxRQUFRLElBQUksSUFBSTtBQUNuQyxjQUFFLEVBQUUsSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUk7QUFDakMsbUJBQU8sQ0FBQztBQUFBLFVBQ1YsV0FBVyxPQUFPLEdBQUc7QUFDbkIsY0FBRSxFQUFFLElBQUksS0FBSyxLQUFLLFFBQVEsSUFBSSxJQUFJO0FBQ2xDLGNBQUUsRUFBRSxJQUFJLEtBQUssTUFBTSxPQUFPLElBQUksSUFBSTtBQUNsQyxtQkFBTyxDQUFDO0FBQUEsVUFDVjtBQUVBLGlCQUFPO0FBQUEsUUFDVDtBQUVBLGVBQU87QUFBQSxNQUNUO0FBRUEsZUFBUyxTQUFTO0FBQ2hCLFlBQUksUUFBUSxXQUFXLFlBQVksVUFBVTtBQUU3QyxjQUFNLE9BQU8sV0FBVztBQUN0QixpQkFBTyxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQUEsUUFDL0I7QUFFQSxrQkFBVSxNQUFNLE9BQU8sU0FBUztBQUVoQyxlQUFPLFVBQVUsS0FBSztBQUFBLE1BQ3hCO0FBRUEsZUFBUyxTQUFTLFFBQVE7QUFDeEIsWUFBSTtBQUVKLGlCQUFTLE1BQU0sR0FBRztBQUNoQixpQkFBTyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksVUFBVTtBQUFBLFFBQ25DO0FBRUEsY0FBTSxTQUFTO0FBRWYsY0FBTSxTQUFTLE1BQU0sUUFBUSxTQUFTLEdBQUc7QUFDdkMsaUJBQU8sVUFBVSxVQUFVLFNBQVMsSUFBSSxLQUFLLEdBQUcsUUFBUSxHQUFHLFNBQVMsT0FBTyxNQUFNO0FBQUEsUUFDbkY7QUFFQSxjQUFNLFVBQVUsU0FBUyxHQUFHO0FBQzFCLGlCQUFPLFVBQVUsVUFBVSxVQUFVLEdBQUcsU0FBUztBQUFBLFFBQ25EO0FBRUEsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sU0FBUyxNQUFNLEVBQUUsUUFBUSxPQUFPO0FBQUEsUUFDekM7QUFFQSxpQkFBUyxVQUFVLFNBQVMsSUFBSSxLQUFLLFFBQVEsUUFBUSxJQUFJLENBQUMsR0FBRyxDQUFDO0FBRTlELGVBQU8sVUFBVSxLQUFLO0FBQUEsTUFDeEI7QUFFQSxlQUFTLEtBQUssUUFBUSxVQUFVO0FBQzlCLGlCQUFTLE9BQU8sTUFBTTtBQUV0QixZQUFJLEtBQUssR0FDTCxLQUFLLE9BQU8sU0FBUyxHQUNyQixLQUFLLE9BQU8sRUFBRSxHQUNkLEtBQUssT0FBTyxFQUFFLEdBQ2Q7QUFFSixZQUFJLEtBQUssSUFBSTtBQUNYLGNBQUksSUFBSSxLQUFLLElBQUksS0FBSztBQUN0QixjQUFJLElBQUksS0FBSyxJQUFJLEtBQUs7QUFBQSxRQUN4QjtBQUVBLGVBQU8sRUFBRSxJQUFJLFNBQVMsTUFBTSxFQUFFO0FBQzlCLGVBQU8sRUFBRSxJQUFJLFNBQVMsS0FBSyxFQUFFO0FBQzdCLGVBQU87QUFBQSxNQUNUO0FBRUEsZUFBUyxhQUFhLEdBQUc7QUFDdkIsZUFBTyxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ25CO0FBRUEsZUFBUyxhQUFhLEdBQUc7QUFDdkIsZUFBTyxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ25CO0FBRUEsZUFBUyxjQUFjLEdBQUc7QUFDeEIsZUFBTyxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxNQUNyQjtBQUVBLGVBQVMsY0FBYyxHQUFHO0FBQ3hCLGVBQU8sQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDO0FBQUEsTUFDckI7QUFFQSxlQUFTLE1BQU0sR0FBRztBQUNoQixlQUFPLFNBQVMsQ0FBQyxJQUFJLEVBQUUsT0FBTyxLQUFLLElBQUksSUFBSSxJQUFJO0FBQUEsTUFDakQ7QUFFQSxlQUFTLEtBQUssTUFBTTtBQUNsQixlQUFPLFNBQVMsS0FBSyxRQUNmLFNBQVMsS0FBSyxJQUFJLEtBQUssTUFDdkIsU0FBUyxHQUFHO0FBQUUsaUJBQU8sS0FBSyxJQUFJLE1BQU0sQ0FBQztBQUFBLFFBQUc7QUFBQSxNQUNoRDtBQUVBLGVBQVMsS0FBSyxNQUFNO0FBQ2xCLGVBQU8sU0FBUyxLQUFLLElBQUksS0FBSyxNQUN4QixTQUFTLE1BQU0sS0FBSyxTQUNuQixTQUFTLEtBQUssS0FBSyxTQUNsQixPQUFPLEtBQUssSUFBSSxJQUFJLEdBQUcsU0FBUyxHQUFHO0FBQUUsaUJBQU8sS0FBSyxJQUFJLENBQUMsSUFBSTtBQUFBLFFBQU07QUFBQSxNQUMxRTtBQUVBLGVBQVMsUUFBUSxHQUFHO0FBQ2xCLGVBQU8sU0FBUyxHQUFHO0FBQ2pCLGlCQUFPLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxRQUNkO0FBQUEsTUFDRjtBQUVBLGVBQVMsUUFBUSxXQUFXO0FBQzFCLFlBQUksUUFBUSxVQUFVLGNBQWMsWUFBWSxHQUM1QyxTQUFTLE1BQU0sUUFDZixPQUFPLElBQ1AsTUFDQTtBQUVKLGlCQUFTLFVBQVU7QUFDakIsaUJBQU8sS0FBSyxJQUFJLEdBQUcsT0FBTyxLQUFLLElBQUk7QUFDbkMsY0FBSSxPQUFPLEVBQUUsQ0FBQyxJQUFJLEdBQUc7QUFDbkIsbUJBQU8sUUFBUSxJQUFJLEdBQUcsT0FBTyxRQUFRLElBQUk7QUFDekMsc0JBQVUsZUFBZSxhQUFhO0FBQUEsVUFDeEMsT0FBTztBQUNMLHNCQUFVLGNBQWMsWUFBWTtBQUFBLFVBQ3RDO0FBQ0EsaUJBQU87QUFBQSxRQUNUO0FBRUEsY0FBTSxPQUFPLFNBQVMsR0FBRztBQUN2QixpQkFBTyxVQUFVLFVBQVUsT0FBTyxDQUFDLEdBQUcsUUFBUSxLQUFLO0FBQUEsUUFDckQ7QUFFQSxjQUFNLFNBQVMsU0FBUyxHQUFHO0FBQ3pCLGlCQUFPLFVBQVUsVUFBVSxPQUFPLENBQUMsR0FBRyxRQUFRLEtBQUssT0FBTztBQUFBLFFBQzVEO0FBRUEsY0FBTSxRQUFRLFNBQVMsT0FBTztBQUM1QixjQUFJLElBQUksT0FBTyxHQUNYLElBQUksRUFBRSxDQUFDLEdBQ1AsSUFBSSxFQUFFLEVBQUUsU0FBUyxDQUFDLEdBQ2xCO0FBRUosY0FBSSxJQUFJLElBQUk7QUFBRyxnQkFBSSxHQUFHLElBQUksR0FBRyxJQUFJO0FBRWpDLGNBQUksSUFBSSxLQUFLLENBQUMsR0FDVixJQUFJLEtBQUssQ0FBQyxHQUNWLEdBQ0EsR0FDQSxHQUNBLElBQUksU0FBUyxPQUFPLEtBQUssQ0FBQyxPQUMxQixJQUFJLENBQUM7QUFFVCxjQUFJLEVBQUUsT0FBTyxNQUFNLElBQUksSUFBSSxHQUFHO0FBQzVCLGdCQUFJLEtBQUssTUFBTSxDQUFDLElBQUksR0FBRyxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUk7QUFDM0MsZ0JBQUksSUFBSTtBQUFHLHFCQUFPLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDNUIscUJBQUssSUFBSSxHQUFHLElBQUksS0FBSyxDQUFDLEdBQUcsSUFBSSxNQUFNLEVBQUUsR0FBRztBQUN0QyxzQkFBSSxJQUFJO0FBQ1Isc0JBQUksSUFBSTtBQUFHO0FBQ1gsc0JBQUksSUFBSTtBQUFHO0FBQ1gsb0JBQUUsS0FBSyxDQUFDO0FBQUEsZ0JBQ1Y7QUFBQSxjQUNGO0FBQUE7QUFBTyxxQkFBTyxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQ3hCLHFCQUFLLElBQUksT0FBTyxHQUFHLElBQUksS0FBSyxDQUFDLEdBQUcsS0FBSyxHQUFHLEVBQUUsR0FBRztBQUMzQyxzQkFBSSxJQUFJO0FBQ1Isc0JBQUksSUFBSTtBQUFHO0FBQ1gsc0JBQUksSUFBSTtBQUFHO0FBQ1gsb0JBQUUsS0FBSyxDQUFDO0FBQUEsZ0JBQ1Y7QUFBQSxjQUNGO0FBQUEsVUFDRixPQUFPO0FBQ0wsZ0JBQUksUUFBUSxNQUFNLEdBQUcsR0FBRyxLQUFLLElBQUksSUFBSSxHQUFHLENBQUMsQ0FBQyxFQUFFLElBQUksSUFBSTtBQUFBLFVBQ3REO0FBRUEsaUJBQU8sSUFBSSxFQUFFLFFBQVEsSUFBSTtBQUFBLFFBQzNCO0FBRUEsY0FBTSxhQUFhLFNBQVMsT0FBTyxXQUFXO0FBQzVDLGNBQUksYUFBYTtBQUFNLHdCQUFZLFNBQVMsS0FBSyxRQUFRO0FBQ3pELGNBQUksT0FBTyxjQUFjO0FBQVksd0JBQVksU0FBUyxPQUFPLFNBQVM7QUFDMUUsY0FBSSxVQUFVO0FBQVUsbUJBQU87QUFDL0IsY0FBSSxTQUFTO0FBQU0sb0JBQVE7QUFDM0IsY0FBSSxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU8sUUFBUSxNQUFNLE1BQU0sRUFBRSxNQUFNO0FBQ3ZELGlCQUFPLFNBQVMsR0FBRztBQUNqQixnQkFBSSxJQUFJLElBQUksS0FBSyxLQUFLLE1BQU0sS0FBSyxDQUFDLENBQUMsQ0FBQztBQUNwQyxnQkFBSSxJQUFJLE9BQU8sT0FBTztBQUFLLG1CQUFLO0FBQ2hDLG1CQUFPLEtBQUssSUFBSSxVQUFVLENBQUMsSUFBSTtBQUFBLFVBQ2pDO0FBQUEsUUFDRjtBQUVBLGNBQU0sT0FBTyxXQUFXO0FBQ3RCLGlCQUFPLE9BQU8sS0FBSyxPQUFPLEdBQUc7QUFBQSxZQUMzQixPQUFPLFNBQVMsR0FBRztBQUFFLHFCQUFPLEtBQUssS0FBSyxNQUFNLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFBQSxZQUFHO0FBQUEsWUFDdkQsTUFBTSxTQUFTLEdBQUc7QUFBRSxxQkFBTyxLQUFLLEtBQUssS0FBSyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsWUFBRztBQUFBLFVBQ3ZELENBQUMsQ0FBQztBQUFBLFFBQ0o7QUFFQSxlQUFPO0FBQUEsTUFDVDtBQUVBLGVBQVMsTUFBTTtBQUNiLFlBQUksUUFBUSxRQUFRLGNBQWMsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQztBQUVuRCxjQUFNLE9BQU8sV0FBVztBQUN0QixpQkFBTyxPQUFPLE9BQU8sSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLFFBQy9DO0FBRUEsa0JBQVUsTUFBTSxPQUFPLFNBQVM7QUFFaEMsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLGdCQUFnQixHQUFHO0FBQzFCLGVBQU8sU0FBUyxHQUFHO0FBQ2pCLGlCQUFPLEtBQUssS0FBSyxDQUFDLElBQUksS0FBSyxNQUFNLEtBQUssSUFBSSxJQUFJLENBQUMsQ0FBQztBQUFBLFFBQ2xEO0FBQUEsTUFDRjtBQUVBLGVBQVMsZ0JBQWdCLEdBQUc7QUFDMUIsZUFBTyxTQUFTLEdBQUc7QUFDakIsaUJBQU8sS0FBSyxLQUFLLENBQUMsSUFBSSxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBQyxJQUFJO0FBQUEsUUFDbEQ7QUFBQSxNQUNGO0FBRUEsZUFBUyxVQUFVLFdBQVc7QUFDNUIsWUFBSSxJQUFJLEdBQUcsUUFBUSxVQUFVLGdCQUFnQixDQUFDLEdBQUcsZ0JBQWdCLENBQUMsQ0FBQztBQUVuRSxjQUFNLFdBQVcsU0FBUyxHQUFHO0FBQzNCLGlCQUFPLFVBQVUsU0FBUyxVQUFVLGdCQUFnQixJQUFJLENBQUMsQ0FBQyxHQUFHLGdCQUFnQixDQUFDLENBQUMsSUFBSTtBQUFBLFFBQ3JGO0FBRUEsZUFBTyxVQUFVLEtBQUs7QUFBQSxNQUN4QjtBQUVBLGVBQVMsU0FBUztBQUNoQixZQUFJLFFBQVEsVUFBVSxjQUFjLENBQUM7QUFFckMsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sT0FBTyxPQUFPLE9BQU8sQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLENBQUM7QUFBQSxRQUMxRDtBQUVBLGVBQU8sVUFBVSxNQUFNLE9BQU8sU0FBUztBQUFBLE1BQ3pDO0FBRUEsZUFBUyxhQUFhLFVBQVU7QUFDOUIsZUFBTyxTQUFTLEdBQUc7QUFDakIsaUJBQU8sSUFBSSxJQUFJLENBQUMsS0FBSyxJQUFJLENBQUMsR0FBRyxRQUFRLElBQUksS0FBSyxJQUFJLEdBQUcsUUFBUTtBQUFBLFFBQy9EO0FBQUEsTUFDRjtBQUVBLGVBQVMsY0FBYyxHQUFHO0FBQ3hCLGVBQU8sSUFBSSxJQUFJLENBQUMsS0FBSyxLQUFLLENBQUMsQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQUEsTUFDN0M7QUFFQSxlQUFTLGdCQUFnQixHQUFHO0FBQzFCLGVBQU8sSUFBSSxJQUFJLENBQUMsSUFBSSxJQUFJLElBQUk7QUFBQSxNQUM5QjtBQUVBLGVBQVMsT0FBTyxXQUFXO0FBQ3pCLFlBQUksUUFBUSxVQUFVLFlBQVksVUFBVSxHQUN4QyxXQUFXO0FBRWYsaUJBQVMsVUFBVTtBQUNqQixpQkFBTyxhQUFhLElBQUksVUFBVSxZQUFZLFVBQVUsSUFDbEQsYUFBYSxNQUFNLFVBQVUsZUFBZSxlQUFlLElBQzNELFVBQVUsYUFBYSxRQUFRLEdBQUcsYUFBYSxJQUFJLFFBQVEsQ0FBQztBQUFBLFFBQ3BFO0FBRUEsY0FBTSxXQUFXLFNBQVMsR0FBRztBQUMzQixpQkFBTyxVQUFVLFVBQVUsV0FBVyxDQUFDLEdBQUcsUUFBUSxLQUFLO0FBQUEsUUFDekQ7QUFFQSxlQUFPLFVBQVUsS0FBSztBQUFBLE1BQ3hCO0FBRUEsZUFBUyxNQUFNO0FBQ2IsWUFBSSxRQUFRLE9BQU8sY0FBYyxDQUFDO0FBRWxDLGNBQU0sT0FBTyxXQUFXO0FBQ3RCLGlCQUFPLE9BQU8sT0FBTyxJQUFJLENBQUMsRUFBRSxTQUFTLE1BQU0sU0FBUyxDQUFDO0FBQUEsUUFDdkQ7QUFFQSxrQkFBVSxNQUFNLE9BQU8sU0FBUztBQUVoQyxlQUFPO0FBQUEsTUFDVDtBQUVBLGVBQVMsT0FBTztBQUNkLGVBQU8sSUFBSSxNQUFNLE1BQU0sU0FBUyxFQUFFLFNBQVMsR0FBRztBQUFBLE1BQ2hEO0FBRUEsZUFBUyxXQUFXO0FBQ2xCLFlBQUksU0FBUyxDQUFDLEdBQ1YsUUFBUSxDQUFDLEdBQ1QsYUFBYSxDQUFDLEdBQ2Q7QUFFSixpQkFBUyxVQUFVO0FBQ2pCLGNBQUksSUFBSSxHQUFHLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxNQUFNO0FBQ3ZDLHVCQUFhLElBQUksTUFBTSxJQUFJLENBQUM7QUFDNUIsaUJBQU8sRUFBRSxJQUFJO0FBQUcsdUJBQVcsSUFBSSxDQUFDLElBQUksUUFBUSxTQUFTLFFBQVEsSUFBSSxDQUFDO0FBQ2xFLGlCQUFPO0FBQUEsUUFDVDtBQUVBLGlCQUFTLE1BQU0sR0FBRztBQUNoQixpQkFBTyxNQUFNLElBQUksQ0FBQyxDQUFDLElBQUksVUFBVSxNQUFNLFFBQVEsT0FBTyxZQUFZLENBQUMsQ0FBQztBQUFBLFFBQ3RFO0FBRUEsY0FBTSxlQUFlLFNBQVMsR0FBRztBQUMvQixjQUFJLElBQUksTUFBTSxRQUFRLENBQUM7QUFDdkIsaUJBQU8sSUFBSSxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUk7QUFBQSxZQUMxQixJQUFJLElBQUksV0FBVyxJQUFJLENBQUMsSUFBSSxPQUFPLENBQUM7QUFBQSxZQUNwQyxJQUFJLFdBQVcsU0FBUyxXQUFXLENBQUMsSUFBSSxPQUFPLE9BQU8sU0FBUyxDQUFDO0FBQUEsVUFDbEU7QUFBQSxRQUNGO0FBRUEsY0FBTSxTQUFTLFNBQVMsR0FBRztBQUN6QixjQUFJLENBQUMsVUFBVTtBQUFRLG1CQUFPLE9BQU8sTUFBTTtBQUMzQyxtQkFBUyxDQUFDO0FBQ1YsbUJBQVMsSUFBSSxHQUFHLElBQUksRUFBRSxRQUFRLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFBRyxnQkFBSSxJQUFJLEVBQUUsQ0FBQyxHQUFHLEtBQUssUUFBUSxDQUFDLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFBRyxxQkFBTyxLQUFLLENBQUM7QUFDckcsaUJBQU8sS0FBSyxRQUFRLFNBQVM7QUFDN0IsaUJBQU8sUUFBUTtBQUFBLFFBQ2pCO0FBRUEsY0FBTSxRQUFRLFNBQVMsR0FBRztBQUN4QixpQkFBTyxVQUFVLFVBQVUsUUFBUSxNQUFNLEtBQUssQ0FBQyxHQUFHLFFBQVEsS0FBSyxNQUFNLE1BQU07QUFBQSxRQUM3RTtBQUVBLGNBQU0sVUFBVSxTQUFTLEdBQUc7QUFDMUIsaUJBQU8sVUFBVSxVQUFVLFVBQVUsR0FBRyxTQUFTO0FBQUEsUUFDbkQ7QUFFQSxjQUFNLFlBQVksV0FBVztBQUMzQixpQkFBTyxXQUFXLE1BQU07QUFBQSxRQUMxQjtBQUVBLGNBQU0sT0FBTyxXQUFXO0FBQ3RCLGlCQUFPLFNBQVMsRUFDWCxPQUFPLE1BQU0sRUFDYixNQUFNLEtBQUssRUFDWCxRQUFRLE9BQU87QUFBQSxRQUN0QjtBQUVBLGVBQU8sVUFBVSxNQUFNLE9BQU8sU0FBUztBQUFBLE1BQ3pDO0FBRUEsZUFBUyxXQUFXO0FBQ2xCLFlBQUksS0FBSyxHQUNMLEtBQUssR0FDTCxJQUFJLEdBQ0osU0FBUyxDQUFDLEdBQUcsR0FDYixRQUFRLENBQUMsR0FBRyxDQUFDLEdBQ2I7QUFFSixpQkFBUyxNQUFNLEdBQUc7QUFDaEIsaUJBQU8sS0FBSyxJQUFJLE1BQU0sUUFBUSxPQUFPLFFBQVEsR0FBRyxHQUFHLENBQUMsQ0FBQyxJQUFJO0FBQUEsUUFDM0Q7QUFFQSxpQkFBUyxVQUFVO0FBQ2pCLGNBQUksSUFBSTtBQUNSLG1CQUFTLElBQUksTUFBTSxDQUFDO0FBQ3BCLGlCQUFPLEVBQUUsSUFBSTtBQUFHLG1CQUFPLENBQUMsTUFBTSxJQUFJLEtBQUssTUFBTSxJQUFJLEtBQUssT0FBTyxJQUFJO0FBQ2pFLGlCQUFPO0FBQUEsUUFDVDtBQUVBLGNBQU0sU0FBUyxTQUFTLEdBQUc7QUFDekIsaUJBQU8sVUFBVSxVQUFVLEtBQUssQ0FBQyxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsRUFBRSxDQUFDLEdBQUcsUUFBUSxLQUFLLENBQUMsSUFBSSxFQUFFO0FBQUEsUUFDekU7QUFFQSxjQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxLQUFLLFFBQVEsTUFBTSxLQUFLLENBQUMsR0FBRyxTQUFTLEdBQUcsUUFBUSxLQUFLLE1BQU0sTUFBTTtBQUFBLFFBQzlGO0FBRUEsY0FBTSxlQUFlLFNBQVMsR0FBRztBQUMvQixjQUFJLElBQUksTUFBTSxRQUFRLENBQUM7QUFDdkIsaUJBQU8sSUFBSSxJQUFJLENBQUMsS0FBSyxHQUFHLElBQ2xCLElBQUksSUFBSSxDQUFDLElBQUksT0FBTyxDQUFDLENBQUMsSUFDdEIsS0FBSyxJQUFJLENBQUMsT0FBTyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQzNCLENBQUMsT0FBTyxJQUFJLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQztBQUFBLFFBQ2pDO0FBRUEsY0FBTSxVQUFVLFNBQVMsR0FBRztBQUMxQixpQkFBTyxVQUFVLFVBQVUsVUFBVSxHQUFHLFNBQVM7QUFBQSxRQUNuRDtBQUVBLGNBQU0sYUFBYSxXQUFXO0FBQzVCLGlCQUFPLE9BQU8sTUFBTTtBQUFBLFFBQ3RCO0FBRUEsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sU0FBUyxFQUNYLE9BQU8sQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUNmLE1BQU0sS0FBSyxFQUNYLFFBQVEsT0FBTztBQUFBLFFBQ3RCO0FBRUEsZUFBTyxVQUFVLE1BQU0sVUFBVSxLQUFLLEdBQUcsU0FBUztBQUFBLE1BQ3BEO0FBRUEsZUFBUyxZQUFZO0FBQ25CLFlBQUksU0FBUyxDQUFDLEdBQUcsR0FDYixRQUFRLENBQUMsR0FBRyxDQUFDLEdBQ2IsU0FDQSxJQUFJO0FBRVIsaUJBQVMsTUFBTSxHQUFHO0FBQ2hCLGlCQUFPLEtBQUssSUFBSSxNQUFNLFFBQVEsT0FBTyxRQUFRLEdBQUcsR0FBRyxDQUFDLENBQUMsSUFBSTtBQUFBLFFBQzNEO0FBRUEsY0FBTSxTQUFTLFNBQVMsR0FBRztBQUN6QixpQkFBTyxVQUFVLFVBQVUsU0FBUyxNQUFNLEtBQUssQ0FBQyxHQUFHLElBQUksS0FBSyxJQUFJLE9BQU8sUUFBUSxNQUFNLFNBQVMsQ0FBQyxHQUFHLFNBQVMsT0FBTyxNQUFNO0FBQUEsUUFDMUg7QUFFQSxjQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxRQUFRLE1BQU0sS0FBSyxDQUFDLEdBQUcsSUFBSSxLQUFLLElBQUksT0FBTyxRQUFRLE1BQU0sU0FBUyxDQUFDLEdBQUcsU0FBUyxNQUFNLE1BQU07QUFBQSxRQUN4SDtBQUVBLGNBQU0sZUFBZSxTQUFTLEdBQUc7QUFDL0IsY0FBSSxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQ3ZCLGlCQUFPLENBQUMsT0FBTyxJQUFJLENBQUMsR0FBRyxPQUFPLENBQUMsQ0FBQztBQUFBLFFBQ2xDO0FBRUEsY0FBTSxVQUFVLFNBQVMsR0FBRztBQUMxQixpQkFBTyxVQUFVLFVBQVUsVUFBVSxHQUFHLFNBQVM7QUFBQSxRQUNuRDtBQUVBLGNBQU0sT0FBTyxXQUFXO0FBQ3RCLGlCQUFPLFVBQVUsRUFDWixPQUFPLE1BQU0sRUFDYixNQUFNLEtBQUssRUFDWCxRQUFRLE9BQU87QUFBQSxRQUN0QjtBQUVBLGVBQU8sVUFBVSxNQUFNLE9BQU8sU0FBUztBQUFBLE1BQ3pDO0FBRUEsVUFBSSxpQkFBaUIsS0FDakIsaUJBQWlCLGlCQUFpQixJQUNsQyxlQUFlLGlCQUFpQixJQUNoQyxjQUFjLGVBQWUsSUFDN0IsZUFBZSxjQUFjLEdBQzdCLGdCQUFnQixjQUFjLElBQzlCLGVBQWUsY0FBYztBQUVqQyxlQUFTLEtBQUssR0FBRztBQUNmLGVBQU8sSUFBSSxLQUFLLENBQUM7QUFBQSxNQUNuQjtBQUVBLGVBQVMsT0FBTyxHQUFHO0FBQ2pCLGVBQU8sYUFBYSxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksS0FBSyxDQUFDLENBQUM7QUFBQSxNQUM5QztBQUVBLGVBQVMsU0FBUyxNQUFNLE9BQU8sTUFBTSxLQUFLLE1BQU0sUUFBUSxRQUFRLGFBQWEsUUFBUTtBQUNuRixZQUFJLFFBQVEsV0FBVyxZQUFZLFVBQVUsR0FDekMsU0FBUyxNQUFNLFFBQ2YsU0FBUyxNQUFNO0FBRW5CLFlBQUksb0JBQW9CLE9BQU8sS0FBSyxHQUNoQyxlQUFlLE9BQU8sS0FBSyxHQUMzQixlQUFlLE9BQU8sT0FBTyxHQUM3QixhQUFhLE9BQU8sT0FBTyxHQUMzQixZQUFZLE9BQU8sT0FBTyxHQUMxQixhQUFhLE9BQU8sT0FBTyxHQUMzQixjQUFjLE9BQU8sSUFBSSxHQUN6QixhQUFhLE9BQU8sSUFBSTtBQUU1QixZQUFJLGdCQUFnQjtBQUFBLFVBQ2xCLENBQUMsUUFBUyxHQUFRLGNBQWM7QUFBQSxVQUNoQyxDQUFDLFFBQVMsR0FBSSxJQUFJLGNBQWM7QUFBQSxVQUNoQyxDQUFDLFFBQVEsSUFBSSxLQUFLLGNBQWM7QUFBQSxVQUNoQyxDQUFDLFFBQVEsSUFBSSxLQUFLLGNBQWM7QUFBQSxVQUNoQyxDQUFDLFFBQVMsR0FBUSxjQUFjO0FBQUEsVUFDaEMsQ0FBQyxRQUFTLEdBQUksSUFBSSxjQUFjO0FBQUEsVUFDaEMsQ0FBQyxRQUFRLElBQUksS0FBSyxjQUFjO0FBQUEsVUFDaEMsQ0FBQyxRQUFRLElBQUksS0FBSyxjQUFjO0FBQUEsVUFDaEMsQ0FBRyxNQUFPLEdBQVEsWUFBYztBQUFBLFVBQ2hDLENBQUcsTUFBTyxHQUFJLElBQUksWUFBYztBQUFBLFVBQ2hDLENBQUcsTUFBTyxHQUFJLElBQUksWUFBYztBQUFBLFVBQ2hDLENBQUcsTUFBTSxJQUFJLEtBQUssWUFBYztBQUFBLFVBQ2hDLENBQUksS0FBTSxHQUFRLFdBQWM7QUFBQSxVQUNoQyxDQUFJLEtBQU0sR0FBSSxJQUFJLFdBQWM7QUFBQSxVQUNoQyxDQUFHLE1BQU8sR0FBUSxZQUFjO0FBQUEsVUFDaEMsQ0FBRSxPQUFRLEdBQVEsYUFBYztBQUFBLFVBQ2hDLENBQUUsT0FBUSxHQUFJLElBQUksYUFBYztBQUFBLFVBQ2hDLENBQUcsTUFBTyxHQUFRLFlBQWM7QUFBQSxRQUNsQztBQUVBLGlCQUFTQyxZQUFXQyxPQUFNO0FBQ3hCLGtCQUFRLE9BQU9BLEtBQUksSUFBSUEsUUFBTyxvQkFDeEIsT0FBT0EsS0FBSSxJQUFJQSxRQUFPLGVBQ3RCLEtBQUtBLEtBQUksSUFBSUEsUUFBTyxlQUNwQixJQUFJQSxLQUFJLElBQUlBLFFBQU8sYUFDbkIsTUFBTUEsS0FBSSxJQUFJQSxRQUFRLEtBQUtBLEtBQUksSUFBSUEsUUFBTyxZQUFZLGFBQ3RELEtBQUtBLEtBQUksSUFBSUEsUUFBTyxjQUNwQixZQUFZQSxLQUFJO0FBQUEsUUFDeEI7QUFFQSxpQkFBUyxhQUFhLFVBQVUsT0FBTyxNQUFNLE1BQU07QUFDakQsY0FBSSxZQUFZO0FBQU0sdUJBQVc7QUFLakMsY0FBSSxPQUFPLGFBQWEsVUFBVTtBQUNoQyxnQkFBSSxTQUFTLEtBQUssSUFBSSxPQUFPLEtBQUssSUFBSSxVQUNsQyxJQUFJLFFBQVEsU0FBUyxTQUFTRixJQUFHO0FBQUUscUJBQU9BLEdBQUUsQ0FBQztBQUFBLFlBQUcsQ0FBQyxFQUFFLE1BQU0sZUFBZSxNQUFNO0FBQ2xGLGdCQUFJLE1BQU0sY0FBYyxRQUFRO0FBQzlCLHFCQUFPLFFBQVEsU0FBUyxRQUFRLGNBQWMsT0FBTyxjQUFjLFFBQVE7QUFDM0UseUJBQVc7QUFBQSxZQUNiLFdBQVcsR0FBRztBQUNaLGtCQUFJLGNBQWMsU0FBUyxjQUFjLElBQUksQ0FBQyxFQUFFLENBQUMsSUFBSSxjQUFjLENBQUMsRUFBRSxDQUFDLElBQUksU0FBUyxJQUFJLElBQUksQ0FBQztBQUM3RixxQkFBTyxFQUFFLENBQUM7QUFDVix5QkFBVyxFQUFFLENBQUM7QUFBQSxZQUNoQixPQUFPO0FBQ0wscUJBQU8sS0FBSyxJQUFJLFFBQVEsU0FBUyxPQUFPLE1BQU0sUUFBUSxHQUFHLENBQUM7QUFDMUQseUJBQVc7QUFBQSxZQUNiO0FBQUEsVUFDRjtBQUVBLGlCQUFPLFFBQVEsT0FBTyxXQUFXLFNBQVMsTUFBTSxJQUFJO0FBQUEsUUFDdEQ7QUFFQSxjQUFNLFNBQVMsU0FBUyxHQUFHO0FBQ3pCLGlCQUFPLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQztBQUFBLFFBQzNCO0FBRUEsY0FBTSxTQUFTLFNBQVMsR0FBRztBQUN6QixpQkFBTyxVQUFVLFNBQVMsT0FBTyxJQUFJLEtBQUssR0FBRyxNQUFNLENBQUMsSUFBSSxPQUFPLEVBQUUsSUFBSSxJQUFJO0FBQUEsUUFDM0U7QUFFQSxjQUFNLFFBQVEsU0FBUyxVQUFVLE1BQU07QUFDckMsY0FBSSxJQUFJLE9BQU8sR0FDWCxLQUFLLEVBQUUsQ0FBQyxHQUNSLEtBQUssRUFBRSxFQUFFLFNBQVMsQ0FBQyxHQUNuQixJQUFJLEtBQUssSUFDVDtBQUNKLGNBQUk7QUFBRyxnQkFBSSxJQUFJLEtBQUssSUFBSSxLQUFLO0FBQzdCLGNBQUksYUFBYSxVQUFVLElBQUksSUFBSSxJQUFJO0FBQ3ZDLGNBQUksSUFBSSxFQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQy9CLGlCQUFPLElBQUksRUFBRSxRQUFRLElBQUk7QUFBQSxRQUMzQjtBQUVBLGNBQU0sYUFBYSxTQUFTLE9BQU8sV0FBVztBQUM1QyxpQkFBTyxhQUFhLE9BQU9DLGNBQWEsT0FBTyxTQUFTO0FBQUEsUUFDMUQ7QUFFQSxjQUFNLE9BQU8sU0FBUyxVQUFVLE1BQU07QUFDcEMsY0FBSSxJQUFJLE9BQU87QUFDZixrQkFBUSxXQUFXLGFBQWEsVUFBVSxFQUFFLENBQUMsR0FBRyxFQUFFLEVBQUUsU0FBUyxDQUFDLEdBQUcsSUFBSSxLQUMvRCxPQUFPLEtBQUssR0FBRyxRQUFRLENBQUMsSUFDeEI7QUFBQSxRQUNSO0FBRUEsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sT0FBTyxPQUFPLFNBQVMsTUFBTSxPQUFPLE1BQU0sS0FBSyxNQUFNLFFBQVEsUUFBUSxhQUFhLE1BQU0sQ0FBQztBQUFBLFFBQ2xHO0FBRUEsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLE9BQU87QUFDZCxlQUFPLFVBQVUsTUFBTSxTQUFTLE9BQU8sVUFBVSxPQUFPLFdBQVcsT0FBTyxVQUFVLE9BQU8sU0FBUyxPQUFPLFVBQVUsT0FBTyxZQUFZLE9BQU8sWUFBWSxPQUFPLGlCQUFpQixhQUFhLFVBQVUsRUFBRSxPQUFPLENBQUMsSUFBSSxLQUFLLEtBQU0sR0FBRyxDQUFDLEdBQUcsSUFBSSxLQUFLLEtBQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLFNBQVM7QUFBQSxNQUM3UTtBQUVBLGVBQVMsVUFBVTtBQUNqQixlQUFPLFVBQVUsTUFBTSxTQUFTLE9BQU8sU0FBUyxPQUFPLFVBQVUsT0FBTyxTQUFTLE9BQU8sUUFBUSxPQUFPLFNBQVMsT0FBTyxXQUFXLE9BQU8sV0FBVyxPQUFPLGdCQUFnQixhQUFhLFNBQVMsRUFBRSxPQUFPLENBQUMsS0FBSyxJQUFJLEtBQU0sR0FBRyxDQUFDLEdBQUcsS0FBSyxJQUFJLEtBQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLFNBQVM7QUFBQSxNQUNwUTtBQUVBLGVBQVMsZ0JBQWdCO0FBQ3ZCLFlBQUksS0FBSyxHQUNMLEtBQUssR0FDTCxJQUNBLElBQ0EsS0FDQSxXQUNBLGVBQWUsWUFDZixRQUFRLE9BQ1I7QUFFSixpQkFBUyxNQUFNLEdBQUc7QUFDaEIsaUJBQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLFVBQVUsYUFBYSxRQUFRLElBQUksT0FBTyxLQUFLLFVBQVUsQ0FBQyxJQUFJLE1BQU0sS0FBSyxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLENBQUMsQ0FBQyxJQUFJLEVBQUU7QUFBQSxRQUMxSTtBQUVBLGNBQU0sU0FBUyxTQUFTLEdBQUc7QUFDekIsaUJBQU8sVUFBVSxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUMsR0FBRyxLQUFLLFVBQVUsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLEdBQUcsTUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSSxFQUFFO0FBQUEsUUFDMUk7QUFFQSxjQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxRQUFRLENBQUMsQ0FBQyxHQUFHLFNBQVM7QUFBQSxRQUNuRDtBQUVBLGNBQU0sZUFBZSxTQUFTLEdBQUc7QUFDL0IsaUJBQU8sVUFBVSxVQUFVLGVBQWUsR0FBRyxTQUFTO0FBQUEsUUFDeEQ7QUFFQSxjQUFNLFVBQVUsU0FBUyxHQUFHO0FBQzFCLGlCQUFPLFVBQVUsVUFBVSxVQUFVLEdBQUcsU0FBUztBQUFBLFFBQ25EO0FBRUEsZUFBTyxTQUFTLEdBQUc7QUFDakIsc0JBQVksR0FBRyxLQUFLLEVBQUUsRUFBRSxHQUFHLEtBQUssRUFBRSxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLEtBQUs7QUFDdkUsaUJBQU87QUFBQSxRQUNUO0FBQUEsTUFDRjtBQUVBLGVBQVMsS0FBSyxRQUFRLFFBQVE7QUFDNUIsZUFBTyxPQUNGLE9BQU8sT0FBTyxPQUFPLENBQUMsRUFDdEIsYUFBYSxPQUFPLGFBQWEsQ0FBQyxFQUNsQyxNQUFNLE9BQU8sTUFBTSxDQUFDLEVBQ3BCLFFBQVEsT0FBTyxRQUFRLENBQUM7QUFBQSxNQUMvQjtBQUVBLGVBQVMsYUFBYTtBQUNwQixZQUFJLFFBQVEsVUFBVSxjQUFjLEVBQUUsVUFBVSxDQUFDO0FBRWpELGNBQU0sT0FBTyxXQUFXO0FBQ3RCLGlCQUFPLEtBQUssT0FBTyxXQUFXLENBQUM7QUFBQSxRQUNqQztBQUVBLGVBQU8saUJBQWlCLE1BQU0sT0FBTyxTQUFTO0FBQUEsTUFDaEQ7QUFFQSxlQUFTLGdCQUFnQjtBQUN2QixZQUFJLFFBQVEsUUFBUSxjQUFjLENBQUMsRUFBRSxPQUFPLENBQUMsR0FBRyxFQUFFLENBQUM7QUFFbkQsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sS0FBSyxPQUFPLGNBQWMsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxRQUN2RDtBQUVBLGVBQU8saUJBQWlCLE1BQU0sT0FBTyxTQUFTO0FBQUEsTUFDaEQ7QUFFQSxlQUFTLG1CQUFtQjtBQUMxQixZQUFJLFFBQVEsVUFBVSxjQUFjLENBQUM7QUFFckMsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sS0FBSyxPQUFPLGlCQUFpQixDQUFDLEVBQUUsU0FBUyxNQUFNLFNBQVMsQ0FBQztBQUFBLFFBQ2xFO0FBRUEsZUFBTyxpQkFBaUIsTUFBTSxPQUFPLFNBQVM7QUFBQSxNQUNoRDtBQUVBLGVBQVMsZ0JBQWdCO0FBQ3ZCLFlBQUksUUFBUSxPQUFPLGNBQWMsQ0FBQztBQUVsQyxjQUFNLE9BQU8sV0FBVztBQUN0QixpQkFBTyxLQUFLLE9BQU8sY0FBYyxDQUFDLEVBQUUsU0FBUyxNQUFNLFNBQVMsQ0FBQztBQUFBLFFBQy9EO0FBRUEsZUFBTyxpQkFBaUIsTUFBTSxPQUFPLFNBQVM7QUFBQSxNQUNoRDtBQUVBLGVBQVMsaUJBQWlCO0FBQ3hCLGVBQU8sY0FBYyxNQUFNLE1BQU0sU0FBUyxFQUFFLFNBQVMsR0FBRztBQUFBLE1BQzFEO0FBRUEsZUFBUyxxQkFBcUI7QUFDNUIsWUFBSSxTQUFTLENBQUMsR0FDVixlQUFlO0FBRW5CLGlCQUFTLE1BQU0sR0FBRztBQUNoQixjQUFJLENBQUMsTUFBTSxJQUFJLENBQUMsQ0FBQztBQUFHLG1CQUFPLGNBQWMsUUFBUSxPQUFPLFFBQVEsQ0FBQyxJQUFJLE1BQU0sT0FBTyxTQUFTLEVBQUU7QUFBQSxRQUMvRjtBQUVBLGNBQU0sU0FBUyxTQUFTLEdBQUc7QUFDekIsY0FBSSxDQUFDLFVBQVU7QUFBUSxtQkFBTyxPQUFPLE1BQU07QUFDM0MsbUJBQVMsQ0FBQztBQUNWLG1CQUFTLElBQUksR0FBRyxJQUFJLEVBQUUsUUFBUSxHQUFHLElBQUksR0FBRyxFQUFFO0FBQUcsZ0JBQUksSUFBSSxFQUFFLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBQyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBQUcscUJBQU8sS0FBSyxDQUFDO0FBQ3JHLGlCQUFPLEtBQUssUUFBUSxTQUFTO0FBQzdCLGlCQUFPO0FBQUEsUUFDVDtBQUVBLGNBQU0sZUFBZSxTQUFTLEdBQUc7QUFDL0IsaUJBQU8sVUFBVSxVQUFVLGVBQWUsR0FBRyxTQUFTO0FBQUEsUUFDeEQ7QUFFQSxjQUFNLE9BQU8sV0FBVztBQUN0QixpQkFBTyxtQkFBbUIsWUFBWSxFQUFFLE9BQU8sTUFBTTtBQUFBLFFBQ3ZEO0FBRUEsZUFBTyxpQkFBaUIsTUFBTSxPQUFPLFNBQVM7QUFBQSxNQUNoRDtBQUVBLGVBQVMsY0FBYztBQUNyQixZQUFJLEtBQUssR0FDTCxLQUFLLEtBQ0wsS0FBSyxHQUNMLElBQ0EsSUFDQSxJQUNBLEtBQ0EsS0FDQSxlQUFlLFlBQ2YsV0FDQSxRQUFRLE9BQ1I7QUFFSixpQkFBUyxNQUFNLEdBQUc7QUFDaEIsaUJBQU8sTUFBTSxJQUFJLENBQUMsQ0FBQyxJQUFJLFdBQVcsSUFBSSxRQUFRLElBQUksQ0FBQyxVQUFVLENBQUMsS0FBSyxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU0sYUFBYSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFBQSxRQUNySjtBQUVBLGNBQU0sU0FBUyxTQUFTLEdBQUc7QUFDekIsaUJBQU8sVUFBVSxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUMsR0FBRyxLQUFLLFVBQVUsS0FBSyxDQUFDLEVBQUUsQ0FBQyxDQUFDLEdBQUcsS0FBSyxVQUFVLEtBQUssQ0FBQyxFQUFFLENBQUMsQ0FBQyxHQUFHLE1BQU0sT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssTUFBTSxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsSUFBSSxJQUFJLEVBQUU7QUFBQSxRQUNuTjtBQUVBLGNBQU0sUUFBUSxTQUFTLEdBQUc7QUFDeEIsaUJBQU8sVUFBVSxVQUFVLFFBQVEsQ0FBQyxDQUFDLEdBQUcsU0FBUztBQUFBLFFBQ25EO0FBRUEsY0FBTSxlQUFlLFNBQVMsR0FBRztBQUMvQixpQkFBTyxVQUFVLFVBQVUsZUFBZSxHQUFHLFNBQVM7QUFBQSxRQUN4RDtBQUVBLGNBQU0sVUFBVSxTQUFTLEdBQUc7QUFDMUIsaUJBQU8sVUFBVSxVQUFVLFVBQVUsR0FBRyxTQUFTO0FBQUEsUUFDbkQ7QUFFQSxlQUFPLFNBQVMsR0FBRztBQUNqQixzQkFBWSxHQUFHLEtBQUssRUFBRSxFQUFFLEdBQUcsS0FBSyxFQUFFLEVBQUUsR0FBRyxLQUFLLEVBQUUsRUFBRSxHQUFHLE1BQU0sT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssTUFBTSxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDNUgsaUJBQU87QUFBQSxRQUNUO0FBQUEsTUFDRjtBQUVBLGVBQVMsWUFBWTtBQUNuQixZQUFJLFFBQVEsVUFBVSxZQUFZLEVBQUUsVUFBVSxDQUFDO0FBRS9DLGNBQU0sT0FBTyxXQUFXO0FBQ3RCLGlCQUFPLEtBQUssT0FBTyxVQUFVLENBQUM7QUFBQSxRQUNoQztBQUVBLGVBQU8saUJBQWlCLE1BQU0sT0FBTyxTQUFTO0FBQUEsTUFDaEQ7QUFFQSxlQUFTLGVBQWU7QUFDdEIsWUFBSSxRQUFRLFFBQVEsWUFBWSxDQUFDLEVBQUUsT0FBTyxDQUFDLEtBQUssR0FBRyxFQUFFLENBQUM7QUFFdEQsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sS0FBSyxPQUFPLGFBQWEsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLLENBQUM7QUFBQSxRQUN0RDtBQUVBLGVBQU8saUJBQWlCLE1BQU0sT0FBTyxTQUFTO0FBQUEsTUFDaEQ7QUFFQSxlQUFTLGtCQUFrQjtBQUN6QixZQUFJLFFBQVEsVUFBVSxZQUFZLENBQUM7QUFFbkMsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sS0FBSyxPQUFPLGdCQUFnQixDQUFDLEVBQUUsU0FBUyxNQUFNLFNBQVMsQ0FBQztBQUFBLFFBQ2pFO0FBRUEsZUFBTyxpQkFBaUIsTUFBTSxPQUFPLFNBQVM7QUFBQSxNQUNoRDtBQUVBLGVBQVMsZUFBZTtBQUN0QixZQUFJLFFBQVEsT0FBTyxZQUFZLENBQUM7QUFFaEMsY0FBTSxPQUFPLFdBQVc7QUFDdEIsaUJBQU8sS0FBSyxPQUFPLGFBQWEsQ0FBQyxFQUFFLFNBQVMsTUFBTSxTQUFTLENBQUM7QUFBQSxRQUM5RDtBQUVBLGVBQU8saUJBQWlCLE1BQU0sT0FBTyxTQUFTO0FBQUEsTUFDaEQ7QUFFQSxlQUFTLGdCQUFnQjtBQUN2QixlQUFPLGFBQWEsTUFBTSxNQUFNLFNBQVMsRUFBRSxTQUFTLEdBQUc7QUFBQSxNQUN6RDtBQUVBLE1BQUFKLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLGlCQUFpQjtBQUN6QixNQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixNQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixNQUFBQSxTQUFRLHFCQUFxQjtBQUM3QixNQUFBQSxTQUFRLHVCQUF1QjtBQUMvQixNQUFBQSxTQUFRLGdCQUFnQjtBQUN4QixNQUFBQSxTQUFRLGdCQUFnQjtBQUN4QixNQUFBQSxTQUFRLGNBQWM7QUFDdEIsTUFBQUEsU0FBUSxXQUFXO0FBQ25CLE1BQUFBLFNBQVEsZUFBZTtBQUN2QixNQUFBQSxTQUFRLGFBQWFFO0FBQ3JCLE1BQUFGLFNBQVEsV0FBVztBQUNuQixNQUFBQSxTQUFRLGdCQUFnQjtBQUN4QixNQUFBQSxTQUFRLGdCQUFnQjtBQUN4QixNQUFBQSxTQUFRLGtCQUFrQjtBQUMxQixNQUFBQSxTQUFRLHFCQUFxQjtBQUM3QixNQUFBQSxTQUFRLHFCQUFxQjtBQUM3QixNQUFBQSxTQUFRLDBCQUEwQjtBQUNsQyxNQUFBQSxTQUFRLHNCQUFzQjtBQUM5QixNQUFBQSxTQUFRLHdCQUF3QjtBQUNoQyxNQUFBQSxTQUFRLFlBQVk7QUFDcEIsTUFBQUEsU0FBUSxjQUFjO0FBQ3RCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLFdBQVc7QUFDbkIsTUFBQUEsU0FBUSxhQUFhO0FBQUEsSUFFckIsQ0FBRTtBQUFBO0FBQUE7OztBQzFvQ0Y7QUFBQSxrRUFBQU0sU0FBQTtBQUNBLEtBQUMsU0FBVSxRQUFRLFNBQVM7QUFDNUIsYUFBTyxZQUFZLFlBQVksT0FBT0EsWUFBVyxjQUFjLFFBQVEsT0FBTyxJQUM5RSxPQUFPLFdBQVcsY0FBYyxPQUFPLE1BQU0sT0FBTyxDQUFDLFNBQVMsR0FBRyxPQUFPLEtBQ3ZFLFNBQVMsT0FBTyxlQUFlLGNBQWMsYUFBYSxVQUFVLE1BQU0sUUFBUSxPQUFPLEtBQUssT0FBTyxNQUFNLENBQUMsQ0FBQztBQUFBLElBQzlHLEdBQUcsU0FBTyxTQUFVQyxVQUFTO0FBQUU7QUFFL0IsVUFBSSxLQUFLLEtBQUssSUFDVixNQUFNLElBQUksSUFDVixVQUFVLE1BQ1YsYUFBYSxNQUFNO0FBRXZCLGVBQVMsT0FBTztBQUNkLGFBQUssTUFBTSxLQUFLO0FBQUEsUUFDaEIsS0FBSyxNQUFNLEtBQUssTUFBTTtBQUN0QixhQUFLLElBQUk7QUFBQSxNQUNYO0FBRUEsZUFBUyxPQUFPO0FBQ2QsZUFBTyxJQUFJO0FBQUEsTUFDYjtBQUVBLFdBQUssWUFBWSxLQUFLLFlBQVk7QUFBQSxRQUNoQyxhQUFhO0FBQUEsUUFDYixRQUFRLFNBQVMsR0FBRyxHQUFHO0FBQ3JCLGVBQUssS0FBSyxPQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQUEsUUFDN0U7QUFBQSxRQUNBLFdBQVcsV0FBVztBQUNwQixjQUFJLEtBQUssUUFBUSxNQUFNO0FBQ3JCLGlCQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLO0FBQ3JDLGlCQUFLLEtBQUs7QUFBQSxVQUNaO0FBQUEsUUFDRjtBQUFBLFFBQ0EsUUFBUSxTQUFTLEdBQUcsR0FBRztBQUNyQixlQUFLLEtBQUssT0FBTyxLQUFLLE1BQU0sQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxRQUN2RDtBQUFBLFFBQ0Esa0JBQWtCLFNBQVMsSUFBSSxJQUFJLEdBQUcsR0FBRztBQUN2QyxlQUFLLEtBQUssTUFBTyxDQUFDLEtBQU0sTUFBTyxDQUFDLEtBQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQyxLQUFLLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxRQUNuRjtBQUFBLFFBQ0EsZUFBZSxTQUFTLElBQUksSUFBSSxJQUFJLElBQUksR0FBRyxHQUFHO0FBQzVDLGVBQUssS0FBSyxNQUFPLENBQUMsS0FBTSxNQUFPLENBQUMsS0FBTSxNQUFPLENBQUMsS0FBTSxNQUFPLENBQUMsS0FBTSxPQUFPLEtBQUssTUFBTSxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUFBLFFBQy9HO0FBQUEsUUFDQSxPQUFPLFNBQVMsSUFBSSxJQUFJLElBQUksSUFBSSxHQUFHO0FBQ2pDLGVBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQztBQUM3QyxjQUFJLEtBQUssS0FBSyxLQUNWLEtBQUssS0FBSyxLQUNWLE1BQU0sS0FBSyxJQUNYLE1BQU0sS0FBSyxJQUNYLE1BQU0sS0FBSyxJQUNYLE1BQU0sS0FBSyxJQUNYLFFBQVEsTUFBTSxNQUFNLE1BQU07QUFHOUIsY0FBSSxJQUFJO0FBQUcsa0JBQU0sSUFBSSxNQUFNLHNCQUFzQixDQUFDO0FBR2xELGNBQUksS0FBSyxRQUFRLE1BQU07QUFDckIsaUJBQUssS0FBSyxPQUFPLEtBQUssTUFBTSxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQUEsVUFDdEQsV0FHUyxFQUFFLFFBQVE7QUFBUztBQUFBLG1CQUtuQixFQUFFLEtBQUssSUFBSSxNQUFNLE1BQU0sTUFBTSxHQUFHLElBQUksWUFBWSxDQUFDLEdBQUc7QUFDM0QsaUJBQUssS0FBSyxPQUFPLEtBQUssTUFBTSxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQUEsVUFDdEQsT0FHSztBQUNILGdCQUFJLE1BQU0sS0FBSyxJQUNYLE1BQU0sS0FBSyxJQUNYLFFBQVEsTUFBTSxNQUFNLE1BQU0sS0FDMUIsUUFBUSxNQUFNLE1BQU0sTUFBTSxLQUMxQixNQUFNLEtBQUssS0FBSyxLQUFLLEdBQ3JCLE1BQU0sS0FBSyxLQUFLLEtBQUssR0FDckIsSUFBSSxJQUFJLEtBQUssS0FBSyxLQUFLLEtBQUssTUFBTSxRQUFRLFFBQVEsVUFBVSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUMsR0FDaEYsTUFBTSxJQUFJLEtBQ1YsTUFBTSxJQUFJO0FBR2QsZ0JBQUksS0FBSyxJQUFJLE1BQU0sQ0FBQyxJQUFJLFNBQVM7QUFDL0IsbUJBQUssS0FBSyxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sS0FBSyxNQUFNO0FBQUEsWUFDdkQ7QUFFQSxpQkFBSyxLQUFLLE1BQU0sSUFBSSxNQUFNLElBQUksVUFBVyxFQUFFLE1BQU0sTUFBTSxNQUFNLE9BQVEsT0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQUEsVUFDeEk7QUFBQSxRQUNGO0FBQUEsUUFDQSxLQUFLLFNBQVMsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDbEMsY0FBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDaEMsY0FBSSxLQUFLLElBQUksS0FBSyxJQUFJLEVBQUUsR0FDcEIsS0FBSyxJQUFJLEtBQUssSUFBSSxFQUFFLEdBQ3BCLEtBQUssSUFBSSxJQUNULEtBQUssSUFBSSxJQUNULEtBQUssSUFBSSxLQUNULEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSztBQUc5QixjQUFJLElBQUk7QUFBRyxrQkFBTSxJQUFJLE1BQU0sc0JBQXNCLENBQUM7QUFHbEQsY0FBSSxLQUFLLFFBQVEsTUFBTTtBQUNyQixpQkFBSyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQUEsVUFDN0IsV0FHUyxLQUFLLElBQUksS0FBSyxNQUFNLEVBQUUsSUFBSSxXQUFXLEtBQUssSUFBSSxLQUFLLE1BQU0sRUFBRSxJQUFJLFNBQVM7QUFDL0UsaUJBQUssS0FBSyxNQUFNLEtBQUssTUFBTTtBQUFBLFVBQzdCO0FBR0EsY0FBSSxDQUFDO0FBQUc7QUFHUixjQUFJLEtBQUs7QUFBRyxpQkFBSyxLQUFLLE1BQU07QUFHNUIsY0FBSSxLQUFLLFlBQVk7QUFDbkIsaUJBQUssS0FBSyxNQUFNLElBQUksTUFBTSxJQUFJLFVBQVUsS0FBSyxPQUFPLElBQUksTUFBTSxPQUFPLElBQUksTUFBTSxNQUFNLElBQUksTUFBTSxJQUFJLFVBQVUsS0FBSyxPQUFPLEtBQUssTUFBTSxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQUEsVUFDOUosV0FHUyxLQUFLLFNBQVM7QUFDckIsaUJBQUssS0FBSyxNQUFNLElBQUksTUFBTSxJQUFJLFFBQVMsRUFBRSxNQUFNLE1BQU8sTUFBTSxLQUFLLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLElBQUksRUFBRSxLQUFLLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLElBQUksRUFBRTtBQUFBLFVBQ2xKO0FBQUEsUUFDRjtBQUFBLFFBQ0EsTUFBTSxTQUFTLEdBQUcsR0FBRyxHQUFHLEdBQUc7QUFDekIsZUFBSyxLQUFLLE9BQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxDQUFDLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLENBQUMsS0FBSyxNQUFPLENBQUMsSUFBSyxNQUFPLENBQUMsSUFBSyxNQUFPLENBQUMsSUFBSztBQUFBLFFBQ3pIO0FBQUEsUUFDQSxVQUFVLFdBQVc7QUFDbkIsaUJBQU8sS0FBSztBQUFBLFFBQ2Q7QUFBQSxNQUNGO0FBRUEsTUFBQUEsU0FBUSxPQUFPO0FBRWYsYUFBTyxlQUFlQSxVQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUFBLElBRTVELENBQUU7QUFBQTtBQUFBOzs7QUM1SUY7QUFBQSxvRUFBQUMsU0FBQTtBQUNBLEtBQUMsU0FBVSxRQUFRLFNBQVM7QUFDNUIsYUFBTyxZQUFZLFlBQVksT0FBT0EsWUFBVyxjQUFjLFFBQVEsU0FBUyxpQkFBa0IsSUFDbEcsT0FBTyxXQUFXLGNBQWMsT0FBTyxNQUFNLE9BQU8sQ0FBQyxXQUFXLFNBQVMsR0FBRyxPQUFPLEtBQ2xGLFNBQVMsT0FBTyxlQUFlLGNBQWMsYUFBYSxVQUFVLE1BQU0sUUFBUSxPQUFPLEtBQUssT0FBTyxNQUFNLENBQUMsR0FBRyxPQUFPLEVBQUU7QUFBQSxJQUN6SCxHQUFHLFNBQU8sU0FBVUMsVUFBUyxRQUFRO0FBQUU7QUFFdkMsZUFBUyxTQUFTQyxJQUFHO0FBQ25CLGVBQU8sU0FBU0MsWUFBVztBQUN6QixpQkFBT0Q7QUFBQSxRQUNUO0FBQUEsTUFDRjtBQUVBLFVBQUksTUFBTSxLQUFLO0FBQ2YsVUFBSSxRQUFRLEtBQUs7QUFDakIsVUFBSSxNQUFNLEtBQUs7QUFDZixVQUFJLE1BQU0sS0FBSztBQUNmLFVBQUksTUFBTSxLQUFLO0FBQ2YsVUFBSSxNQUFNLEtBQUs7QUFDZixVQUFJLE9BQU8sS0FBSztBQUVoQixVQUFJLFVBQVU7QUFDZCxVQUFJLEtBQUssS0FBSztBQUNkLFVBQUksU0FBUyxLQUFLO0FBQ2xCLFVBQUksTUFBTSxJQUFJO0FBRWQsZUFBUyxLQUFLQSxJQUFHO0FBQ2YsZUFBT0EsS0FBSSxJQUFJLElBQUlBLEtBQUksS0FBSyxLQUFLLEtBQUssS0FBS0EsRUFBQztBQUFBLE1BQzlDO0FBRUEsZUFBUyxLQUFLQSxJQUFHO0FBQ2YsZUFBT0EsTUFBSyxJQUFJLFNBQVNBLE1BQUssS0FBSyxDQUFDLFNBQVMsS0FBSyxLQUFLQSxFQUFDO0FBQUEsTUFDMUQ7QUFFQSxlQUFTLGVBQWUsR0FBRztBQUN6QixlQUFPLEVBQUU7QUFBQSxNQUNYO0FBRUEsZUFBUyxlQUFlLEdBQUc7QUFDekIsZUFBTyxFQUFFO0FBQUEsTUFDWDtBQUVBLGVBQVMsY0FBYyxHQUFHO0FBQ3hCLGVBQU8sRUFBRTtBQUFBLE1BQ1g7QUFFQSxlQUFTLFlBQVksR0FBRztBQUN0QixlQUFPLEVBQUU7QUFBQSxNQUNYO0FBRUEsZUFBUyxZQUFZLEdBQUc7QUFDdEIsZUFBTyxLQUFLLEVBQUU7QUFBQSxNQUNoQjtBQUVBLGVBQVMsVUFBVSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDakQsWUFBSSxNQUFNLEtBQUssSUFBSSxNQUFNLEtBQUssSUFDMUIsTUFBTSxLQUFLLElBQUksTUFBTSxLQUFLLElBQzFCLElBQUksTUFBTSxNQUFNLE1BQU07QUFDMUIsWUFBSSxJQUFJLElBQUk7QUFBUztBQUNyQixhQUFLLE9BQU8sS0FBSyxNQUFNLE9BQU8sS0FBSyxPQUFPO0FBQzFDLGVBQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksR0FBRztBQUFBLE1BQ3BDO0FBSUEsZUFBUyxlQUFlLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDbEQsWUFBSSxNQUFNLEtBQUssSUFDWCxNQUFNLEtBQUssSUFDWCxNQUFNLEtBQUssS0FBSyxDQUFDLE1BQU0sS0FBSyxNQUFNLE1BQU0sTUFBTSxHQUFHLEdBQ2pELEtBQUssS0FBSyxLQUNWLEtBQUssQ0FBQyxLQUFLLEtBQ1gsTUFBTSxLQUFLLElBQ1gsTUFBTSxLQUFLLElBQ1gsTUFBTSxLQUFLLElBQ1gsTUFBTSxLQUFLLElBQ1gsT0FBTyxNQUFNLE9BQU8sR0FDcEIsT0FBTyxNQUFNLE9BQU8sR0FDcEIsS0FBSyxNQUFNLEtBQ1gsS0FBSyxNQUFNLEtBQ1gsS0FBSyxLQUFLLEtBQUssS0FBSyxJQUNwQixJQUFJLEtBQUssSUFDVCxJQUFJLE1BQU0sTUFBTSxNQUFNLEtBQ3RCLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxLQUFLLElBQUksR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQyxHQUN2RCxPQUFPLElBQUksS0FBSyxLQUFLLEtBQUssSUFDMUIsT0FBTyxDQUFDLElBQUksS0FBSyxLQUFLLEtBQUssSUFDM0IsT0FBTyxJQUFJLEtBQUssS0FBSyxLQUFLLElBQzFCLE9BQU8sQ0FBQyxJQUFJLEtBQUssS0FBSyxLQUFLLElBQzNCLE1BQU0sTUFBTSxLQUNaLE1BQU0sTUFBTSxLQUNaLE1BQU0sTUFBTSxLQUNaLE1BQU0sTUFBTTtBQUloQixZQUFJLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFBSyxnQkFBTSxLQUFLLE1BQU07QUFFcEUsZUFBTztBQUFBLFVBQ0wsSUFBSTtBQUFBLFVBQ0osSUFBSTtBQUFBLFVBQ0osS0FBSyxDQUFDO0FBQUEsVUFDTixLQUFLLENBQUM7QUFBQSxVQUNOLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxVQUNyQixLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsUUFDdkI7QUFBQSxNQUNGO0FBRUEsZUFBUyxNQUFNO0FBQ2IsWUFBSSxjQUFjLGdCQUNkLGNBQWMsZ0JBQ2QsZUFBZSxTQUFTLENBQUMsR0FDekIsWUFBWSxNQUNaLGFBQWEsZUFDYixXQUFXLGFBQ1gsV0FBVyxhQUNYLFVBQVU7QUFFZCxpQkFBU0UsT0FBTTtBQUNiLGNBQUksUUFDQSxHQUNBLEtBQUssQ0FBQyxZQUFZLE1BQU0sTUFBTSxTQUFTLEdBQ3ZDLEtBQUssQ0FBQyxZQUFZLE1BQU0sTUFBTSxTQUFTLEdBQ3ZDLEtBQUssV0FBVyxNQUFNLE1BQU0sU0FBUyxJQUFJLFFBQ3pDLEtBQUssU0FBUyxNQUFNLE1BQU0sU0FBUyxJQUFJLFFBQ3ZDLEtBQUssSUFBSSxLQUFLLEVBQUUsR0FDaEIsS0FBSyxLQUFLO0FBRWQsY0FBSSxDQUFDO0FBQVMsc0JBQVUsU0FBUyxPQUFPLEtBQUs7QUFHN0MsY0FBSSxLQUFLO0FBQUksZ0JBQUksSUFBSSxLQUFLLElBQUksS0FBSztBQUduQyxjQUFJLEVBQUUsS0FBSztBQUFVLG9CQUFRLE9BQU8sR0FBRyxDQUFDO0FBQUEsbUJBRy9CLEtBQUssTUFBTSxTQUFTO0FBQzNCLG9CQUFRLE9BQU8sS0FBSyxJQUFJLEVBQUUsR0FBRyxLQUFLLElBQUksRUFBRSxDQUFDO0FBQ3pDLG9CQUFRLElBQUksR0FBRyxHQUFHLElBQUksSUFBSSxJQUFJLENBQUMsRUFBRTtBQUNqQyxnQkFBSSxLQUFLLFNBQVM7QUFDaEIsc0JBQVEsT0FBTyxLQUFLLElBQUksRUFBRSxHQUFHLEtBQUssSUFBSSxFQUFFLENBQUM7QUFDekMsc0JBQVEsSUFBSSxHQUFHLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLFlBQ2xDO0FBQUEsVUFDRixPQUdLO0FBQ0gsZ0JBQUksTUFBTSxJQUNOLE1BQU0sSUFDTixNQUFNLElBQ04sTUFBTSxJQUNOLE1BQU0sSUFDTixNQUFNLElBQ04sS0FBSyxTQUFTLE1BQU0sTUFBTSxTQUFTLElBQUksR0FDdkMsS0FBTSxLQUFLLFlBQWEsWUFBWSxDQUFDLFVBQVUsTUFBTSxNQUFNLFNBQVMsSUFBSSxLQUFLLEtBQUssS0FBSyxLQUFLLEVBQUUsSUFDOUYsS0FBSyxJQUFJLElBQUksS0FBSyxFQUFFLElBQUksR0FBRyxDQUFDLGFBQWEsTUFBTSxNQUFNLFNBQVMsQ0FBQyxHQUMvRCxNQUFNLElBQ04sTUFBTSxJQUNOLElBQ0E7QUFHSixnQkFBSSxLQUFLLFNBQVM7QUFDaEIsa0JBQUksS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFJLEVBQUUsQ0FBQyxHQUMzQixLQUFLLEtBQUssS0FBSyxLQUFLLElBQUksRUFBRSxDQUFDO0FBQy9CLG1CQUFLLE9BQU8sS0FBSyxLQUFLO0FBQVMsc0JBQU8sS0FBSyxJQUFJLElBQUssT0FBTyxJQUFJLE9BQU87QUFBQTtBQUNqRSxzQkFBTSxHQUFHLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFDdEMsbUJBQUssT0FBTyxLQUFLLEtBQUs7QUFBUyxzQkFBTyxLQUFLLElBQUksSUFBSyxPQUFPLElBQUksT0FBTztBQUFBO0FBQ2pFLHNCQUFNLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUFBLFlBQ3hDO0FBRUEsZ0JBQUksTUFBTSxLQUFLLElBQUksR0FBRyxHQUNsQixNQUFNLEtBQUssSUFBSSxHQUFHLEdBQ2xCLE1BQU0sS0FBSyxJQUFJLEdBQUcsR0FDbEIsTUFBTSxLQUFLLElBQUksR0FBRztBQUd0QixnQkFBSSxLQUFLLFNBQVM7QUFDaEIsa0JBQUksTUFBTSxLQUFLLElBQUksR0FBRyxHQUNsQixNQUFNLEtBQUssSUFBSSxHQUFHLEdBQ2xCLE1BQU0sS0FBSyxJQUFJLEdBQUcsR0FDbEIsTUFBTSxLQUFLLElBQUksR0FBRyxHQUNsQjtBQUdKLGtCQUFJLEtBQUssT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxHQUFHLElBQUk7QUFDdkUsb0JBQUksS0FBSyxNQUFNLEdBQUcsQ0FBQyxHQUNmLEtBQUssTUFBTSxHQUFHLENBQUMsR0FDZixLQUFLLE1BQU0sR0FBRyxDQUFDLEdBQ2YsS0FBSyxNQUFNLEdBQUcsQ0FBQyxHQUNmLEtBQUssSUFBSSxJQUFJLE1BQU0sS0FBSyxLQUFLLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBSyxLQUFLLEVBQUUsSUFBSSxLQUFLLEtBQUssS0FBSyxLQUFLLEVBQUUsRUFBRSxJQUFJLENBQUMsR0FDaEcsS0FBSyxLQUFLLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxDQUFDO0FBQzNDLHNCQUFNLElBQUksS0FBSyxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQ2xDLHNCQUFNLElBQUksS0FBSyxLQUFLLE9BQU8sS0FBSyxFQUFFO0FBQUEsY0FDcEM7QUFBQSxZQUNGO0FBR0EsZ0JBQUksRUFBRSxNQUFNO0FBQVUsc0JBQVEsT0FBTyxLQUFLLEdBQUc7QUFBQSxxQkFHcEMsTUFBTSxTQUFTO0FBQ3RCLG1CQUFLLGVBQWUsS0FBSyxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssRUFBRTtBQUNuRCxtQkFBSyxlQUFlLEtBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFFbkQsc0JBQVEsT0FBTyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEdBQUc7QUFHN0Msa0JBQUksTUFBTTtBQUFJLHdCQUFRLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRTtBQUFBLG1CQUd6RjtBQUNILHdCQUFRLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRTtBQUNoRix3QkFBUSxJQUFJLEdBQUcsR0FBRyxJQUFJLE1BQU0sR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxHQUFHLEdBQUcsTUFBTSxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUU7QUFDdkcsd0JBQVEsSUFBSSxHQUFHLElBQUksR0FBRyxJQUFJLEtBQUssTUFBTSxHQUFHLEtBQUssR0FBRyxHQUFHLEdBQUcsTUFBTSxHQUFHLEtBQUssR0FBRyxHQUFHLEdBQUcsQ0FBQyxFQUFFO0FBQUEsY0FDbEY7QUFBQSxZQUNGO0FBR0ssc0JBQVEsT0FBTyxLQUFLLEdBQUcsR0FBRyxRQUFRLElBQUksR0FBRyxHQUFHLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRTtBQUlsRSxnQkFBSSxFQUFFLEtBQUssWUFBWSxFQUFFLE1BQU07QUFBVSxzQkFBUSxPQUFPLEtBQUssR0FBRztBQUFBLHFCQUd2RCxNQUFNLFNBQVM7QUFDdEIsbUJBQUssZUFBZSxLQUFLLEtBQUssS0FBSyxLQUFLLElBQUksQ0FBQyxLQUFLLEVBQUU7QUFDcEQsbUJBQUssZUFBZSxLQUFLLEtBQUssS0FBSyxLQUFLLElBQUksQ0FBQyxLQUFLLEVBQUU7QUFFcEQsc0JBQVEsT0FBTyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEdBQUc7QUFHN0Msa0JBQUksTUFBTTtBQUFJLHdCQUFRLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRTtBQUFBLG1CQUd6RjtBQUNILHdCQUFRLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRTtBQUNoRix3QkFBUSxJQUFJLEdBQUcsR0FBRyxJQUFJLE1BQU0sR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxHQUFHLEdBQUcsTUFBTSxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEdBQUcsR0FBRyxFQUFFO0FBQ3RHLHdCQUFRLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSSxLQUFLLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLE1BQU0sR0FBRyxLQUFLLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRTtBQUFBLGNBQ2xGO0FBQUEsWUFDRjtBQUdLLHNCQUFRLElBQUksR0FBRyxHQUFHLElBQUksS0FBSyxLQUFLLEVBQUU7QUFBQSxVQUN6QztBQUVBLGtCQUFRLFVBQVU7QUFFbEIsY0FBSTtBQUFRLG1CQUFPLFVBQVUsTUFBTSxTQUFTLE1BQU07QUFBQSxRQUNwRDtBQUVBLFFBQUFBLEtBQUksV0FBVyxXQUFXO0FBQ3hCLGNBQUksS0FBSyxDQUFDLFlBQVksTUFBTSxNQUFNLFNBQVMsSUFBSSxDQUFDLFlBQVksTUFBTSxNQUFNLFNBQVMsS0FBSyxHQUNsRkMsTUFBSyxDQUFDLFdBQVcsTUFBTSxNQUFNLFNBQVMsSUFBSSxDQUFDLFNBQVMsTUFBTSxNQUFNLFNBQVMsS0FBSyxJQUFJLEtBQUs7QUFDM0YsaUJBQU8sQ0FBQyxJQUFJQSxFQUFDLElBQUksR0FBRyxJQUFJQSxFQUFDLElBQUksQ0FBQztBQUFBLFFBQ2hDO0FBRUEsUUFBQUQsS0FBSSxjQUFjLFNBQVMsR0FBRztBQUM1QixpQkFBTyxVQUFVLFVBQVUsY0FBYyxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxDQUFDLEdBQUdBLFFBQU87QUFBQSxRQUM5RjtBQUVBLFFBQUFBLEtBQUksY0FBYyxTQUFTLEdBQUc7QUFDNUIsaUJBQU8sVUFBVSxVQUFVLGNBQWMsT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxHQUFHQSxRQUFPO0FBQUEsUUFDOUY7QUFFQSxRQUFBQSxLQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzdCLGlCQUFPLFVBQVUsVUFBVSxlQUFlLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLENBQUMsR0FBR0EsUUFBTztBQUFBLFFBQy9GO0FBRUEsUUFBQUEsS0FBSSxZQUFZLFNBQVMsR0FBRztBQUMxQixpQkFBTyxVQUFVLFVBQVUsWUFBWSxLQUFLLE9BQU8sT0FBTyxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxDQUFDLEdBQUdBLFFBQU87QUFBQSxRQUMvRztBQUVBLFFBQUFBLEtBQUksYUFBYSxTQUFTLEdBQUc7QUFDM0IsaUJBQU8sVUFBVSxVQUFVLGFBQWEsT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxHQUFHQSxRQUFPO0FBQUEsUUFDN0Y7QUFFQSxRQUFBQSxLQUFJLFdBQVcsU0FBUyxHQUFHO0FBQ3pCLGlCQUFPLFVBQVUsVUFBVSxXQUFXLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLENBQUMsR0FBR0EsUUFBTztBQUFBLFFBQzNGO0FBRUEsUUFBQUEsS0FBSSxXQUFXLFNBQVMsR0FBRztBQUN6QixpQkFBTyxVQUFVLFVBQVUsV0FBVyxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxDQUFDLEdBQUdBLFFBQU87QUFBQSxRQUMzRjtBQUVBLFFBQUFBLEtBQUksVUFBVSxTQUFTLEdBQUc7QUFDeEIsaUJBQU8sVUFBVSxVQUFXLFVBQVUsS0FBSyxPQUFPLE9BQU8sR0FBSUEsUUFBTztBQUFBLFFBQ3RFO0FBRUEsZUFBT0E7QUFBQSxNQUNUO0FBRUEsZUFBUyxPQUFPLFNBQVM7QUFDdkIsYUFBSyxXQUFXO0FBQUEsTUFDbEI7QUFFQSxhQUFPLFlBQVk7QUFBQSxRQUNqQixXQUFXLFdBQVc7QUFDcEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQSxRQUNBLFdBQVcsV0FBVztBQUNwQixlQUFLLFNBQVM7QUFBQSxRQUNoQjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGNBQUksS0FBSyxTQUFVLEtBQUssVUFBVSxLQUFLLEtBQUssV0FBVztBQUFJLGlCQUFLLFNBQVMsVUFBVTtBQUNuRixlQUFLLFFBQVEsSUFBSSxLQUFLO0FBQUEsUUFDeEI7QUFBQSxRQUNBLE9BQU8sU0FBU0YsSUFBR0ksSUFBRztBQUNwQixVQUFBSixLQUFJLENBQUNBLElBQUdJLEtBQUksQ0FBQ0E7QUFDYixrQkFBUSxLQUFLLFFBQVE7QUFBQSxZQUNuQixLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHLG1CQUFLLFFBQVEsS0FBSyxTQUFTLE9BQU9KLElBQUdJLEVBQUMsSUFBSSxLQUFLLFNBQVMsT0FBT0osSUFBR0ksRUFBQztBQUFHO0FBQUEsWUFDL0YsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBQSxZQUN0QjtBQUFTLG1CQUFLLFNBQVMsT0FBT0osSUFBR0ksRUFBQztBQUFHO0FBQUEsVUFDdkM7QUFBQSxRQUNGO0FBQUEsTUFDRjtBQUVBLGVBQVMsWUFBWSxTQUFTO0FBQzVCLGVBQU8sSUFBSSxPQUFPLE9BQU87QUFBQSxNQUMzQjtBQUVBLGVBQVMsRUFBRSxHQUFHO0FBQ1osZUFBTyxFQUFFLENBQUM7QUFBQSxNQUNaO0FBRUEsZUFBUyxFQUFFLEdBQUc7QUFDWixlQUFPLEVBQUUsQ0FBQztBQUFBLE1BQ1o7QUFFQSxlQUFTQyxRQUFPO0FBQ2QsWUFBSSxNQUFNLEdBQ04sTUFBTSxHQUNOLFVBQVUsU0FBUyxJQUFJLEdBQ3ZCLFVBQVUsTUFDVixRQUFRLGFBQ1IsU0FBUztBQUViLGlCQUFTQSxNQUFLLE1BQU07QUFDbEIsY0FBSSxHQUNBLElBQUksS0FBSyxRQUNULEdBQ0EsV0FBVyxPQUNYO0FBRUosY0FBSSxXQUFXO0FBQU0scUJBQVMsTUFBTSxTQUFTLE9BQU8sS0FBSyxDQUFDO0FBRTFELGVBQUssSUFBSSxHQUFHLEtBQUssR0FBRyxFQUFFLEdBQUc7QUFDdkIsZ0JBQUksRUFBRSxJQUFJLEtBQUssUUFBUSxJQUFJLEtBQUssQ0FBQyxHQUFHLEdBQUcsSUFBSSxPQUFPLFVBQVU7QUFDMUQsa0JBQUksV0FBVyxDQUFDO0FBQVUsdUJBQU8sVUFBVTtBQUFBO0FBQ3RDLHVCQUFPLFFBQVE7QUFBQSxZQUN0QjtBQUNBLGdCQUFJO0FBQVUscUJBQU8sTUFBTSxDQUFDLElBQUksR0FBRyxHQUFHLElBQUksR0FBRyxDQUFDLElBQUksR0FBRyxHQUFHLElBQUksQ0FBQztBQUFBLFVBQy9EO0FBRUEsY0FBSTtBQUFRLG1CQUFPLFNBQVMsTUFBTSxTQUFTLE1BQU07QUFBQSxRQUNuRDtBQUVBLFFBQUFBLE1BQUssSUFBSSxTQUFTLEdBQUc7QUFDbkIsaUJBQU8sVUFBVSxVQUFVLE1BQU0sT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxHQUFHQSxTQUFRO0FBQUEsUUFDdkY7QUFFQSxRQUFBQSxNQUFLLElBQUksU0FBUyxHQUFHO0FBQ25CLGlCQUFPLFVBQVUsVUFBVSxNQUFNLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLENBQUMsR0FBR0EsU0FBUTtBQUFBLFFBQ3ZGO0FBRUEsUUFBQUEsTUFBSyxVQUFVLFNBQVMsR0FBRztBQUN6QixpQkFBTyxVQUFVLFVBQVUsVUFBVSxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxDQUFDLENBQUMsR0FBR0EsU0FBUTtBQUFBLFFBQzVGO0FBRUEsUUFBQUEsTUFBSyxRQUFRLFNBQVMsR0FBRztBQUN2QixpQkFBTyxVQUFVLFVBQVUsUUFBUSxHQUFHLFdBQVcsU0FBUyxTQUFTLE1BQU0sT0FBTyxJQUFJQSxTQUFRO0FBQUEsUUFDOUY7QUFFQSxRQUFBQSxNQUFLLFVBQVUsU0FBUyxHQUFHO0FBQ3pCLGlCQUFPLFVBQVUsVUFBVSxLQUFLLE9BQU8sVUFBVSxTQUFTLE9BQU8sU0FBUyxNQUFNLFVBQVUsQ0FBQyxHQUFHQSxTQUFRO0FBQUEsUUFDeEc7QUFFQSxlQUFPQTtBQUFBLE1BQ1Q7QUFFQSxlQUFTLE9BQU87QUFDZCxZQUFJLEtBQUssR0FDTCxLQUFLLE1BQ0wsS0FBSyxTQUFTLENBQUMsR0FDZixLQUFLLEdBQ0wsVUFBVSxTQUFTLElBQUksR0FDdkIsVUFBVSxNQUNWLFFBQVEsYUFDUixTQUFTO0FBRWIsaUJBQVNDLE1BQUssTUFBTTtBQUNsQixjQUFJLEdBQ0EsR0FDQUMsSUFDQSxJQUFJLEtBQUssUUFDVCxHQUNBLFdBQVcsT0FDWCxRQUNBLE1BQU0sSUFBSSxNQUFNLENBQUMsR0FDakIsTUFBTSxJQUFJLE1BQU0sQ0FBQztBQUVyQixjQUFJLFdBQVc7QUFBTSxxQkFBUyxNQUFNLFNBQVMsT0FBTyxLQUFLLENBQUM7QUFFMUQsZUFBSyxJQUFJLEdBQUcsS0FBSyxHQUFHLEVBQUUsR0FBRztBQUN2QixnQkFBSSxFQUFFLElBQUksS0FBSyxRQUFRLElBQUksS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLE9BQU8sVUFBVTtBQUMxRCxrQkFBSSxXQUFXLENBQUMsVUFBVTtBQUN4QixvQkFBSTtBQUNKLHVCQUFPLFVBQVU7QUFDakIsdUJBQU8sVUFBVTtBQUFBLGNBQ25CLE9BQU87QUFDTCx1QkFBTyxRQUFRO0FBQ2YsdUJBQU8sVUFBVTtBQUNqQixxQkFBS0EsS0FBSSxJQUFJLEdBQUdBLE1BQUssR0FBRyxFQUFFQSxJQUFHO0FBQzNCLHlCQUFPLE1BQU0sSUFBSUEsRUFBQyxHQUFHLElBQUlBLEVBQUMsQ0FBQztBQUFBLGdCQUM3QjtBQUNBLHVCQUFPLFFBQVE7QUFDZix1QkFBTyxRQUFRO0FBQUEsY0FDakI7QUFBQSxZQUNGO0FBQ0EsZ0JBQUksVUFBVTtBQUNaLGtCQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFDakQscUJBQU8sTUFBTSxLQUFLLENBQUMsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFHLEdBQUcsR0FBRyxJQUFJLElBQUksSUFBSSxDQUFDLENBQUM7QUFBQSxZQUMzRTtBQUFBLFVBQ0Y7QUFFQSxjQUFJO0FBQVEsbUJBQU8sU0FBUyxNQUFNLFNBQVMsTUFBTTtBQUFBLFFBQ25EO0FBRUEsaUJBQVMsV0FBVztBQUNsQixpQkFBT0YsTUFBSyxFQUFFLFFBQVEsT0FBTyxFQUFFLE1BQU0sS0FBSyxFQUFFLFFBQVEsT0FBTztBQUFBLFFBQzdEO0FBRUEsUUFBQUMsTUFBSyxJQUFJLFNBQVMsR0FBRztBQUNuQixpQkFBTyxVQUFVLFVBQVUsS0FBSyxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxDQUFDLEdBQUcsS0FBSyxNQUFNQSxTQUFRO0FBQUEsUUFDakc7QUFFQSxRQUFBQSxNQUFLLEtBQUssU0FBUyxHQUFHO0FBQ3BCLGlCQUFPLFVBQVUsVUFBVSxLQUFLLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLENBQUMsR0FBR0EsU0FBUTtBQUFBLFFBQ3RGO0FBRUEsUUFBQUEsTUFBSyxLQUFLLFNBQVMsR0FBRztBQUNwQixpQkFBTyxVQUFVLFVBQVUsS0FBSyxLQUFLLE9BQU8sT0FBTyxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxDQUFDLEdBQUdBLFNBQVE7QUFBQSxRQUN6RztBQUVBLFFBQUFBLE1BQUssSUFBSSxTQUFTLEdBQUc7QUFDbkIsaUJBQU8sVUFBVSxVQUFVLEtBQUssT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxHQUFHLEtBQUssTUFBTUEsU0FBUTtBQUFBLFFBQ2pHO0FBRUEsUUFBQUEsTUFBSyxLQUFLLFNBQVMsR0FBRztBQUNwQixpQkFBTyxVQUFVLFVBQVUsS0FBSyxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxDQUFDLEdBQUdBLFNBQVE7QUFBQSxRQUN0RjtBQUVBLFFBQUFBLE1BQUssS0FBSyxTQUFTLEdBQUc7QUFDcEIsaUJBQU8sVUFBVSxVQUFVLEtBQUssS0FBSyxPQUFPLE9BQU8sT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxHQUFHQSxTQUFRO0FBQUEsUUFDekc7QUFFQSxRQUFBQSxNQUFLLFNBQ0xBLE1BQUssU0FBUyxXQUFXO0FBQ3ZCLGlCQUFPLFNBQVMsRUFBRSxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUU7QUFBQSxRQUM5QjtBQUVBLFFBQUFBLE1BQUssU0FBUyxXQUFXO0FBQ3ZCLGlCQUFPLFNBQVMsRUFBRSxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUU7QUFBQSxRQUM5QjtBQUVBLFFBQUFBLE1BQUssU0FBUyxXQUFXO0FBQ3ZCLGlCQUFPLFNBQVMsRUFBRSxFQUFFLEVBQUUsRUFBRSxFQUFFLEVBQUU7QUFBQSxRQUM5QjtBQUVBLFFBQUFBLE1BQUssVUFBVSxTQUFTLEdBQUc7QUFDekIsaUJBQU8sVUFBVSxVQUFVLFVBQVUsT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxDQUFDLEdBQUdBLFNBQVE7QUFBQSxRQUM1RjtBQUVBLFFBQUFBLE1BQUssUUFBUSxTQUFTLEdBQUc7QUFDdkIsaUJBQU8sVUFBVSxVQUFVLFFBQVEsR0FBRyxXQUFXLFNBQVMsU0FBUyxNQUFNLE9BQU8sSUFBSUEsU0FBUTtBQUFBLFFBQzlGO0FBRUEsUUFBQUEsTUFBSyxVQUFVLFNBQVMsR0FBRztBQUN6QixpQkFBTyxVQUFVLFVBQVUsS0FBSyxPQUFPLFVBQVUsU0FBUyxPQUFPLFNBQVMsTUFBTSxVQUFVLENBQUMsR0FBR0EsU0FBUTtBQUFBLFFBQ3hHO0FBRUEsZUFBT0E7QUFBQSxNQUNUO0FBRUEsZUFBUyxhQUFhSCxJQUFHLEdBQUc7QUFDMUIsZUFBTyxJQUFJQSxLQUFJLEtBQUssSUFBSUEsS0FBSSxJQUFJLEtBQUtBLEtBQUksSUFBSTtBQUFBLE1BQy9DO0FBRUEsZUFBUyxTQUFTLEdBQUc7QUFDbkIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLE1BQU07QUFDYixZQUFJLFFBQVEsVUFDUixhQUFhLGNBQ2IsT0FBTyxNQUNQLGFBQWEsU0FBUyxDQUFDLEdBQ3ZCLFdBQVcsU0FBUyxHQUFHLEdBQ3ZCLFdBQVcsU0FBUyxDQUFDO0FBRXpCLGlCQUFTSyxLQUFJLE1BQU07QUFDakIsY0FBSSxHQUNBLElBQUksS0FBSyxRQUNULEdBQ0FELElBQ0FFLE9BQU0sR0FDTixRQUFRLElBQUksTUFBTSxDQUFDLEdBQ25CLE9BQU8sSUFBSSxNQUFNLENBQUMsR0FDbEIsS0FBSyxDQUFDLFdBQVcsTUFBTSxNQUFNLFNBQVMsR0FDdEMsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQyxLQUFLLFNBQVMsTUFBTSxNQUFNLFNBQVMsSUFBSSxFQUFFLENBQUMsR0FDdkUsSUFDQSxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUksRUFBRSxJQUFJLEdBQUcsU0FBUyxNQUFNLE1BQU0sU0FBUyxDQUFDLEdBQzlELEtBQUssS0FBSyxLQUFLLElBQUksS0FBSyxJQUN4QjtBQUVKLGVBQUssSUFBSSxHQUFHLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDdEIsaUJBQUssSUFBSSxLQUFLLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDLEdBQUcsR0FBRyxJQUFJLEtBQUssR0FBRztBQUMzRCxjQUFBQSxRQUFPO0FBQUEsWUFDVDtBQUFBLFVBQ0Y7QUFHQSxjQUFJLGNBQWM7QUFBTSxrQkFBTSxLQUFLLFNBQVNDLElBQUdDLElBQUc7QUFBRSxxQkFBTyxXQUFXLEtBQUtELEVBQUMsR0FBRyxLQUFLQyxFQUFDLENBQUM7QUFBQSxZQUFHLENBQUM7QUFBQSxtQkFDakYsUUFBUTtBQUFNLGtCQUFNLEtBQUssU0FBU0QsSUFBR0MsSUFBRztBQUFFLHFCQUFPLEtBQUssS0FBS0QsRUFBQyxHQUFHLEtBQUtDLEVBQUMsQ0FBQztBQUFBLFlBQUcsQ0FBQztBQUduRixlQUFLLElBQUksR0FBR0osS0FBSUUsUUFBTyxLQUFLLElBQUksTUFBTUEsT0FBTSxHQUFHLElBQUksR0FBRyxFQUFFLEdBQUcsS0FBSyxJQUFJO0FBQ2xFLGdCQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUksS0FBSyxDQUFDLEdBQUcsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJRixLQUFJLEtBQUssSUFBSSxLQUFLLENBQUMsSUFBSTtBQUFBLGNBQ3ZFLE1BQU0sS0FBSyxDQUFDO0FBQUEsY0FDWixPQUFPO0FBQUEsY0FDUCxPQUFPO0FBQUEsY0FDUCxZQUFZO0FBQUEsY0FDWixVQUFVO0FBQUEsY0FDVixVQUFVO0FBQUEsWUFDWjtBQUFBLFVBQ0Y7QUFFQSxpQkFBTztBQUFBLFFBQ1Q7QUFFQSxRQUFBQyxLQUFJLFFBQVEsU0FBUyxHQUFHO0FBQ3RCLGlCQUFPLFVBQVUsVUFBVSxRQUFRLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLENBQUMsR0FBR0EsUUFBTztBQUFBLFFBQ3hGO0FBRUEsUUFBQUEsS0FBSSxhQUFhLFNBQVMsR0FBRztBQUMzQixpQkFBTyxVQUFVLFVBQVUsYUFBYSxHQUFHLE9BQU8sTUFBTUEsUUFBTztBQUFBLFFBQ2pFO0FBRUEsUUFBQUEsS0FBSSxPQUFPLFNBQVMsR0FBRztBQUNyQixpQkFBTyxVQUFVLFVBQVUsT0FBTyxHQUFHLGFBQWEsTUFBTUEsUUFBTztBQUFBLFFBQ2pFO0FBRUEsUUFBQUEsS0FBSSxhQUFhLFNBQVMsR0FBRztBQUMzQixpQkFBTyxVQUFVLFVBQVUsYUFBYSxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxDQUFDLEdBQUdBLFFBQU87QUFBQSxRQUM3RjtBQUVBLFFBQUFBLEtBQUksV0FBVyxTQUFTLEdBQUc7QUFDekIsaUJBQU8sVUFBVSxVQUFVLFdBQVcsT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxHQUFHQSxRQUFPO0FBQUEsUUFDM0Y7QUFFQSxRQUFBQSxLQUFJLFdBQVcsU0FBUyxHQUFHO0FBQ3pCLGlCQUFPLFVBQVUsVUFBVSxXQUFXLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLENBQUMsR0FBR0EsUUFBTztBQUFBLFFBQzNGO0FBRUEsZUFBT0E7QUFBQSxNQUNUO0FBRUEsVUFBSSxvQkFBb0IsY0FBYyxXQUFXO0FBRWpELGVBQVMsT0FBTyxPQUFPO0FBQ3JCLGFBQUssU0FBUztBQUFBLE1BQ2hCO0FBRUEsYUFBTyxZQUFZO0FBQUEsUUFDakIsV0FBVyxXQUFXO0FBQ3BCLGVBQUssT0FBTyxVQUFVO0FBQUEsUUFDeEI7QUFBQSxRQUNBLFNBQVMsV0FBVztBQUNsQixlQUFLLE9BQU8sUUFBUTtBQUFBLFFBQ3RCO0FBQUEsUUFDQSxXQUFXLFdBQVc7QUFDcEIsZUFBSyxPQUFPLFVBQVU7QUFBQSxRQUN4QjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGVBQUssT0FBTyxRQUFRO0FBQUEsUUFDdEI7QUFBQSxRQUNBLE9BQU8sU0FBU0wsSUFBRyxHQUFHO0FBQ3BCLGVBQUssT0FBTyxNQUFNLElBQUksS0FBSyxJQUFJQSxFQUFDLEdBQUcsSUFBSSxDQUFDLEtBQUssSUFBSUEsRUFBQyxDQUFDO0FBQUEsUUFDckQ7QUFBQSxNQUNGO0FBRUEsZUFBUyxjQUFjLE9BQU87QUFFNUIsaUJBQVMsT0FBTyxTQUFTO0FBQ3ZCLGlCQUFPLElBQUksT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUFBLFFBQ2xDO0FBRUEsZUFBTyxTQUFTO0FBRWhCLGVBQU87QUFBQSxNQUNUO0FBRUEsZUFBUyxXQUFXLEdBQUc7QUFDckIsWUFBSVMsS0FBSSxFQUFFO0FBRVYsVUFBRSxRQUFRLEVBQUUsR0FBRyxPQUFPLEVBQUU7QUFDeEIsVUFBRSxTQUFTLEVBQUUsR0FBRyxPQUFPLEVBQUU7QUFFekIsVUFBRSxRQUFRLFNBQVMsR0FBRztBQUNwQixpQkFBTyxVQUFVLFNBQVNBLEdBQUUsY0FBYyxDQUFDLENBQUMsSUFBSUEsR0FBRSxFQUFFO0FBQUEsUUFDdEQ7QUFFQSxlQUFPO0FBQUEsTUFDVDtBQUVBLGVBQVMsZUFBZTtBQUN0QixlQUFPLFdBQVdQLE1BQUssRUFBRSxNQUFNLGlCQUFpQixDQUFDO0FBQUEsTUFDbkQ7QUFFQSxlQUFTLGFBQWE7QUFDcEIsWUFBSUYsS0FBSSxLQUFLLEVBQUUsTUFBTSxpQkFBaUIsR0FDbENTLEtBQUlULEdBQUUsT0FDTixLQUFLQSxHQUFFLFFBQ1AsS0FBS0EsR0FBRSxRQUNQLEtBQUtBLEdBQUUsUUFDUCxLQUFLQSxHQUFFO0FBRVgsUUFBQUEsR0FBRSxRQUFRQSxHQUFFLEdBQUcsT0FBT0EsR0FBRTtBQUN4QixRQUFBQSxHQUFFLGFBQWFBLEdBQUUsSUFBSSxPQUFPQSxHQUFFO0FBQzlCLFFBQUFBLEdBQUUsV0FBV0EsR0FBRSxJQUFJLE9BQU9BLEdBQUU7QUFDNUIsUUFBQUEsR0FBRSxTQUFTQSxHQUFFLEdBQUcsT0FBT0EsR0FBRTtBQUN6QixRQUFBQSxHQUFFLGNBQWNBLEdBQUUsSUFBSSxPQUFPQSxHQUFFO0FBQy9CLFFBQUFBLEdBQUUsY0FBY0EsR0FBRSxJQUFJLE9BQU9BLEdBQUU7QUFDL0IsUUFBQUEsR0FBRSxpQkFBaUIsV0FBVztBQUFFLGlCQUFPLFdBQVcsR0FBRyxDQUFDO0FBQUEsUUFBRyxHQUFHLE9BQU9BLEdBQUU7QUFDckUsUUFBQUEsR0FBRSxlQUFlLFdBQVc7QUFBRSxpQkFBTyxXQUFXLEdBQUcsQ0FBQztBQUFBLFFBQUcsR0FBRyxPQUFPQSxHQUFFO0FBQ25FLFFBQUFBLEdBQUUsa0JBQWtCLFdBQVc7QUFBRSxpQkFBTyxXQUFXLEdBQUcsQ0FBQztBQUFBLFFBQUcsR0FBRyxPQUFPQSxHQUFFO0FBQ3RFLFFBQUFBLEdBQUUsa0JBQWtCLFdBQVc7QUFBRSxpQkFBTyxXQUFXLEdBQUcsQ0FBQztBQUFBLFFBQUcsR0FBRyxPQUFPQSxHQUFFO0FBRXRFLFFBQUFBLEdBQUUsUUFBUSxTQUFTLEdBQUc7QUFDcEIsaUJBQU8sVUFBVSxTQUFTUyxHQUFFLGNBQWMsQ0FBQyxDQUFDLElBQUlBLEdBQUUsRUFBRTtBQUFBLFFBQ3REO0FBRUEsZUFBT1Q7QUFBQSxNQUNUO0FBRUEsZUFBUyxZQUFZSCxJQUFHSSxJQUFHO0FBQ3pCLGVBQU8sRUFBRUEsS0FBSSxDQUFDQSxNQUFLLEtBQUssSUFBSUosTUFBSyxLQUFLLEtBQUssQ0FBQyxHQUFHSSxLQUFJLEtBQUssSUFBSUosRUFBQyxDQUFDO0FBQUEsTUFDaEU7QUFFQSxVQUFJLFFBQVEsTUFBTSxVQUFVO0FBRTVCLGVBQVMsV0FBVyxHQUFHO0FBQ3JCLGVBQU8sRUFBRTtBQUFBLE1BQ1g7QUFFQSxlQUFTLFdBQVcsR0FBRztBQUNyQixlQUFPLEVBQUU7QUFBQSxNQUNYO0FBRUEsZUFBUyxLQUFLLE9BQU87QUFDbkIsWUFBSSxTQUFTLFlBQ1QsU0FBUyxZQUNULE1BQU0sR0FDTixNQUFNLEdBQ04sVUFBVTtBQUVkLGlCQUFTYSxRQUFPO0FBQ2QsY0FBSSxRQUFRLE9BQU8sTUFBTSxLQUFLLFNBQVMsR0FBR0MsS0FBSSxPQUFPLE1BQU0sTUFBTSxJQUFJLEdBQUcsSUFBSSxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBQ25HLGNBQUksQ0FBQztBQUFTLHNCQUFVLFNBQVMsT0FBTyxLQUFLO0FBQzdDLGdCQUFNLFNBQVMsQ0FBQyxJQUFJLE1BQU0sT0FBTyxLQUFLLENBQUMsSUFBSUEsSUFBRyxLQUFLLEdBQUcsQ0FBQyxJQUFJLE1BQU0sTUFBTSxJQUFJLEdBQUcsQ0FBQyxJQUFJLE1BQU0sT0FBTyxLQUFLLENBQUMsSUFBSSxHQUFHLEtBQUssR0FBRyxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksQ0FBQztBQUMzSSxjQUFJO0FBQVEsbUJBQU8sVUFBVSxNQUFNLFNBQVMsTUFBTTtBQUFBLFFBQ3BEO0FBRUEsUUFBQUQsTUFBSyxTQUFTLFNBQVMsR0FBRztBQUN4QixpQkFBTyxVQUFVLFVBQVUsU0FBUyxHQUFHQSxTQUFRO0FBQUEsUUFDakQ7QUFFQSxRQUFBQSxNQUFLLFNBQVMsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxTQUFTLEdBQUdBLFNBQVE7QUFBQSxRQUNqRDtBQUVBLFFBQUFBLE1BQUssSUFBSSxTQUFTLEdBQUc7QUFDbkIsaUJBQU8sVUFBVSxVQUFVLE1BQU0sT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxHQUFHQSxTQUFRO0FBQUEsUUFDdkY7QUFFQSxRQUFBQSxNQUFLLElBQUksU0FBUyxHQUFHO0FBQ25CLGlCQUFPLFVBQVUsVUFBVSxNQUFNLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLENBQUMsR0FBR0EsU0FBUTtBQUFBLFFBQ3ZGO0FBRUEsUUFBQUEsTUFBSyxVQUFVLFNBQVMsR0FBRztBQUN6QixpQkFBTyxVQUFVLFVBQVcsVUFBVSxLQUFLLE9BQU8sT0FBTyxHQUFJQSxTQUFRO0FBQUEsUUFDdkU7QUFFQSxlQUFPQTtBQUFBLE1BQ1Q7QUFFQSxlQUFTLGdCQUFnQixTQUFTLElBQUksSUFBSSxJQUFJLElBQUk7QUFDaEQsZ0JBQVEsT0FBTyxJQUFJLEVBQUU7QUFDckIsZ0JBQVEsY0FBYyxNQUFNLEtBQUssTUFBTSxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLE1BQzlEO0FBRUEsZUFBUyxjQUFjLFNBQVMsSUFBSSxJQUFJLElBQUksSUFBSTtBQUM5QyxnQkFBUSxPQUFPLElBQUksRUFBRTtBQUNyQixnQkFBUSxjQUFjLElBQUksTUFBTSxLQUFLLE1BQU0sR0FBRyxJQUFJLElBQUksSUFBSSxFQUFFO0FBQUEsTUFDOUQ7QUFFQSxlQUFTLFlBQVksU0FBUyxJQUFJLElBQUksSUFBSSxJQUFJO0FBQzVDLFlBQUksS0FBSyxZQUFZLElBQUksRUFBRSxHQUN2QixLQUFLLFlBQVksSUFBSSxNQUFNLEtBQUssTUFBTSxDQUFDLEdBQ3ZDLEtBQUssWUFBWSxJQUFJLEVBQUUsR0FDdkIsS0FBSyxZQUFZLElBQUksRUFBRTtBQUMzQixnQkFBUSxPQUFPLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQzNCLGdCQUFRLGNBQWMsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFBQSxNQUNoRTtBQUVBLGVBQVMsaUJBQWlCO0FBQ3hCLGVBQU8sS0FBSyxlQUFlO0FBQUEsTUFDN0I7QUFFQSxlQUFTLGVBQWU7QUFDdEIsZUFBTyxLQUFLLGFBQWE7QUFBQSxNQUMzQjtBQUVBLGVBQVMsYUFBYTtBQUNwQixZQUFJLElBQUksS0FBSyxXQUFXO0FBQ3hCLFVBQUUsUUFBUSxFQUFFLEdBQUcsT0FBTyxFQUFFO0FBQ3hCLFVBQUUsU0FBUyxFQUFFLEdBQUcsT0FBTyxFQUFFO0FBQ3pCLGVBQU87QUFBQSxNQUNUO0FBRUEsVUFBSSxTQUFTO0FBQUEsUUFDWCxNQUFNLFNBQVMsU0FBUyxNQUFNO0FBQzVCLGNBQUksSUFBSSxLQUFLLEtBQUssT0FBTyxFQUFFO0FBQzNCLGtCQUFRLE9BQU8sR0FBRyxDQUFDO0FBQ25CLGtCQUFRLElBQUksR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHO0FBQUEsUUFDN0I7QUFBQSxNQUNGO0FBRUEsVUFBSSxRQUFRO0FBQUEsUUFDVixNQUFNLFNBQVMsU0FBUyxNQUFNO0FBQzVCLGNBQUksSUFBSSxLQUFLLEtBQUssT0FBTyxDQUFDLElBQUk7QUFDOUIsa0JBQVEsT0FBTyxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ3pCLGtCQUFRLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUNyQixrQkFBUSxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDekIsa0JBQVEsT0FBTyxHQUFHLEtBQUssQ0FBQztBQUN4QixrQkFBUSxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ3BCLGtCQUFRLE9BQU8sSUFBSSxHQUFHLENBQUMsQ0FBQztBQUN4QixrQkFBUSxPQUFPLElBQUksR0FBRyxDQUFDO0FBQ3ZCLGtCQUFRLE9BQU8sR0FBRyxDQUFDO0FBQ25CLGtCQUFRLE9BQU8sR0FBRyxJQUFJLENBQUM7QUFDdkIsa0JBQVEsT0FBTyxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3hCLGtCQUFRLE9BQU8sQ0FBQyxHQUFHLENBQUM7QUFDcEIsa0JBQVEsT0FBTyxLQUFLLEdBQUcsQ0FBQztBQUN4QixrQkFBUSxVQUFVO0FBQUEsUUFDcEI7QUFBQSxNQUNGO0FBRUEsVUFBSSxRQUFRLEtBQUssS0FBSyxJQUFJLENBQUMsR0FDdkIsVUFBVSxRQUFRO0FBRXRCLFVBQUksVUFBVTtBQUFBLFFBQ1osTUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM1QixjQUFJVCxLQUFJLEtBQUssS0FBSyxPQUFPLE9BQU8sR0FDNUJKLEtBQUlJLEtBQUk7QUFDWixrQkFBUSxPQUFPLEdBQUcsQ0FBQ0EsRUFBQztBQUNwQixrQkFBUSxPQUFPSixJQUFHLENBQUM7QUFDbkIsa0JBQVEsT0FBTyxHQUFHSSxFQUFDO0FBQ25CLGtCQUFRLE9BQU8sQ0FBQ0osSUFBRyxDQUFDO0FBQ3BCLGtCQUFRLFVBQVU7QUFBQSxRQUNwQjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLEtBQUssb0JBQ0wsS0FBSyxLQUFLLElBQUksS0FBSyxFQUFFLElBQUksS0FBSyxJQUFJLElBQUksS0FBSyxFQUFFLEdBQzdDLEtBQUssS0FBSyxJQUFJLE1BQU0sRUFBRSxJQUFJLElBQzFCLEtBQUssQ0FBQyxLQUFLLElBQUksTUFBTSxFQUFFLElBQUk7QUFFL0IsVUFBSSxPQUFPO0FBQUEsUUFDVCxNQUFNLFNBQVMsU0FBUyxNQUFNO0FBQzVCLGNBQUksSUFBSSxLQUFLLEtBQUssT0FBTyxFQUFFLEdBQ3ZCQSxLQUFJLEtBQUssR0FDVEksS0FBSSxLQUFLO0FBQ2Isa0JBQVEsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNwQixrQkFBUSxPQUFPSixJQUFHSSxFQUFDO0FBQ25CLG1CQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQzFCLGdCQUFJRCxLQUFJLE1BQU0sSUFBSSxHQUNkUyxLQUFJLEtBQUssSUFBSVQsRUFBQyxHQUNkVyxLQUFJLEtBQUssSUFBSVgsRUFBQztBQUNsQixvQkFBUSxPQUFPVyxLQUFJLEdBQUcsQ0FBQ0YsS0FBSSxDQUFDO0FBQzVCLG9CQUFRLE9BQU9BLEtBQUlaLEtBQUljLEtBQUlWLElBQUdVLEtBQUlkLEtBQUlZLEtBQUlSLEVBQUM7QUFBQSxVQUM3QztBQUNBLGtCQUFRLFVBQVU7QUFBQSxRQUNwQjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLFNBQVM7QUFBQSxRQUNYLE1BQU0sU0FBUyxTQUFTLE1BQU07QUFDNUIsY0FBSSxJQUFJLEtBQUssS0FBSyxJQUFJLEdBQ2xCSixLQUFJLENBQUMsSUFBSTtBQUNiLGtCQUFRLEtBQUtBLElBQUdBLElBQUcsR0FBRyxDQUFDO0FBQUEsUUFDekI7QUFBQSxNQUNGO0FBRUEsVUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBRXZCLFVBQUksV0FBVztBQUFBLFFBQ2IsTUFBTSxTQUFTLFNBQVMsTUFBTTtBQUM1QixjQUFJSSxLQUFJLENBQUMsS0FBSyxLQUFLLFFBQVEsUUFBUSxFQUFFO0FBQ3JDLGtCQUFRLE9BQU8sR0FBR0EsS0FBSSxDQUFDO0FBQ3ZCLGtCQUFRLE9BQU8sQ0FBQyxRQUFRQSxJQUFHLENBQUNBLEVBQUM7QUFDN0Isa0JBQVEsT0FBTyxRQUFRQSxJQUFHLENBQUNBLEVBQUM7QUFDNUIsa0JBQVEsVUFBVTtBQUFBLFFBQ3BCO0FBQUEsTUFDRjtBQUVBLFVBQUksSUFBSSxNQUNKLElBQUksS0FBSyxLQUFLLENBQUMsSUFBSSxHQUNuQixJQUFJLElBQUksS0FBSyxLQUFLLEVBQUUsR0FDcEIsS0FBSyxJQUFJLElBQUksS0FBSztBQUV0QixVQUFJLE1BQU07QUFBQSxRQUNSLE1BQU0sU0FBUyxTQUFTLE1BQU07QUFDNUIsY0FBSSxJQUFJLEtBQUssS0FBSyxPQUFPLENBQUMsR0FDdEIsS0FBSyxJQUFJLEdBQ1QsS0FBSyxJQUFJLEdBQ1QsS0FBSyxJQUNMLEtBQUssSUFBSSxJQUFJLEdBQ2IsS0FBSyxDQUFDLElBQ04sS0FBSztBQUNULGtCQUFRLE9BQU8sSUFBSSxFQUFFO0FBQ3JCLGtCQUFRLE9BQU8sSUFBSSxFQUFFO0FBQ3JCLGtCQUFRLE9BQU8sSUFBSSxFQUFFO0FBQ3JCLGtCQUFRLE9BQU8sSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxFQUFFO0FBQy9DLGtCQUFRLE9BQU8sSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxFQUFFO0FBQy9DLGtCQUFRLE9BQU8sSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxFQUFFO0FBQy9DLGtCQUFRLE9BQU8sSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxFQUFFO0FBQy9DLGtCQUFRLE9BQU8sSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxFQUFFO0FBQy9DLGtCQUFRLE9BQU8sSUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSSxFQUFFO0FBQy9DLGtCQUFRLFVBQVU7QUFBQSxRQUNwQjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLFVBQVU7QUFBQSxRQUNaO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUVBLGVBQVMsU0FBUztBQUNoQixZQUFJLE9BQU8sU0FBUyxNQUFNLEdBQ3RCLE9BQU8sU0FBUyxFQUFFLEdBQ2xCLFVBQVU7QUFFZCxpQkFBU1csVUFBUztBQUNoQixjQUFJO0FBQ0osY0FBSSxDQUFDO0FBQVMsc0JBQVUsU0FBUyxPQUFPLEtBQUs7QUFDN0MsZUFBSyxNQUFNLE1BQU0sU0FBUyxFQUFFLEtBQUssU0FBUyxDQUFDLEtBQUssTUFBTSxNQUFNLFNBQVMsQ0FBQztBQUN0RSxjQUFJO0FBQVEsbUJBQU8sVUFBVSxNQUFNLFNBQVMsTUFBTTtBQUFBLFFBQ3BEO0FBRUEsUUFBQUEsUUFBTyxPQUFPLFNBQVMsR0FBRztBQUN4QixpQkFBTyxVQUFVLFVBQVUsT0FBTyxPQUFPLE1BQU0sYUFBYSxJQUFJLFNBQVMsQ0FBQyxHQUFHQSxXQUFVO0FBQUEsUUFDekY7QUFFQSxRQUFBQSxRQUFPLE9BQU8sU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxPQUFPLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDLENBQUMsR0FBR0EsV0FBVTtBQUFBLFFBQzFGO0FBRUEsUUFBQUEsUUFBTyxVQUFVLFNBQVMsR0FBRztBQUMzQixpQkFBTyxVQUFVLFVBQVUsVUFBVSxLQUFLLE9BQU8sT0FBTyxHQUFHQSxXQUFVO0FBQUEsUUFDdkU7QUFFQSxlQUFPQTtBQUFBLE1BQ1Q7QUFFQSxlQUFTLE9BQU87QUFBQSxNQUFDO0FBRWpCLGVBQVMsUUFBUSxNQUFNZixJQUFHSSxJQUFHO0FBQzNCLGFBQUssU0FBUztBQUFBLFdBQ1gsSUFBSSxLQUFLLE1BQU0sS0FBSyxPQUFPO0FBQUEsV0FDM0IsSUFBSSxLQUFLLE1BQU0sS0FBSyxPQUFPO0FBQUEsV0FDM0IsS0FBSyxNQUFNLElBQUksS0FBSyxPQUFPO0FBQUEsV0FDM0IsS0FBSyxNQUFNLElBQUksS0FBSyxPQUFPO0FBQUEsV0FDM0IsS0FBSyxNQUFNLElBQUksS0FBSyxNQUFNSixNQUFLO0FBQUEsV0FDL0IsS0FBSyxNQUFNLElBQUksS0FBSyxNQUFNSSxNQUFLO0FBQUEsUUFDbEM7QUFBQSxNQUNGO0FBRUEsZUFBUyxNQUFNLFNBQVM7QUFDdEIsYUFBSyxXQUFXO0FBQUEsTUFDbEI7QUFFQSxZQUFNLFlBQVk7QUFBQSxRQUNoQixXQUFXLFdBQVc7QUFDcEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQSxRQUNBLFdBQVcsV0FBVztBQUNwQixlQUFLLE1BQU0sS0FBSyxNQUNoQixLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ3RCLGVBQUssU0FBUztBQUFBLFFBQ2hCO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsa0JBQVEsS0FBSyxRQUFRO0FBQUEsWUFDbkIsS0FBSztBQUFHLHNCQUFRLE1BQU0sS0FBSyxLQUFLLEtBQUssR0FBRztBQUFBLFlBQ3hDLEtBQUs7QUFBRyxtQkFBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUssR0FBRztBQUFHO0FBQUEsVUFDcEQ7QUFDQSxjQUFJLEtBQUssU0FBVSxLQUFLLFVBQVUsS0FBSyxLQUFLLFdBQVc7QUFBSSxpQkFBSyxTQUFTLFVBQVU7QUFDbkYsZUFBSyxRQUFRLElBQUksS0FBSztBQUFBLFFBQ3hCO0FBQUEsUUFDQSxPQUFPLFNBQVNKLElBQUdJLElBQUc7QUFDcEIsVUFBQUosS0FBSSxDQUFDQSxJQUFHSSxLQUFJLENBQUNBO0FBQ2Isa0JBQVEsS0FBSyxRQUFRO0FBQUEsWUFDbkIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxtQkFBSyxRQUFRLEtBQUssU0FBUyxPQUFPSixJQUFHSSxFQUFDLElBQUksS0FBSyxTQUFTLE9BQU9KLElBQUdJLEVBQUM7QUFBRztBQUFBLFlBQy9GLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUc7QUFBQSxZQUN6QixLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHLG1CQUFLLFNBQVMsUUFBUSxJQUFJLEtBQUssTUFBTSxLQUFLLE9BQU8sSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUFBLFlBQzFHO0FBQVMsc0JBQVEsTUFBTUosSUFBR0ksRUFBQztBQUFHO0FBQUEsVUFDaEM7QUFDQSxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTUo7QUFDaEMsZUFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU1JO0FBQUEsUUFDbEM7QUFBQSxNQUNGO0FBRUEsZUFBUyxNQUFNLFNBQVM7QUFDdEIsZUFBTyxJQUFJLE1BQU0sT0FBTztBQUFBLE1BQzFCO0FBRUEsZUFBUyxZQUFZLFNBQVM7QUFDNUIsYUFBSyxXQUFXO0FBQUEsTUFDbEI7QUFFQSxrQkFBWSxZQUFZO0FBQUEsUUFDdEIsV0FBVztBQUFBLFFBQ1gsU0FBUztBQUFBLFFBQ1QsV0FBVyxXQUFXO0FBQ3BCLGVBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQ2pELEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDdkQsZUFBSyxTQUFTO0FBQUEsUUFDaEI7QUFBQSxRQUNBLFNBQVMsV0FBVztBQUNsQixrQkFBUSxLQUFLLFFBQVE7QUFBQSxZQUNuQixLQUFLLEdBQUc7QUFDTixtQkFBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUssR0FBRztBQUN2QyxtQkFBSyxTQUFTLFVBQVU7QUFDeEI7QUFBQSxZQUNGO0FBQUEsWUFDQSxLQUFLLEdBQUc7QUFDTixtQkFBSyxTQUFTLFFBQVEsS0FBSyxNQUFNLElBQUksS0FBSyxPQUFPLElBQUksS0FBSyxNQUFNLElBQUksS0FBSyxPQUFPLENBQUM7QUFDakYsbUJBQUssU0FBUyxRQUFRLEtBQUssTUFBTSxJQUFJLEtBQUssT0FBTyxJQUFJLEtBQUssTUFBTSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQ2pGLG1CQUFLLFNBQVMsVUFBVTtBQUN4QjtBQUFBLFlBQ0Y7QUFBQSxZQUNBLEtBQUssR0FBRztBQUNOLG1CQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssR0FBRztBQUM3QixtQkFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFDN0IsbUJBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQzdCO0FBQUEsWUFDRjtBQUFBLFVBQ0Y7QUFBQSxRQUNGO0FBQUEsUUFDQSxPQUFPLFNBQVNKLElBQUdJLElBQUc7QUFDcEIsVUFBQUosS0FBSSxDQUFDQSxJQUFHSSxLQUFJLENBQUNBO0FBQ2Isa0JBQVEsS0FBSyxRQUFRO0FBQUEsWUFDbkIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxtQkFBSyxNQUFNSixJQUFHLEtBQUssTUFBTUk7QUFBRztBQUFBLFlBQ3JELEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUcsbUJBQUssTUFBTUosSUFBRyxLQUFLLE1BQU1JO0FBQUc7QUFBQSxZQUNyRCxLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHLG1CQUFLLE1BQU1KLElBQUcsS0FBSyxNQUFNSTtBQUFHLG1CQUFLLFNBQVMsUUFBUSxLQUFLLE1BQU0sSUFBSSxLQUFLLE1BQU1KLE1BQUssSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLE1BQU1JLE1BQUssQ0FBQztBQUFHO0FBQUEsWUFDako7QUFBUyxzQkFBUSxNQUFNSixJQUFHSSxFQUFDO0FBQUc7QUFBQSxVQUNoQztBQUNBLGVBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSjtBQUNoQyxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTUk7QUFBQSxRQUNsQztBQUFBLE1BQ0Y7QUFFQSxlQUFTLFlBQVksU0FBUztBQUM1QixlQUFPLElBQUksWUFBWSxPQUFPO0FBQUEsTUFDaEM7QUFFQSxlQUFTLFVBQVUsU0FBUztBQUMxQixhQUFLLFdBQVc7QUFBQSxNQUNsQjtBQUVBLGdCQUFVLFlBQVk7QUFBQSxRQUNwQixXQUFXLFdBQVc7QUFDcEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQSxRQUNBLFdBQVcsV0FBVztBQUNwQixlQUFLLE1BQU0sS0FBSyxNQUNoQixLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ3RCLGVBQUssU0FBUztBQUFBLFFBQ2hCO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsY0FBSSxLQUFLLFNBQVUsS0FBSyxVQUFVLEtBQUssS0FBSyxXQUFXO0FBQUksaUJBQUssU0FBUyxVQUFVO0FBQ25GLGVBQUssUUFBUSxJQUFJLEtBQUs7QUFBQSxRQUN4QjtBQUFBLFFBQ0EsT0FBTyxTQUFTSixJQUFHSSxJQUFHO0FBQ3BCLFVBQUFKLEtBQUksQ0FBQ0EsSUFBR0ksS0FBSSxDQUFDQTtBQUNiLGtCQUFRLEtBQUssUUFBUTtBQUFBLFlBQ25CLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUc7QUFBQSxZQUN6QixLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHO0FBQUEsWUFDekIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxrQkFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLEtBQUssTUFBTUosTUFBSyxHQUFHLE1BQU0sS0FBSyxNQUFNLElBQUksS0FBSyxNQUFNSSxNQUFLO0FBQUcsbUJBQUssUUFBUSxLQUFLLFNBQVMsT0FBTyxJQUFJLEVBQUUsSUFBSSxLQUFLLFNBQVMsT0FBTyxJQUFJLEVBQUU7QUFBRztBQUFBLFlBQ3ZMLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUEsWUFDdEI7QUFBUyxzQkFBUSxNQUFNSixJQUFHSSxFQUFDO0FBQUc7QUFBQSxVQUNoQztBQUNBLGVBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSjtBQUNoQyxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTUk7QUFBQSxRQUNsQztBQUFBLE1BQ0Y7QUFFQSxlQUFTLFVBQVUsU0FBUztBQUMxQixlQUFPLElBQUksVUFBVSxPQUFPO0FBQUEsTUFDOUI7QUFFQSxlQUFTLE9BQU8sU0FBUyxNQUFNO0FBQzdCLGFBQUssU0FBUyxJQUFJLE1BQU0sT0FBTztBQUMvQixhQUFLLFFBQVE7QUFBQSxNQUNmO0FBRUEsYUFBTyxZQUFZO0FBQUEsUUFDakIsV0FBVyxXQUFXO0FBQ3BCLGVBQUssS0FBSyxDQUFDO0FBQ1gsZUFBSyxLQUFLLENBQUM7QUFDWCxlQUFLLE9BQU8sVUFBVTtBQUFBLFFBQ3hCO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsY0FBSUosS0FBSSxLQUFLLElBQ1RJLEtBQUksS0FBSyxJQUNULElBQUlKLEdBQUUsU0FBUztBQUVuQixjQUFJLElBQUksR0FBRztBQUNULGdCQUFJLEtBQUtBLEdBQUUsQ0FBQyxHQUNSLEtBQUtJLEdBQUUsQ0FBQyxHQUNSLEtBQUtKLEdBQUUsQ0FBQyxJQUFJLElBQ1osS0FBS0ksR0FBRSxDQUFDLElBQUksSUFDWixJQUFJLElBQ0o7QUFFSixtQkFBTyxFQUFFLEtBQUssR0FBRztBQUNmLGtCQUFJLElBQUk7QUFDUixtQkFBSyxPQUFPO0FBQUEsZ0JBQ1YsS0FBSyxRQUFRSixHQUFFLENBQUMsS0FBSyxJQUFJLEtBQUssVUFBVSxLQUFLLElBQUk7QUFBQSxnQkFDakQsS0FBSyxRQUFRSSxHQUFFLENBQUMsS0FBSyxJQUFJLEtBQUssVUFBVSxLQUFLLElBQUk7QUFBQSxjQUNuRDtBQUFBLFlBQ0Y7QUFBQSxVQUNGO0FBRUEsZUFBSyxLQUFLLEtBQUssS0FBSztBQUNwQixlQUFLLE9BQU8sUUFBUTtBQUFBLFFBQ3RCO0FBQUEsUUFDQSxPQUFPLFNBQVNKLElBQUdJLElBQUc7QUFDcEIsZUFBSyxHQUFHLEtBQUssQ0FBQ0osRUFBQztBQUNmLGVBQUssR0FBRyxLQUFLLENBQUNJLEVBQUM7QUFBQSxRQUNqQjtBQUFBLE1BQ0Y7QUFFQSxVQUFJLFNBQVUsU0FBUyxPQUFPLE1BQU07QUFFbEMsaUJBQVNZLFFBQU8sU0FBUztBQUN2QixpQkFBTyxTQUFTLElBQUksSUFBSSxNQUFNLE9BQU8sSUFBSSxJQUFJLE9BQU8sU0FBUyxJQUFJO0FBQUEsUUFDbkU7QUFFQSxRQUFBQSxRQUFPLE9BQU8sU0FBU0MsT0FBTTtBQUMzQixpQkFBTyxPQUFPLENBQUNBLEtBQUk7QUFBQSxRQUNyQjtBQUVBLGVBQU9EO0FBQUEsTUFDVCxFQUFHLElBQUk7QUFFUCxlQUFTLFFBQVEsTUFBTWhCLElBQUdJLElBQUc7QUFDM0IsYUFBSyxTQUFTO0FBQUEsVUFDWixLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLO0FBQUEsVUFDdEMsS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSztBQUFBLFVBQ3RDLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNSjtBQUFBLFVBQ2pDLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNSTtBQUFBLFVBQ2pDLEtBQUs7QUFBQSxVQUNMLEtBQUs7QUFBQSxRQUNQO0FBQUEsTUFDRjtBQUVBLGVBQVMsU0FBUyxTQUFTLFNBQVM7QUFDbEMsYUFBSyxXQUFXO0FBQ2hCLGFBQUssTUFBTSxJQUFJLFdBQVc7QUFBQSxNQUM1QjtBQUVBLGVBQVMsWUFBWTtBQUFBLFFBQ25CLFdBQVcsV0FBVztBQUNwQixlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsV0FBVyxXQUFXO0FBQ3BCLGVBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUMzQixLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTTtBQUNqQyxlQUFLLFNBQVM7QUFBQSxRQUNoQjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGtCQUFRLEtBQUssUUFBUTtBQUFBLFlBQ25CLEtBQUs7QUFBRyxtQkFBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUssR0FBRztBQUFHO0FBQUEsWUFDbEQsS0FBSztBQUFHLHNCQUFRLE1BQU0sS0FBSyxLQUFLLEtBQUssR0FBRztBQUFHO0FBQUEsVUFDN0M7QUFDQSxjQUFJLEtBQUssU0FBVSxLQUFLLFVBQVUsS0FBSyxLQUFLLFdBQVc7QUFBSSxpQkFBSyxTQUFTLFVBQVU7QUFDbkYsZUFBSyxRQUFRLElBQUksS0FBSztBQUFBLFFBQ3hCO0FBQUEsUUFDQSxPQUFPLFNBQVNKLElBQUdJLElBQUc7QUFDcEIsVUFBQUosS0FBSSxDQUFDQSxJQUFHSSxLQUFJLENBQUNBO0FBQ2Isa0JBQVEsS0FBSyxRQUFRO0FBQUEsWUFDbkIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxtQkFBSyxRQUFRLEtBQUssU0FBUyxPQUFPSixJQUFHSSxFQUFDLElBQUksS0FBSyxTQUFTLE9BQU9KLElBQUdJLEVBQUM7QUFBRztBQUFBLFlBQy9GLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUcsbUJBQUssTUFBTUosSUFBRyxLQUFLLE1BQU1JO0FBQUc7QUFBQSxZQUNyRCxLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFBLFlBQ3RCO0FBQVMsc0JBQVEsTUFBTUosSUFBR0ksRUFBQztBQUFHO0FBQUEsVUFDaEM7QUFDQSxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSjtBQUNyRCxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSTtBQUFBLFFBQ3ZEO0FBQUEsTUFDRjtBQUVBLFVBQUksV0FBWSxTQUFTLE9BQU8sU0FBUztBQUV2QyxpQkFBU2MsVUFBUyxTQUFTO0FBQ3pCLGlCQUFPLElBQUksU0FBUyxTQUFTLE9BQU87QUFBQSxRQUN0QztBQUVBLFFBQUFBLFVBQVMsVUFBVSxTQUFTQyxVQUFTO0FBQ25DLGlCQUFPLE9BQU8sQ0FBQ0EsUUFBTztBQUFBLFFBQ3hCO0FBRUEsZUFBT0Q7QUFBQSxNQUNULEVBQUcsQ0FBQztBQUVKLGVBQVMsZUFBZSxTQUFTLFNBQVM7QUFDeEMsYUFBSyxXQUFXO0FBQ2hCLGFBQUssTUFBTSxJQUFJLFdBQVc7QUFBQSxNQUM1QjtBQUVBLHFCQUFlLFlBQVk7QUFBQSxRQUN6QixXQUFXO0FBQUEsUUFDWCxTQUFTO0FBQUEsUUFDVCxXQUFXLFdBQVc7QUFDcEIsZUFBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQzVELEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ2xFLGVBQUssU0FBUztBQUFBLFFBQ2hCO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsa0JBQVEsS0FBSyxRQUFRO0FBQUEsWUFDbkIsS0FBSyxHQUFHO0FBQ04sbUJBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFDdkMsbUJBQUssU0FBUyxVQUFVO0FBQ3hCO0FBQUEsWUFDRjtBQUFBLFlBQ0EsS0FBSyxHQUFHO0FBQ04sbUJBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFDdkMsbUJBQUssU0FBUyxVQUFVO0FBQ3hCO0FBQUEsWUFDRjtBQUFBLFlBQ0EsS0FBSyxHQUFHO0FBQ04sbUJBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQzdCLG1CQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssR0FBRztBQUM3QixtQkFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFDN0I7QUFBQSxZQUNGO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFBQSxRQUNBLE9BQU8sU0FBU2xCLElBQUdJLElBQUc7QUFDcEIsVUFBQUosS0FBSSxDQUFDQSxJQUFHSSxLQUFJLENBQUNBO0FBQ2Isa0JBQVEsS0FBSyxRQUFRO0FBQUEsWUFDbkIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxtQkFBSyxNQUFNSixJQUFHLEtBQUssTUFBTUk7QUFBRztBQUFBLFlBQ3JELEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUcsbUJBQUssU0FBUyxPQUFPLEtBQUssTUFBTUosSUFBRyxLQUFLLE1BQU1JLEVBQUM7QUFBRztBQUFBLFlBQzNFLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUcsbUJBQUssTUFBTUosSUFBRyxLQUFLLE1BQU1JO0FBQUc7QUFBQSxZQUNyRDtBQUFTLHNCQUFRLE1BQU1KLElBQUdJLEVBQUM7QUFBRztBQUFBLFVBQ2hDO0FBQ0EsZUFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTUo7QUFDckQsZUFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTUk7QUFBQSxRQUN2RDtBQUFBLE1BQ0Y7QUFFQSxVQUFJLGlCQUFrQixTQUFTLE9BQU8sU0FBUztBQUU3QyxpQkFBU2MsVUFBUyxTQUFTO0FBQ3pCLGlCQUFPLElBQUksZUFBZSxTQUFTLE9BQU87QUFBQSxRQUM1QztBQUVBLFFBQUFBLFVBQVMsVUFBVSxTQUFTQyxVQUFTO0FBQ25DLGlCQUFPLE9BQU8sQ0FBQ0EsUUFBTztBQUFBLFFBQ3hCO0FBRUEsZUFBT0Q7QUFBQSxNQUNULEVBQUcsQ0FBQztBQUVKLGVBQVMsYUFBYSxTQUFTLFNBQVM7QUFDdEMsYUFBSyxXQUFXO0FBQ2hCLGFBQUssTUFBTSxJQUFJLFdBQVc7QUFBQSxNQUM1QjtBQUVBLG1CQUFhLFlBQVk7QUFBQSxRQUN2QixXQUFXLFdBQVc7QUFDcEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQSxRQUNBLFdBQVcsV0FBVztBQUNwQixlQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFDM0IsS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDakMsZUFBSyxTQUFTO0FBQUEsUUFDaEI7QUFBQSxRQUNBLFNBQVMsV0FBVztBQUNsQixjQUFJLEtBQUssU0FBVSxLQUFLLFVBQVUsS0FBSyxLQUFLLFdBQVc7QUFBSSxpQkFBSyxTQUFTLFVBQVU7QUFDbkYsZUFBSyxRQUFRLElBQUksS0FBSztBQUFBLFFBQ3hCO0FBQUEsUUFDQSxPQUFPLFNBQVNsQixJQUFHSSxJQUFHO0FBQ3BCLFVBQUFKLEtBQUksQ0FBQ0EsSUFBR0ksS0FBSSxDQUFDQTtBQUNiLGtCQUFRLEtBQUssUUFBUTtBQUFBLFlBQ25CLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUc7QUFBQSxZQUN6QixLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHO0FBQUEsWUFDekIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxtQkFBSyxRQUFRLEtBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxLQUFLLEdBQUcsSUFBSSxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQUc7QUFBQSxZQUMzSCxLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFBLFlBQ3RCO0FBQVMsc0JBQVEsTUFBTUosSUFBR0ksRUFBQztBQUFHO0FBQUEsVUFDaEM7QUFDQSxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSjtBQUNyRCxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSTtBQUFBLFFBQ3ZEO0FBQUEsTUFDRjtBQUVBLFVBQUksZUFBZ0IsU0FBUyxPQUFPLFNBQVM7QUFFM0MsaUJBQVNjLFVBQVMsU0FBUztBQUN6QixpQkFBTyxJQUFJLGFBQWEsU0FBUyxPQUFPO0FBQUEsUUFDMUM7QUFFQSxRQUFBQSxVQUFTLFVBQVUsU0FBU0MsVUFBUztBQUNuQyxpQkFBTyxPQUFPLENBQUNBLFFBQU87QUFBQSxRQUN4QjtBQUVBLGVBQU9EO0FBQUEsTUFDVCxFQUFHLENBQUM7QUFFSixlQUFTLFFBQVEsTUFBTWxCLElBQUdJLElBQUc7QUFDM0IsWUFBSSxLQUFLLEtBQUssS0FDVixLQUFLLEtBQUssS0FDVmdCLE1BQUssS0FBSyxLQUNWQyxNQUFLLEtBQUs7QUFFZCxZQUFJLEtBQUssU0FBUyxTQUFTO0FBQ3pCLGNBQUlsQixLQUFJLElBQUksS0FBSyxVQUFVLElBQUksS0FBSyxTQUFTLEtBQUssU0FBUyxLQUFLLFNBQzVELElBQUksSUFBSSxLQUFLLFVBQVUsS0FBSyxTQUFTLEtBQUs7QUFDOUMsZ0JBQU0sS0FBS0EsS0FBSSxLQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUssTUFBTSxLQUFLLFdBQVc7QUFDcEUsZ0JBQU0sS0FBS0EsS0FBSSxLQUFLLE1BQU0sS0FBSyxVQUFVLEtBQUssTUFBTSxLQUFLLFdBQVc7QUFBQSxRQUN0RTtBQUVBLFlBQUksS0FBSyxTQUFTLFNBQVM7QUFDekIsY0FBSSxJQUFJLElBQUksS0FBSyxVQUFVLElBQUksS0FBSyxTQUFTLEtBQUssU0FBUyxLQUFLLFNBQzVELElBQUksSUFBSSxLQUFLLFVBQVUsS0FBSyxTQUFTLEtBQUs7QUFDOUMsVUFBQWlCLE9BQU1BLE1BQUssSUFBSSxLQUFLLE1BQU0sS0FBSyxVQUFVcEIsS0FBSSxLQUFLLFdBQVc7QUFDN0QsVUFBQXFCLE9BQU1BLE1BQUssSUFBSSxLQUFLLE1BQU0sS0FBSyxVQUFVakIsS0FBSSxLQUFLLFdBQVc7QUFBQSxRQUMvRDtBQUVBLGFBQUssU0FBUyxjQUFjLElBQUksSUFBSWdCLEtBQUlDLEtBQUksS0FBSyxLQUFLLEtBQUssR0FBRztBQUFBLE1BQ2hFO0FBRUEsZUFBUyxXQUFXLFNBQVMsT0FBTztBQUNsQyxhQUFLLFdBQVc7QUFDaEIsYUFBSyxTQUFTO0FBQUEsTUFDaEI7QUFFQSxpQkFBVyxZQUFZO0FBQUEsUUFDckIsV0FBVyxXQUFXO0FBQ3BCLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQSxRQUNBLFNBQVMsV0FBVztBQUNsQixlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsUUFDQSxXQUFXLFdBQVc7QUFDcEIsZUFBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQzNCLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ2pDLGVBQUssU0FBUyxLQUFLLFNBQVMsS0FBSyxTQUNqQyxLQUFLLFVBQVUsS0FBSyxVQUFVLEtBQUssVUFDbkMsS0FBSyxTQUFTO0FBQUEsUUFDaEI7QUFBQSxRQUNBLFNBQVMsV0FBVztBQUNsQixrQkFBUSxLQUFLLFFBQVE7QUFBQSxZQUNuQixLQUFLO0FBQUcsbUJBQUssU0FBUyxPQUFPLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFBRztBQUFBLFlBQ2xELEtBQUs7QUFBRyxtQkFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFBRztBQUFBLFVBQzFDO0FBQ0EsY0FBSSxLQUFLLFNBQVUsS0FBSyxVQUFVLEtBQUssS0FBSyxXQUFXO0FBQUksaUJBQUssU0FBUyxVQUFVO0FBQ25GLGVBQUssUUFBUSxJQUFJLEtBQUs7QUFBQSxRQUN4QjtBQUFBLFFBQ0EsT0FBTyxTQUFTckIsSUFBR0ksSUFBRztBQUNwQixVQUFBSixLQUFJLENBQUNBLElBQUdJLEtBQUksQ0FBQ0E7QUFFYixjQUFJLEtBQUssUUFBUTtBQUNmLGdCQUFJLE1BQU0sS0FBSyxNQUFNSixJQUNqQixNQUFNLEtBQUssTUFBTUk7QUFDckIsaUJBQUssU0FBUyxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQUEsVUFDckY7QUFFQSxrQkFBUSxLQUFLLFFBQVE7QUFBQSxZQUNuQixLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHLG1CQUFLLFFBQVEsS0FBSyxTQUFTLE9BQU9KLElBQUdJLEVBQUMsSUFBSSxLQUFLLFNBQVMsT0FBT0osSUFBR0ksRUFBQztBQUFHO0FBQUEsWUFDL0YsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRztBQUFBLFlBQ3pCLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUEsWUFDdEI7QUFBUyxzQkFBUSxNQUFNSixJQUFHSSxFQUFDO0FBQUc7QUFBQSxVQUNoQztBQUVBLGVBQUssU0FBUyxLQUFLLFFBQVEsS0FBSyxTQUFTLEtBQUs7QUFDOUMsZUFBSyxVQUFVLEtBQUssU0FBUyxLQUFLLFVBQVUsS0FBSztBQUNqRCxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSjtBQUNyRCxlQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSTtBQUFBLFFBQ3ZEO0FBQUEsTUFDRjtBQUVBLFVBQUksYUFBYyxTQUFTLE9BQU8sT0FBTztBQUV2QyxpQkFBU2tCLFlBQVcsU0FBUztBQUMzQixpQkFBTyxRQUFRLElBQUksV0FBVyxTQUFTLEtBQUssSUFBSSxJQUFJLFNBQVMsU0FBUyxDQUFDO0FBQUEsUUFDekU7QUFFQSxRQUFBQSxZQUFXLFFBQVEsU0FBU0MsUUFBTztBQUNqQyxpQkFBTyxPQUFPLENBQUNBLE1BQUs7QUFBQSxRQUN0QjtBQUVBLGVBQU9EO0FBQUEsTUFDVCxFQUFHLEdBQUc7QUFFTixlQUFTLGlCQUFpQixTQUFTLE9BQU87QUFDeEMsYUFBSyxXQUFXO0FBQ2hCLGFBQUssU0FBUztBQUFBLE1BQ2hCO0FBRUEsdUJBQWlCLFlBQVk7QUFBQSxRQUMzQixXQUFXO0FBQUEsUUFDWCxTQUFTO0FBQUEsUUFDVCxXQUFXLFdBQVc7QUFDcEIsZUFBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQzVELEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQ2xFLGVBQUssU0FBUyxLQUFLLFNBQVMsS0FBSyxTQUNqQyxLQUFLLFVBQVUsS0FBSyxVQUFVLEtBQUssVUFDbkMsS0FBSyxTQUFTO0FBQUEsUUFDaEI7QUFBQSxRQUNBLFNBQVMsV0FBVztBQUNsQixrQkFBUSxLQUFLLFFBQVE7QUFBQSxZQUNuQixLQUFLLEdBQUc7QUFDTixtQkFBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUssR0FBRztBQUN2QyxtQkFBSyxTQUFTLFVBQVU7QUFDeEI7QUFBQSxZQUNGO0FBQUEsWUFDQSxLQUFLLEdBQUc7QUFDTixtQkFBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUssR0FBRztBQUN2QyxtQkFBSyxTQUFTLFVBQVU7QUFDeEI7QUFBQSxZQUNGO0FBQUEsWUFDQSxLQUFLLEdBQUc7QUFDTixtQkFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEdBQUc7QUFDN0IsbUJBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxHQUFHO0FBQzdCLG1CQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssR0FBRztBQUM3QjtBQUFBLFlBQ0Y7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLFFBQ0EsT0FBTyxTQUFTdEIsSUFBR0ksSUFBRztBQUNwQixVQUFBSixLQUFJLENBQUNBLElBQUdJLEtBQUksQ0FBQ0E7QUFFYixjQUFJLEtBQUssUUFBUTtBQUNmLGdCQUFJLE1BQU0sS0FBSyxNQUFNSixJQUNqQixNQUFNLEtBQUssTUFBTUk7QUFDckIsaUJBQUssU0FBUyxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQUEsVUFDckY7QUFFQSxrQkFBUSxLQUFLLFFBQVE7QUFBQSxZQUNuQixLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHLG1CQUFLLE1BQU1KLElBQUcsS0FBSyxNQUFNSTtBQUFHO0FBQUEsWUFDckQsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxtQkFBSyxTQUFTLE9BQU8sS0FBSyxNQUFNSixJQUFHLEtBQUssTUFBTUksRUFBQztBQUFHO0FBQUEsWUFDM0UsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxtQkFBSyxNQUFNSixJQUFHLEtBQUssTUFBTUk7QUFBRztBQUFBLFlBQ3JEO0FBQVMsc0JBQVEsTUFBTUosSUFBR0ksRUFBQztBQUFHO0FBQUEsVUFDaEM7QUFFQSxlQUFLLFNBQVMsS0FBSyxRQUFRLEtBQUssU0FBUyxLQUFLO0FBQzlDLGVBQUssVUFBVSxLQUFLLFNBQVMsS0FBSyxVQUFVLEtBQUs7QUFDakQsZUFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTUo7QUFDckQsZUFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssTUFBTUk7QUFBQSxRQUN2RDtBQUFBLE1BQ0Y7QUFFQSxVQUFJLG1CQUFvQixTQUFTLE9BQU8sT0FBTztBQUU3QyxpQkFBU2tCLFlBQVcsU0FBUztBQUMzQixpQkFBTyxRQUFRLElBQUksaUJBQWlCLFNBQVMsS0FBSyxJQUFJLElBQUksZUFBZSxTQUFTLENBQUM7QUFBQSxRQUNyRjtBQUVBLFFBQUFBLFlBQVcsUUFBUSxTQUFTQyxRQUFPO0FBQ2pDLGlCQUFPLE9BQU8sQ0FBQ0EsTUFBSztBQUFBLFFBQ3RCO0FBRUEsZUFBT0Q7QUFBQSxNQUNULEVBQUcsR0FBRztBQUVOLGVBQVMsZUFBZSxTQUFTLE9BQU87QUFDdEMsYUFBSyxXQUFXO0FBQ2hCLGFBQUssU0FBUztBQUFBLE1BQ2hCO0FBRUEscUJBQWUsWUFBWTtBQUFBLFFBQ3pCLFdBQVcsV0FBVztBQUNwQixlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsV0FBVyxXQUFXO0FBQ3BCLGVBQUssTUFBTSxLQUFLLE1BQU0sS0FBSyxNQUMzQixLQUFLLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTTtBQUNqQyxlQUFLLFNBQVMsS0FBSyxTQUFTLEtBQUssU0FDakMsS0FBSyxVQUFVLEtBQUssVUFBVSxLQUFLLFVBQ25DLEtBQUssU0FBUztBQUFBLFFBQ2hCO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsY0FBSSxLQUFLLFNBQVUsS0FBSyxVQUFVLEtBQUssS0FBSyxXQUFXO0FBQUksaUJBQUssU0FBUyxVQUFVO0FBQ25GLGVBQUssUUFBUSxJQUFJLEtBQUs7QUFBQSxRQUN4QjtBQUFBLFFBQ0EsT0FBTyxTQUFTdEIsSUFBR0ksSUFBRztBQUNwQixVQUFBSixLQUFJLENBQUNBLElBQUdJLEtBQUksQ0FBQ0E7QUFFYixjQUFJLEtBQUssUUFBUTtBQUNmLGdCQUFJLE1BQU0sS0FBSyxNQUFNSixJQUNqQixNQUFNLEtBQUssTUFBTUk7QUFDckIsaUJBQUssU0FBUyxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLE1BQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQUEsVUFDckY7QUFFQSxrQkFBUSxLQUFLLFFBQVE7QUFBQSxZQUNuQixLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHO0FBQUEsWUFDekIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRztBQUFBLFlBQ3pCLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUcsbUJBQUssUUFBUSxLQUFLLFNBQVMsT0FBTyxLQUFLLEtBQUssS0FBSyxHQUFHLElBQUksS0FBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUssR0FBRztBQUFHO0FBQUEsWUFDM0gsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBQSxZQUN0QjtBQUFTLHNCQUFRLE1BQU1KLElBQUdJLEVBQUM7QUFBRztBQUFBLFVBQ2hDO0FBRUEsZUFBSyxTQUFTLEtBQUssUUFBUSxLQUFLLFNBQVMsS0FBSztBQUM5QyxlQUFLLFVBQVUsS0FBSyxTQUFTLEtBQUssVUFBVSxLQUFLO0FBQ2pELGVBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU1KO0FBQ3JELGVBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU1JO0FBQUEsUUFDdkQ7QUFBQSxNQUNGO0FBRUEsVUFBSSxpQkFBa0IsU0FBUyxPQUFPLE9BQU87QUFFM0MsaUJBQVNrQixZQUFXLFNBQVM7QUFDM0IsaUJBQU8sUUFBUSxJQUFJLGVBQWUsU0FBUyxLQUFLLElBQUksSUFBSSxhQUFhLFNBQVMsQ0FBQztBQUFBLFFBQ2pGO0FBRUEsUUFBQUEsWUFBVyxRQUFRLFNBQVNDLFFBQU87QUFDakMsaUJBQU8sT0FBTyxDQUFDQSxNQUFLO0FBQUEsUUFDdEI7QUFFQSxlQUFPRDtBQUFBLE1BQ1QsRUFBRyxHQUFHO0FBRU4sZUFBUyxhQUFhLFNBQVM7QUFDN0IsYUFBSyxXQUFXO0FBQUEsTUFDbEI7QUFFQSxtQkFBYSxZQUFZO0FBQUEsUUFDdkIsV0FBVztBQUFBLFFBQ1gsU0FBUztBQUFBLFFBQ1QsV0FBVyxXQUFXO0FBQ3BCLGVBQUssU0FBUztBQUFBLFFBQ2hCO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsY0FBSSxLQUFLO0FBQVEsaUJBQUssU0FBUyxVQUFVO0FBQUEsUUFDM0M7QUFBQSxRQUNBLE9BQU8sU0FBU3RCLElBQUdJLElBQUc7QUFDcEIsVUFBQUosS0FBSSxDQUFDQSxJQUFHSSxLQUFJLENBQUNBO0FBQ2IsY0FBSSxLQUFLO0FBQVEsaUJBQUssU0FBUyxPQUFPSixJQUFHSSxFQUFDO0FBQUE7QUFDckMsaUJBQUssU0FBUyxHQUFHLEtBQUssU0FBUyxPQUFPSixJQUFHSSxFQUFDO0FBQUEsUUFDakQ7QUFBQSxNQUNGO0FBRUEsZUFBUyxhQUFhLFNBQVM7QUFDN0IsZUFBTyxJQUFJLGFBQWEsT0FBTztBQUFBLE1BQ2pDO0FBRUEsZUFBUyxLQUFLSixJQUFHO0FBQ2YsZUFBT0EsS0FBSSxJQUFJLEtBQUs7QUFBQSxNQUN0QjtBQU1BLGVBQVMsT0FBTyxNQUFNLElBQUksSUFBSTtBQUM1QixZQUFJLEtBQUssS0FBSyxNQUFNLEtBQUssS0FDckIsS0FBSyxLQUFLLEtBQUssS0FDZixNQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsTUFBTSxLQUFLLEtBQUssS0FDOUMsTUFBTSxLQUFLLEtBQUssUUFBUSxNQUFNLEtBQUssS0FBSyxLQUN4QyxLQUFLLEtBQUssS0FBSyxLQUFLLE9BQU8sS0FBSztBQUNwQyxnQkFBUSxLQUFLLEVBQUUsSUFBSSxLQUFLLEVBQUUsS0FBSyxLQUFLLElBQUksS0FBSyxJQUFJLEVBQUUsR0FBRyxLQUFLLElBQUksRUFBRSxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBQyxLQUFLO0FBQUEsTUFDNUY7QUFHQSxlQUFTLE9BQU8sTUFBTSxHQUFHO0FBQ3ZCLFlBQUksSUFBSSxLQUFLLE1BQU0sS0FBSztBQUN4QixlQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxPQUFPLElBQUksS0FBSyxJQUFJO0FBQUEsTUFDdkQ7QUFLQSxlQUFTd0IsT0FBTSxNQUFNLElBQUksSUFBSTtBQUMzQixZQUFJLEtBQUssS0FBSyxLQUNWLEtBQUssS0FBSyxLQUNWLEtBQUssS0FBSyxLQUNWLEtBQUssS0FBSyxLQUNWLE1BQU0sS0FBSyxNQUFNO0FBQ3JCLGFBQUssU0FBUyxjQUFjLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLElBQUksSUFBSSxFQUFFO0FBQUEsTUFDbEY7QUFFQSxlQUFTLFVBQVUsU0FBUztBQUMxQixhQUFLLFdBQVc7QUFBQSxNQUNsQjtBQUVBLGdCQUFVLFlBQVk7QUFBQSxRQUNwQixXQUFXLFdBQVc7QUFDcEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGVBQUssUUFBUTtBQUFBLFFBQ2Y7QUFBQSxRQUNBLFdBQVcsV0FBVztBQUNwQixlQUFLLE1BQU0sS0FBSyxNQUNoQixLQUFLLE1BQU0sS0FBSyxNQUNoQixLQUFLLE1BQU07QUFDWCxlQUFLLFNBQVM7QUFBQSxRQUNoQjtBQUFBLFFBQ0EsU0FBUyxXQUFXO0FBQ2xCLGtCQUFRLEtBQUssUUFBUTtBQUFBLFlBQ25CLEtBQUs7QUFBRyxtQkFBSyxTQUFTLE9BQU8sS0FBSyxLQUFLLEtBQUssR0FBRztBQUFHO0FBQUEsWUFDbEQsS0FBSztBQUFHLGNBQUFBLE9BQU0sTUFBTSxLQUFLLEtBQUssT0FBTyxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUc7QUFBQSxVQUN6RDtBQUNBLGNBQUksS0FBSyxTQUFVLEtBQUssVUFBVSxLQUFLLEtBQUssV0FBVztBQUFJLGlCQUFLLFNBQVMsVUFBVTtBQUNuRixlQUFLLFFBQVEsSUFBSSxLQUFLO0FBQUEsUUFDeEI7QUFBQSxRQUNBLE9BQU8sU0FBU3hCLElBQUdJLElBQUc7QUFDcEIsY0FBSSxLQUFLO0FBRVQsVUFBQUosS0FBSSxDQUFDQSxJQUFHSSxLQUFJLENBQUNBO0FBQ2IsY0FBSUosT0FBTSxLQUFLLE9BQU9JLE9BQU0sS0FBSztBQUFLO0FBQ3RDLGtCQUFRLEtBQUssUUFBUTtBQUFBLFlBQ25CLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUcsbUJBQUssUUFBUSxLQUFLLFNBQVMsT0FBT0osSUFBR0ksRUFBQyxJQUFJLEtBQUssU0FBUyxPQUFPSixJQUFHSSxFQUFDO0FBQUc7QUFBQSxZQUMvRixLQUFLO0FBQUcsbUJBQUssU0FBUztBQUFHO0FBQUEsWUFDekIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxjQUFBb0IsT0FBTSxNQUFNLE9BQU8sTUFBTSxLQUFLLE9BQU8sTUFBTXhCLElBQUdJLEVBQUMsQ0FBQyxHQUFHLEVBQUU7QUFBRztBQUFBLFlBQ2pGO0FBQVMsY0FBQW9CLE9BQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxPQUFPLE1BQU14QixJQUFHSSxFQUFDLENBQUM7QUFBRztBQUFBLFVBQzNEO0FBRUEsZUFBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU1KO0FBQ2hDLGVBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNSTtBQUNoQyxlQUFLLE1BQU07QUFBQSxRQUNiO0FBQUEsTUFDRjtBQUVBLGVBQVMsVUFBVSxTQUFTO0FBQzFCLGFBQUssV0FBVyxJQUFJLGVBQWUsT0FBTztBQUFBLE1BQzVDO0FBRUEsT0FBQyxVQUFVLFlBQVksT0FBTyxPQUFPLFVBQVUsU0FBUyxHQUFHLFFBQVEsU0FBU0osSUFBR0ksSUFBRztBQUNoRixrQkFBVSxVQUFVLE1BQU0sS0FBSyxNQUFNQSxJQUFHSixFQUFDO0FBQUEsTUFDM0M7QUFFQSxlQUFTLGVBQWUsU0FBUztBQUMvQixhQUFLLFdBQVc7QUFBQSxNQUNsQjtBQUVBLHFCQUFlLFlBQVk7QUFBQSxRQUN6QixRQUFRLFNBQVNBLElBQUdJLElBQUc7QUFBRSxlQUFLLFNBQVMsT0FBT0EsSUFBR0osRUFBQztBQUFBLFFBQUc7QUFBQSxRQUNyRCxXQUFXLFdBQVc7QUFBRSxlQUFLLFNBQVMsVUFBVTtBQUFBLFFBQUc7QUFBQSxRQUNuRCxRQUFRLFNBQVNBLElBQUdJLElBQUc7QUFBRSxlQUFLLFNBQVMsT0FBT0EsSUFBR0osRUFBQztBQUFBLFFBQUc7QUFBQSxRQUNyRCxlQUFlLFNBQVMsSUFBSSxJQUFJLElBQUksSUFBSUEsSUFBR0ksSUFBRztBQUFFLGVBQUssU0FBUyxjQUFjLElBQUksSUFBSSxJQUFJLElBQUlBLElBQUdKLEVBQUM7QUFBQSxRQUFHO0FBQUEsTUFDckc7QUFFQSxlQUFTLFVBQVUsU0FBUztBQUMxQixlQUFPLElBQUksVUFBVSxPQUFPO0FBQUEsTUFDOUI7QUFFQSxlQUFTLFVBQVUsU0FBUztBQUMxQixlQUFPLElBQUksVUFBVSxPQUFPO0FBQUEsTUFDOUI7QUFFQSxlQUFTLFFBQVEsU0FBUztBQUN4QixhQUFLLFdBQVc7QUFBQSxNQUNsQjtBQUVBLGNBQVEsWUFBWTtBQUFBLFFBQ2xCLFdBQVcsV0FBVztBQUNwQixlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsV0FBVyxXQUFXO0FBQ3BCLGVBQUssS0FBSyxDQUFDO0FBQ1gsZUFBSyxLQUFLLENBQUM7QUFBQSxRQUNiO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsY0FBSUEsS0FBSSxLQUFLLElBQ1RJLEtBQUksS0FBSyxJQUNULElBQUlKLEdBQUU7QUFFVixjQUFJLEdBQUc7QUFDTCxpQkFBSyxRQUFRLEtBQUssU0FBUyxPQUFPQSxHQUFFLENBQUMsR0FBR0ksR0FBRSxDQUFDLENBQUMsSUFBSSxLQUFLLFNBQVMsT0FBT0osR0FBRSxDQUFDLEdBQUdJLEdBQUUsQ0FBQyxDQUFDO0FBQy9FLGdCQUFJLE1BQU0sR0FBRztBQUNYLG1CQUFLLFNBQVMsT0FBT0osR0FBRSxDQUFDLEdBQUdJLEdBQUUsQ0FBQyxDQUFDO0FBQUEsWUFDakMsT0FBTztBQUNMLGtCQUFJLEtBQUssY0FBY0osRUFBQyxHQUNwQixLQUFLLGNBQWNJLEVBQUM7QUFDeEIsdUJBQVMsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsRUFBRSxJQUFJLEVBQUUsSUFBSTtBQUMzQyxxQkFBSyxTQUFTLGNBQWMsR0FBRyxDQUFDLEVBQUUsRUFBRSxHQUFHLEdBQUcsQ0FBQyxFQUFFLEVBQUUsR0FBRyxHQUFHLENBQUMsRUFBRSxFQUFFLEdBQUcsR0FBRyxDQUFDLEVBQUUsRUFBRSxHQUFHSixHQUFFLEVBQUUsR0FBR0ksR0FBRSxFQUFFLENBQUM7QUFBQSxjQUN0RjtBQUFBLFlBQ0Y7QUFBQSxVQUNGO0FBRUEsY0FBSSxLQUFLLFNBQVUsS0FBSyxVQUFVLEtBQUssTUFBTTtBQUFJLGlCQUFLLFNBQVMsVUFBVTtBQUN6RSxlQUFLLFFBQVEsSUFBSSxLQUFLO0FBQ3RCLGVBQUssS0FBSyxLQUFLLEtBQUs7QUFBQSxRQUN0QjtBQUFBLFFBQ0EsT0FBTyxTQUFTSixJQUFHSSxJQUFHO0FBQ3BCLGVBQUssR0FBRyxLQUFLLENBQUNKLEVBQUM7QUFDZixlQUFLLEdBQUcsS0FBSyxDQUFDSSxFQUFDO0FBQUEsUUFDakI7QUFBQSxNQUNGO0FBR0EsZUFBUyxjQUFjSixJQUFHO0FBQ3hCLFlBQUksR0FDQSxJQUFJQSxHQUFFLFNBQVMsR0FDZixHQUNBRyxLQUFJLElBQUksTUFBTSxDQUFDLEdBQ2YsSUFBSSxJQUFJLE1BQU0sQ0FBQyxHQUNmLElBQUksSUFBSSxNQUFNLENBQUM7QUFDbkIsUUFBQUEsR0FBRSxDQUFDLElBQUksR0FBRyxFQUFFLENBQUMsSUFBSSxHQUFHLEVBQUUsQ0FBQyxJQUFJSCxHQUFFLENBQUMsSUFBSSxJQUFJQSxHQUFFLENBQUM7QUFDekMsYUFBSyxJQUFJLEdBQUcsSUFBSSxJQUFJLEdBQUcsRUFBRTtBQUFHLFVBQUFHLEdBQUUsQ0FBQyxJQUFJLEdBQUcsRUFBRSxDQUFDLElBQUksR0FBRyxFQUFFLENBQUMsSUFBSSxJQUFJSCxHQUFFLENBQUMsSUFBSSxJQUFJQSxHQUFFLElBQUksQ0FBQztBQUM3RSxRQUFBRyxHQUFFLElBQUksQ0FBQyxJQUFJLEdBQUcsRUFBRSxJQUFJLENBQUMsSUFBSSxHQUFHLEVBQUUsSUFBSSxDQUFDLElBQUksSUFBSUgsR0FBRSxJQUFJLENBQUMsSUFBSUEsR0FBRSxDQUFDO0FBQ3pELGFBQUssSUFBSSxHQUFHLElBQUksR0FBRyxFQUFFO0FBQUcsY0FBSUcsR0FBRSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsS0FBSyxHQUFHLEVBQUUsQ0FBQyxLQUFLLElBQUksRUFBRSxJQUFJLENBQUM7QUFDM0UsUUFBQUEsR0FBRSxJQUFJLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDO0FBQzdCLGFBQUssSUFBSSxJQUFJLEdBQUcsS0FBSyxHQUFHLEVBQUU7QUFBRyxVQUFBQSxHQUFFLENBQUMsS0FBSyxFQUFFLENBQUMsSUFBSUEsR0FBRSxJQUFJLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDM0QsVUFBRSxJQUFJLENBQUMsS0FBS0gsR0FBRSxDQUFDLElBQUlHLEdBQUUsSUFBSSxDQUFDLEtBQUs7QUFDL0IsYUFBSyxJQUFJLEdBQUcsSUFBSSxJQUFJLEdBQUcsRUFBRTtBQUFHLFlBQUUsQ0FBQyxJQUFJLElBQUlILEdBQUUsSUFBSSxDQUFDLElBQUlHLEdBQUUsSUFBSSxDQUFDO0FBQ3pELGVBQU8sQ0FBQ0EsSUFBRyxDQUFDO0FBQUEsTUFDZDtBQUVBLGVBQVMsUUFBUSxTQUFTO0FBQ3hCLGVBQU8sSUFBSSxRQUFRLE9BQU87QUFBQSxNQUM1QjtBQUVBLGVBQVMsS0FBSyxTQUFTLEdBQUc7QUFDeEIsYUFBSyxXQUFXO0FBQ2hCLGFBQUssS0FBSztBQUFBLE1BQ1o7QUFFQSxXQUFLLFlBQVk7QUFBQSxRQUNmLFdBQVcsV0FBVztBQUNwQixlQUFLLFFBQVE7QUFBQSxRQUNmO0FBQUEsUUFDQSxTQUFTLFdBQVc7QUFDbEIsZUFBSyxRQUFRO0FBQUEsUUFDZjtBQUFBLFFBQ0EsV0FBVyxXQUFXO0FBQ3BCLGVBQUssS0FBSyxLQUFLLEtBQUs7QUFDcEIsZUFBSyxTQUFTO0FBQUEsUUFDaEI7QUFBQSxRQUNBLFNBQVMsV0FBVztBQUNsQixjQUFJLElBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssV0FBVztBQUFHLGlCQUFLLFNBQVMsT0FBTyxLQUFLLElBQUksS0FBSyxFQUFFO0FBQzFGLGNBQUksS0FBSyxTQUFVLEtBQUssVUFBVSxLQUFLLEtBQUssV0FBVztBQUFJLGlCQUFLLFNBQVMsVUFBVTtBQUNuRixjQUFJLEtBQUssU0FBUztBQUFHLGlCQUFLLEtBQUssSUFBSSxLQUFLLElBQUksS0FBSyxRQUFRLElBQUksS0FBSztBQUFBLFFBQ3BFO0FBQUEsUUFDQSxPQUFPLFNBQVNILElBQUdJLElBQUc7QUFDcEIsVUFBQUosS0FBSSxDQUFDQSxJQUFHSSxLQUFJLENBQUNBO0FBQ2Isa0JBQVEsS0FBSyxRQUFRO0FBQUEsWUFDbkIsS0FBSztBQUFHLG1CQUFLLFNBQVM7QUFBRyxtQkFBSyxRQUFRLEtBQUssU0FBUyxPQUFPSixJQUFHSSxFQUFDLElBQUksS0FBSyxTQUFTLE9BQU9KLElBQUdJLEVBQUM7QUFBRztBQUFBLFlBQy9GLEtBQUs7QUFBRyxtQkFBSyxTQUFTO0FBQUEsWUFDdEIsU0FBUztBQUNQLGtCQUFJLEtBQUssTUFBTSxHQUFHO0FBQ2hCLHFCQUFLLFNBQVMsT0FBTyxLQUFLLElBQUlBLEVBQUM7QUFDL0IscUJBQUssU0FBUyxPQUFPSixJQUFHSSxFQUFDO0FBQUEsY0FDM0IsT0FBTztBQUNMLG9CQUFJLEtBQUssS0FBSyxNQUFNLElBQUksS0FBSyxNQUFNSixLQUFJLEtBQUs7QUFDNUMscUJBQUssU0FBUyxPQUFPLElBQUksS0FBSyxFQUFFO0FBQ2hDLHFCQUFLLFNBQVMsT0FBTyxJQUFJSSxFQUFDO0FBQUEsY0FDNUI7QUFDQTtBQUFBLFlBQ0Y7QUFBQSxVQUNGO0FBQ0EsZUFBSyxLQUFLSixJQUFHLEtBQUssS0FBS0k7QUFBQSxRQUN6QjtBQUFBLE1BQ0Y7QUFFQSxlQUFTLEtBQUssU0FBUztBQUNyQixlQUFPLElBQUksS0FBSyxTQUFTLEdBQUc7QUFBQSxNQUM5QjtBQUVBLGVBQVMsV0FBVyxTQUFTO0FBQzNCLGVBQU8sSUFBSSxLQUFLLFNBQVMsQ0FBQztBQUFBLE1BQzVCO0FBRUEsZUFBUyxVQUFVLFNBQVM7QUFDMUIsZUFBTyxJQUFJLEtBQUssU0FBUyxDQUFDO0FBQUEsTUFDNUI7QUFFQSxlQUFTLE9BQU8sUUFBUSxPQUFPO0FBQzdCLFlBQUksR0FBRyxJQUFJLE9BQU8sVUFBVTtBQUFJO0FBQ2hDLGlCQUFTLElBQUksR0FBRyxHQUFHLElBQUksS0FBSyxPQUFPLE1BQU0sQ0FBQyxDQUFDLEdBQUcsR0FBRyxJQUFJLEdBQUcsUUFBUSxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQzFFLGVBQUssSUFBSSxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDN0IsZUFBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLEVBQUUsR0FBRztBQUN0QixlQUFHLENBQUMsRUFBRSxDQUFDLEtBQUssR0FBRyxDQUFDLEVBQUUsQ0FBQyxJQUFJLE1BQU0sR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDLElBQUksR0FBRyxDQUFDLEVBQUUsQ0FBQyxJQUFJLEdBQUcsQ0FBQyxFQUFFLENBQUM7QUFBQSxVQUM3RDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBRUEsZUFBUyxLQUFLLFFBQVE7QUFDcEIsWUFBSSxJQUFJLE9BQU8sUUFBUSxJQUFJLElBQUksTUFBTSxDQUFDO0FBQ3RDLGVBQU8sRUFBRSxLQUFLO0FBQUcsWUFBRSxDQUFDLElBQUk7QUFDeEIsZUFBTztBQUFBLE1BQ1Q7QUFFQSxlQUFTLFdBQVcsR0FBRyxLQUFLO0FBQzFCLGVBQU8sRUFBRSxHQUFHO0FBQUEsTUFDZDtBQUVBLGVBQVMsUUFBUTtBQUNmLFlBQUksT0FBTyxTQUFTLENBQUMsQ0FBQyxHQUNsQixRQUFRLE1BQ1IsU0FBUyxRQUNULFFBQVE7QUFFWixpQkFBU3FCLE9BQU0sTUFBTTtBQUNuQixjQUFJLEtBQUssS0FBSyxNQUFNLE1BQU0sU0FBUyxHQUMvQixHQUNBLElBQUksS0FBSyxRQUNULElBQUksR0FBRyxRQUNQLEtBQUssSUFBSSxNQUFNLENBQUMsR0FDaEI7QUFFSixlQUFLLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQ3RCLHFCQUFTLEtBQUssR0FBRyxDQUFDLEdBQUcsS0FBSyxHQUFHLENBQUMsSUFBSSxJQUFJLE1BQU0sQ0FBQyxHQUFHLElBQUksR0FBRyxLQUFLLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDdEUsaUJBQUcsQ0FBQyxJQUFJLE1BQU0sQ0FBQyxHQUFHLENBQUMsTUFBTSxLQUFLLENBQUMsR0FBRyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzlDLGtCQUFJLE9BQU8sS0FBSyxDQUFDO0FBQUEsWUFDbkI7QUFDQSxlQUFHLE1BQU07QUFBQSxVQUNYO0FBRUEsZUFBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLEVBQUUsR0FBRyxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQ3RDLGVBQUcsR0FBRyxDQUFDLENBQUMsRUFBRSxRQUFRO0FBQUEsVUFDcEI7QUFFQSxpQkFBTyxJQUFJLEVBQUU7QUFDYixpQkFBTztBQUFBLFFBQ1Q7QUFFQSxRQUFBQSxPQUFNLE9BQU8sU0FBUyxHQUFHO0FBQ3ZCLGlCQUFPLFVBQVUsVUFBVSxPQUFPLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDLEdBQUdBLFVBQVM7QUFBQSxRQUNwRztBQUVBLFFBQUFBLE9BQU0sUUFBUSxTQUFTLEdBQUc7QUFDeEIsaUJBQU8sVUFBVSxVQUFVLFFBQVEsT0FBTyxNQUFNLGFBQWEsSUFBSSxTQUFTLENBQUMsQ0FBQyxHQUFHQSxVQUFTO0FBQUEsUUFDMUY7QUFFQSxRQUFBQSxPQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3hCLGlCQUFPLFVBQVUsVUFBVSxRQUFRLEtBQUssT0FBTyxPQUFPLE9BQU8sTUFBTSxhQUFhLElBQUksU0FBUyxNQUFNLEtBQUssQ0FBQyxDQUFDLEdBQUdBLFVBQVM7QUFBQSxRQUN4SDtBQUVBLFFBQUFBLE9BQU0sU0FBUyxTQUFTLEdBQUc7QUFDekIsaUJBQU8sVUFBVSxVQUFVLFNBQVMsS0FBSyxPQUFPLFNBQVMsR0FBR0EsVUFBUztBQUFBLFFBQ3ZFO0FBRUEsZUFBT0E7QUFBQSxNQUNUO0FBRUEsZUFBUyxPQUFPLFFBQVEsT0FBTztBQUM3QixZQUFJLEdBQUcsSUFBSSxPQUFPLFVBQVU7QUFBSTtBQUNoQyxpQkFBUyxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUksT0FBTyxDQUFDLEVBQUUsUUFBUXJCLElBQUcsSUFBSSxHQUFHLEVBQUUsR0FBRztBQUN6RCxlQUFLQSxLQUFJLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBRTtBQUFHLFlBQUFBLE1BQUssT0FBTyxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsS0FBSztBQUNwRCxjQUFJQTtBQUFHLGlCQUFLLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBRTtBQUFHLHFCQUFPLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxLQUFLQTtBQUFBLFFBQ3BEO0FBQ0EsZUFBTyxRQUFRLEtBQUs7QUFBQSxNQUN0QjtBQUVBLGVBQVMsVUFBVSxRQUFRLE9BQU87QUFDaEMsWUFBSSxHQUFHLElBQUksT0FBTyxVQUFVO0FBQUk7QUFDaEMsaUJBQVMsR0FBRyxJQUFJLEdBQUcsR0FBRyxJQUFJLElBQUksSUFBSSxHQUFHLElBQUksT0FBTyxNQUFNLENBQUMsQ0FBQyxFQUFFLFFBQVEsSUFBSSxHQUFHLEVBQUUsR0FBRztBQUM1RSxlQUFLLEtBQUssS0FBSyxHQUFHLElBQUksR0FBRyxJQUFJLEdBQUcsRUFBRSxHQUFHO0FBQ25DLGlCQUFLLE1BQU0sSUFBSSxPQUFPLE1BQU0sQ0FBQyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUMsS0FBSyxHQUFHO0FBQ2xELGdCQUFFLENBQUMsSUFBSSxJQUFJLEVBQUUsQ0FBQyxJQUFJLE1BQU07QUFBQSxZQUMxQixXQUFXLEtBQUssR0FBRztBQUNqQixnQkFBRSxDQUFDLElBQUksSUFBSSxFQUFFLENBQUMsSUFBSSxNQUFNO0FBQUEsWUFDMUIsT0FBTztBQUNMLGdCQUFFLENBQUMsSUFBSSxHQUFHLEVBQUUsQ0FBQyxJQUFJO0FBQUEsWUFDbkI7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFFQSxlQUFTLFdBQVcsUUFBUSxPQUFPO0FBQ2pDLFlBQUksR0FBRyxJQUFJLE9BQU8sVUFBVTtBQUFJO0FBQ2hDLGlCQUFTLElBQUksR0FBRyxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUMsR0FBRyxHQUFHLElBQUksR0FBRyxRQUFRLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDbkUsbUJBQVMsSUFBSSxHQUFHQSxLQUFJLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFBRyxZQUFBQSxNQUFLLE9BQU8sQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEtBQUs7QUFDM0QsYUFBRyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEdBQUcsQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDQSxLQUFJO0FBQUEsUUFDOUI7QUFDQSxlQUFPLFFBQVEsS0FBSztBQUFBLE1BQ3RCO0FBRUEsZUFBUyxPQUFPLFFBQVEsT0FBTztBQUM3QixZQUFJLEdBQUcsSUFBSSxPQUFPLFVBQVUsTUFBTSxHQUFHLEtBQUssS0FBSyxPQUFPLE1BQU0sQ0FBQyxDQUFDLEdBQUcsVUFBVTtBQUFJO0FBQy9FLGlCQUFTQSxLQUFJLEdBQUcsSUFBSSxHQUFHLElBQUksR0FBRyxHQUFHLElBQUksR0FBRyxFQUFFLEdBQUc7QUFDM0MsbUJBQVMsSUFBSSxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsSUFBSSxHQUFHLEVBQUUsR0FBRztBQUMxQyxnQkFBSSxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUMsR0FDcEIsT0FBTyxHQUFHLENBQUMsRUFBRSxDQUFDLEtBQUssR0FDbkIsT0FBTyxHQUFHLElBQUksQ0FBQyxFQUFFLENBQUMsS0FBSyxHQUN2QixNQUFNLE9BQU8sUUFBUTtBQUN6QixxQkFBU0csS0FBSSxHQUFHQSxLQUFJLEdBQUcsRUFBRUEsSUFBRztBQUMxQixrQkFBSSxLQUFLLE9BQU8sTUFBTUEsRUFBQyxDQUFDLEdBQ3BCLE9BQU8sR0FBRyxDQUFDLEVBQUUsQ0FBQyxLQUFLLEdBQ25CLE9BQU8sR0FBRyxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUs7QUFDM0Isb0JBQU0sT0FBTztBQUFBLFlBQ2Y7QUFDQSxrQkFBTSxNQUFNLE1BQU0sS0FBSztBQUFBLFVBQ3pCO0FBQ0EsYUFBRyxJQUFJLENBQUMsRUFBRSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUMsRUFBRSxDQUFDLElBQUlIO0FBQy9CLGNBQUk7QUFBSSxZQUFBQSxNQUFLLEtBQUs7QUFBQSxRQUNwQjtBQUNBLFdBQUcsSUFBSSxDQUFDLEVBQUUsQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFDLEVBQUUsQ0FBQyxJQUFJQTtBQUMvQixlQUFPLFFBQVEsS0FBSztBQUFBLE1BQ3RCO0FBRUEsZUFBUyxXQUFXLFFBQVE7QUFDMUIsWUFBSSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQzNCLGVBQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxTQUFTRCxJQUFHLEdBQUc7QUFBRSxpQkFBTyxNQUFNQSxFQUFDLElBQUksTUFBTSxDQUFDO0FBQUEsUUFBRyxDQUFDO0FBQUEsTUFDekU7QUFFQSxlQUFTLEtBQUssUUFBUTtBQUNwQixZQUFJLElBQUksSUFBSSxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsSUFBSSxLQUFLO0FBQy9DLGVBQU8sRUFBRSxJQUFJO0FBQUcsZUFBSyxLQUFLLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxLQUFLO0FBQUksaUJBQUssSUFBSSxJQUFJO0FBQzVELGVBQU87QUFBQSxNQUNUO0FBRUEsZUFBUyxVQUFVLFFBQVE7QUFDekIsWUFBSSxPQUFPLE9BQU8sSUFBSSxHQUFHO0FBQ3pCLGVBQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxTQUFTQSxJQUFHLEdBQUc7QUFBRSxpQkFBTyxLQUFLQSxFQUFDLElBQUksS0FBSyxDQUFDO0FBQUEsUUFBRyxDQUFDO0FBQUEsTUFDdkU7QUFFQSxlQUFTLElBQUksUUFBUTtBQUNuQixZQUFJVyxLQUFJLEdBQUcsSUFBSSxJQUFJLElBQUksT0FBTyxRQUFRO0FBQ3RDLGVBQU8sRUFBRSxJQUFJO0FBQUcsY0FBSSxJQUFJLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUFHLFlBQUFBLE1BQUs7QUFDNUMsZUFBT0E7QUFBQSxNQUNUO0FBRUEsZUFBUyxXQUFXLFFBQVE7QUFDMUIsZUFBTyxVQUFVLE1BQU0sRUFBRSxRQUFRO0FBQUEsTUFDbkM7QUFFQSxlQUFTLFVBQVUsUUFBUTtBQUN6QixZQUFJLElBQUksT0FBTyxRQUNYLEdBQ0EsR0FDQSxPQUFPLE9BQU8sSUFBSSxHQUFHLEdBQ3JCLFFBQVEsV0FBVyxNQUFNLEdBQ3pCLE1BQU0sR0FDTixTQUFTLEdBQ1QsT0FBTyxDQUFDLEdBQ1IsVUFBVSxDQUFDO0FBRWYsYUFBSyxJQUFJLEdBQUcsSUFBSSxHQUFHLEVBQUUsR0FBRztBQUN0QixjQUFJLE1BQU0sQ0FBQztBQUNYLGNBQUksTUFBTSxRQUFRO0FBQ2hCLG1CQUFPLEtBQUssQ0FBQztBQUNiLGlCQUFLLEtBQUssQ0FBQztBQUFBLFVBQ2IsT0FBTztBQUNMLHNCQUFVLEtBQUssQ0FBQztBQUNoQixvQkFBUSxLQUFLLENBQUM7QUFBQSxVQUNoQjtBQUFBLFFBQ0Y7QUFFQSxlQUFPLFFBQVEsUUFBUSxFQUFFLE9BQU8sSUFBSTtBQUFBLE1BQ3RDO0FBRUEsZUFBUyxRQUFRLFFBQVE7QUFDdkIsZUFBTyxLQUFLLE1BQU0sRUFBRSxRQUFRO0FBQUEsTUFDOUI7QUFFQSxNQUFBZixTQUFRLE1BQU07QUFDZCxNQUFBQSxTQUFRLE9BQU87QUFDZixNQUFBQSxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxhQUFhO0FBQ3JCLE1BQUFBLFNBQVEsbUJBQW1CO0FBQzNCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEsY0FBYztBQUN0QixNQUFBQSxTQUFRLGdCQUFnQjtBQUN4QixNQUFBQSxTQUFRLHNCQUFzQjtBQUM5QixNQUFBQSxTQUFRLG9CQUFvQjtBQUM1QixNQUFBQSxTQUFRLGtCQUFrQjtBQUMxQixNQUFBQSxTQUFRLHdCQUF3QjtBQUNoQyxNQUFBQSxTQUFRLHNCQUFzQjtBQUM5QixNQUFBQSxTQUFRLGNBQWM7QUFDdEIsTUFBQUEsU0FBUSxvQkFBb0I7QUFDNUIsTUFBQUEsU0FBUSxpQkFBaUI7QUFDekIsTUFBQUEsU0FBUSxpQkFBaUI7QUFDekIsTUFBQUEsU0FBUSxlQUFlO0FBQ3ZCLE1BQUFBLFNBQVEsWUFBWTtBQUNwQixNQUFBQSxTQUFRLGlCQUFpQjtBQUN6QixNQUFBQSxTQUFRLGtCQUFrQjtBQUMxQixNQUFBQSxTQUFRLE9BQU9NO0FBQ2YsTUFBQU4sU0FBUSxhQUFhO0FBQ3JCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEsYUFBYTtBQUNyQixNQUFBQSxTQUFRLGVBQWU7QUFDdkIsTUFBQUEsU0FBUSxNQUFNO0FBQ2QsTUFBQUEsU0FBUSxjQUFjO0FBQ3RCLE1BQUFBLFNBQVEsYUFBYTtBQUNyQixNQUFBQSxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxRQUFRO0FBQ2hCLE1BQUFBLFNBQVEsdUJBQXVCO0FBQy9CLE1BQUFBLFNBQVEsb0JBQW9CO0FBQzVCLE1BQUFBLFNBQVEsa0JBQWtCO0FBQzFCLE1BQUFBLFNBQVEsd0JBQXdCO0FBQ2hDLE1BQUFBLFNBQVEsb0JBQW9CO0FBQzVCLE1BQUFBLFNBQVEsdUJBQXVCO0FBQy9CLE1BQUFBLFNBQVEsc0JBQXNCO0FBQzlCLE1BQUFBLFNBQVEsdUJBQXVCO0FBQy9CLE1BQUFBLFNBQVEsc0JBQXNCO0FBQzlCLE1BQUFBLFNBQVEsaUJBQWlCO0FBQ3pCLE1BQUFBLFNBQVEsb0JBQW9CO0FBQzVCLE1BQUFBLFNBQVEsU0FBUztBQUNqQixNQUFBQSxTQUFRLGVBQWU7QUFDdkIsTUFBQUEsU0FBUSxjQUFjO0FBQ3RCLE1BQUFBLFNBQVEsZ0JBQWdCO0FBQ3hCLE1BQUFBLFNBQVEsZUFBZTtBQUN2QixNQUFBQSxTQUFRLGFBQWE7QUFDckIsTUFBQUEsU0FBUSxpQkFBaUI7QUFDekIsTUFBQUEsU0FBUSxZQUFZO0FBQ3BCLE1BQUFBLFNBQVEsVUFBVTtBQUVsQixhQUFPLGVBQWVBLFVBQVMsY0FBYyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFFNUQsQ0FBRTtBQUFBO0FBQUE7OztBQzU1REYsb0JBQW1CO0FBQ25CLHVCQUFpQjs7O0FDRGpCLHNCQUE0QjtBQUM1QixzQkFBcUI7QUFlZCxTQUFTLFNBQVMsUUFBc0IyQixNQUFvQjtBQUNqRSxRQUFNLFNBQVMsT0FBTztBQUFBLElBQVEsQ0FBQ0MsV0FDN0JBLE9BQU0sZ0JBQWdCLE9BQU8sQ0FBQ0EsT0FBTSxJQUFJLElBQUksQ0FBQ0EsT0FBTSxNQUFNQSxPQUFNLFdBQVc7QUFBQSxFQUM1RTtBQUNBLFFBQU0sTUFBTSxLQUFLLElBQUksR0FBRyxNQUFNO0FBQzlCLFFBQU0sT0FBTyxLQUFLLElBQUksR0FBRyxNQUFNO0FBQy9CLFFBQU0sT0FBTyxLQUFLLElBQUksSUFBSSxPQUFPLE9BQU8sSUFBSTtBQUM1QyxRQUFNLFFBQUksNkJBQVksRUFDbkIsT0FBTyxDQUFDLE1BQU0sTUFBTSxPQUFPLElBQUksQ0FBQyxFQUNoQyxNQUFNLENBQUNELEtBQUksS0FBS0EsS0FBSSxTQUFTQSxLQUFJLE1BQU0sQ0FBQztBQUMzQyxRQUFNLFFBQUksNkJBQVksRUFDbkIsT0FBTyxPQUFPLFNBQVMsSUFBSSxDQUFDLEdBQUcsT0FBTyxTQUFTLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQzNELE1BQU0sQ0FBQ0EsS0FBSSxNQUFNQSxLQUFJLFFBQVFBLEtBQUksS0FBSyxDQUFDO0FBQzFDLFFBQU0sT0FBTyxPQUFPLElBQUksQ0FBQ0MsUUFBTyxXQUFXLEVBQUUsR0FBRyxFQUFFLEtBQUssR0FBRyxHQUFHLEVBQUVBLE9BQU0sSUFBSSxHQUFHLE9BQUFBLE9BQU0sRUFBRTtBQUNwRixRQUFNLFdBQU8sc0JBQStCLEVBQ3pDLEVBQUUsQ0FBQyxRQUFRLElBQUksQ0FBQyxFQUNoQixFQUFFLENBQUMsUUFBUSxJQUFJLENBQUM7QUFDbkIsUUFBTSxXQUFXLE9BQU87QUFBQSxJQUFRLENBQUNBLFFBQU8sVUFDdENBLE9BQU0sZ0JBQWdCLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxHQUFHLEVBQUUsS0FBSyxHQUFHLEdBQUcsRUFBRUEsT0FBTSxXQUFXLEVBQUUsQ0FBQztBQUFBLEVBQzdFO0FBQ0EsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFNBQVMsU0FBUyxTQUFTLElBQUssS0FBSyxRQUFRLEtBQUssS0FBTTtBQUFBLElBQ3hELE1BQU0sS0FBSyxLQUFLLFNBQVMsQ0FBQztBQUFBLElBQzFCLE9BQU8sT0FBTyxXQUFXLElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxDQUFDLFdBQVcsRUFBRSxPQUFPLEdBQUcsRUFBRSxLQUFLLEVBQUUsRUFBRTtBQUFBLEVBQ3RGO0FBQ0Y7QUFHTyxTQUFTLFFBQVEsTUFBYSxHQUFtQjtBQUN0RCxNQUFJLE9BQU87QUFDWCxPQUFLLFFBQVEsQ0FBQyxLQUFLLFVBQVU7QUFDM0IsUUFBSSxLQUFLLElBQUksSUFBSSxJQUFJLENBQUMsSUFBSSxLQUFLLEtBQUssS0FBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLENBQUM7QUFBRyxhQUFPO0FBQUEsRUFDdkUsQ0FBQztBQUNELFNBQU87QUFDVDs7O0FEOUNBLElBQU0sTUFBTSxFQUFFLE9BQU8sS0FBSyxRQUFRLEtBQUssTUFBTSxJQUFJLE9BQU8sSUFBSSxLQUFLLElBQUksUUFBUSxHQUFHO0FBQ2hGLElBQU0sUUFBUSxDQUFDLE1BQWMsY0FBNkIsVUFDdkQsRUFBRSxTQUFTLE9BQU8sSUFBSSxHQUFHLE1BQU0sWUFBWTtBQUFBLElBRTlDLGlCQUFBQyxTQUFLLDRDQUE0QyxNQUFNO0FBQ3JELFFBQU0sRUFBRSxLQUFLLElBQUksU0FBUyxDQUFDLE1BQU0sRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDLEdBQUcsR0FBRztBQUNyRCxnQkFBQUMsUUFBTyxHQUFHLEtBQUssQ0FBQyxFQUFHLElBQUksS0FBSyxDQUFDLEVBQUcsQ0FBQztBQUNuQyxDQUFDO0FBQUEsSUFFRCxpQkFBQUQsU0FBSyxtREFBbUQsTUFBTTtBQUM1RCxRQUFNLEVBQUUsTUFBTSxLQUFLLElBQUksU0FBUyxDQUFDLE1BQU0sRUFBRSxHQUFHLE1BQU0sRUFBRSxHQUFHLE1BQU0sRUFBRSxDQUFDLEdBQUcsR0FBRztBQUN0RSxnQkFBQUMsUUFBTyxVQUFVLENBQUMsS0FBSyxDQUFDLEdBQUcsR0FBRyxLQUFLLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEdBQUcsQ0FBQztBQUNwRCxnQkFBQUEsUUFBTyxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDMUIsYUFBVyxPQUFPO0FBQU0sa0JBQUFBLFFBQU8sR0FBRyxJQUFJLEtBQUssSUFBSSxPQUFPLElBQUksS0FBSyxJQUFJLFNBQVMsSUFBSSxNQUFNO0FBQ3hGLENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLG9EQUFvRCxNQUFNO0FBQzdELFFBQU0sRUFBRSxNQUFNLFFBQVEsSUFBSSxTQUFTLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxHQUFHO0FBQ25ELGdCQUFBQyxRQUFPLFVBQVUsQ0FBQyxLQUFLLENBQUMsR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQ25ELENBQUM7QUFBQSxJQUVELGlCQUFBRCxTQUFLLG9FQUFvRSxNQUFNO0FBQzdFLFFBQU0sU0FBUyxDQUFDLElBQUksSUFBSSxJQUFJLEVBQUUsRUFBRSxJQUFJLENBQUMsU0FBUyxNQUFNLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxNQUFNLElBQUksRUFBRSxHQUFHLE1BQU0sSUFBSSxFQUFFLENBQUMsQ0FBQztBQUNoRyxRQUFNLEVBQUUsU0FBUyxLQUFLLElBQUksU0FBUyxRQUFRLEdBQUc7QUFDOUMsZ0JBQUFDLFFBQU8sTUFBTSxTQUFTLGdDQUFnQztBQUN0RCxnQkFBQUEsUUFBTyxHQUFHLFFBQVEsV0FBVyxJQUFJLEtBQUssQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUNoRCxDQUFDO0FBQUEsSUFFRCxpQkFBQUQsU0FBSyx1Q0FBdUMsTUFBTTtBQUNoRCxnQkFBQUMsUUFBTyxVQUFVLFNBQVMsQ0FBQyxHQUFHLEdBQUcsR0FBRyxFQUFFLE1BQU0sQ0FBQyxHQUFHLFNBQVMsSUFBSSxNQUFNLFFBQVcsT0FBTyxDQUFDLEVBQUUsQ0FBQztBQUMzRixDQUFDO0FBQUEsSUFFRCxpQkFBQUQsU0FBSyxpQ0FBaUMsTUFBTTtBQUMxQyxRQUFNLEVBQUUsS0FBSyxJQUFJLFNBQVMsQ0FBQyxNQUFNLEVBQUUsR0FBRyxNQUFNLEVBQUUsR0FBRyxNQUFNLEVBQUUsQ0FBQyxHQUFHLEdBQUc7QUFDaEUsZ0JBQUFDLFFBQU87QUFBQSxJQUNMLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRyxFQUFFLElBQUksQ0FBQyxNQUFNLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUM5QyxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFBQSxFQUNiO0FBQ0YsQ0FBQzsiLAogICJuYW1lcyI6IFsia2V5IiwgInJlcXVpcmVfZGlzdCIsICJpbmRleCIsICJsZW5ndGgiLCAiYmx1ciIsICJzdW0iLCAiY291bnQiLCAiYXJyYXkiLCAicmVkdWNlIiwgImoiLCAiaSIsICJtZWFuIiwgIm1pbiIsICJtYXgiLCAiZ3JvdXBzIiwgIm1hcCIsICJ2YWx1ZXMiLCAiZ3JvdXAiLCAiZiIsICJrZXkiLCAicmV2ZXJzZSIsICJ0aWNrcyIsICJzdGVwIiwgImJpbiIsICJtYXhJbmRleCIsICJtaW5JbmRleCIsICJwYWlycyIsICJyYW5nZSIsICJzaHVmZmxlIiwgInRyYW5zcG9zZSIsICJ0ZXN0IiwgInJlZHVjZXIiLCAic2V0IiwgIm1vZHVsZSIsICJleHBvcnRzIiwgIk1hcCIsICJrZXlzIiwgInZhbHVlcyIsICJlbnRyaWVzIiwgIm1hcCIsICJrZXkiLCAibmVzdCIsICJTZXQiLCAic2V0IiwgIm1vZHVsZSIsICJleHBvcnRzIiwgImRlZmluZSIsICJtb2R1bGUiLCAiZXhwb3J0cyIsICJyZ2IiLCAiaSIsICJ2YWx1ZSIsICJodWUiLCAiY3ViZWhlbGl4IiwgIm1vZHVsZSIsICJleHBvcnRzIiwgImV4cG9uZW50IiwgImxvY2FsZSIsICJ2YWx1ZSIsICJtb2R1bGUiLCAiZXhwb3J0cyIsICJ0ZXN0IiwgIm1vZHVsZSIsICJleHBvcnRzIiwgImxvY2FsZSIsICJmb3JtYXRzIiwgInBhZCIsICJtb2R1bGUiLCAiZXhwb3J0cyIsICJjb3B5IiwgInBvaW50IiwgImkiLCAidGlja0Zvcm1hdCIsICJkYXRlIiwgIm1vZHVsZSIsICJleHBvcnRzIiwgIm1vZHVsZSIsICJleHBvcnRzIiwgIngiLCAiY29uc3RhbnQiLCAiYXJjIiwgImEiLCAieSIsICJsaW5lIiwgImFyZWEiLCAiayIsICJwaWUiLCAic3VtIiwgImkiLCAiaiIsICJjIiwgImxpbmsiLCAicyIsICJzeW1ib2wiLCAiYnVuZGxlIiwgImJldGEiLCAiY2FyZGluYWwiLCAidGVuc2lvbiIsICJ4MiIsICJ5MiIsICJjYXRtdWxsUm9tIiwgImFscGhhIiwgInBvaW50IiwgInN0YWNrIiwgImJveCIsICJwb2ludCIsICJ0ZXN0IiwgImFzc2VydCJdCn0K
