"""What studying is measured by."""
