await CommandRunner.run()
