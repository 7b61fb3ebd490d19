try runBench()
